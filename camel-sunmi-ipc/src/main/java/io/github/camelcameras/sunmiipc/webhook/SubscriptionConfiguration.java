package io.github.camelcameras.sunmiipc.webhook;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Whether and how cameras are subscribed to the webhook. */
@UriParams
public class SubscriptionConfiguration {

    private static final long DEFAULT_CHECK_INTERVAL = 60_000;

    @UriParam(label = "consumer",
              description = "Whether to subscribe the cameras of option hosts to the webhook, and to repair what they forget. They are"
                            + " asked for the topics that eventTypes needs.")
    private boolean autoSubscribe;
    @UriParam(label = "consumer",
              description = "Address of the webhook as cameras reach it, such as http://192.168.0.100:8080/cameras/events. It ends with"
                            + " webhookPath; if there is a token, that is appended to it.")
    private String callbackUrl;
    @UriParam(label = "consumer",
              description = "Whether to end the subscriptions when the consumer stops, which takes up to five seconds. By default they"
                            + " stay, so that nothing is missed during a restart. The vendor's call ends a topic without saying for"
                            + " which address: whether others that subscribed the same camera lose it as well is not documented.")
    private boolean unsubscribeOnStop;
    @UriParam(label = "consumer,advanced", defaultValue = "" + DEFAULT_CHECK_INTERVAL, javaType = "java.time.Duration",
              description = "Time between two checks, in milliseconds, whether a camera still has its subscriptions.")
    private long subscriptionCheckInterval = DEFAULT_CHECK_INTERVAL;

    /** @throws IllegalArgumentException if an option is set that would do nothing */
    public void checkUnused() {
        if (callbackUrl != null || unsubscribeOnStop || subscriptionCheckInterval != DEFAULT_CHECK_INTERVAL) {
            throw new IllegalArgumentException("Options callbackUrl, unsubscribeOnStop and subscriptionCheckInterval are for"
                                               + " autoSubscribe=true");
        }
    }

    /** @throws IllegalArgumentException if it is not positive */
    Duration requireCheckInterval() {
        if (subscriptionCheckInterval <= 0) {
            throw new IllegalArgumentException("Option subscriptionCheckInterval must be more than 0, but was "
                                               + subscriptionCheckInterval);
        }
        return Duration.ofMillis(subscriptionCheckInterval);
    }

    public boolean isAutoSubscribe() {
        return autoSubscribe;
    }

    public void setAutoSubscribe(boolean autoSubscribe) {
        this.autoSubscribe = autoSubscribe;
    }

    public String getCallbackUrl() {
        return callbackUrl;
    }

    public void setCallbackUrl(String callbackUrl) {
        this.callbackUrl = callbackUrl;
    }

    public boolean isUnsubscribeOnStop() {
        return unsubscribeOnStop;
    }

    public void setUnsubscribeOnStop(boolean unsubscribeOnStop) {
        this.unsubscribeOnStop = unsubscribeOnStop;
    }

    public long getSubscriptionCheckInterval() {
        return subscriptionCheckInterval;
    }

    public void setSubscriptionCheckInterval(long subscriptionCheckInterval) {
        this.subscriptionCheckInterval = subscriptionCheckInterval;
    }
}

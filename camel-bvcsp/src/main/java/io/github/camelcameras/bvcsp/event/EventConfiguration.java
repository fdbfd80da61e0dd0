package io.github.camelcameras.bvcsp.event;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What is received of positions and alarms. */
@UriParams
public class EventConfiguration {

    @UriParam(label = "consumer", description = "For positions: identifiers of devices, separated by commas, or all. May be empty where"
                                                + " devices are added later, by to(\"bvcsp:positions\").")
    private String devices;
    @UriParam(label = "consumer",
              description = "For alarms: whether, after a connection was lost, what was raised meanwhile is got by listAlarms and routed"
                            + " first. Some will come twice, with the same id.")
    private boolean recoverOnReconnect;
    @UriParam(label = "consumer", defaultValue = "0", javaType = "java.time.Duration",
              description = "For alarms: how far back to look when the route starts, in milliseconds: what was raised then is got by"
                            + " listAlarms and routed first. What was routed before the start comes again, with the same id.")
    private long lookback;

    Duration requireLookback() {
        if (lookback < 0) {
            throw new IllegalArgumentException("Option lookback must be 0 or more milliseconds, but was " + lookback);
        }
        return Duration.ofMillis(lookback);
    }

    public String getDevices() {
        return devices;
    }

    public void setDevices(String devices) {
        this.devices = devices;
    }

    public boolean isRecoverOnReconnect() {
        return recoverOnReconnect;
    }

    public void setRecoverOnReconnect(boolean recoverOnReconnect) {
        this.recoverOnReconnect = recoverOnReconnect;
    }

    public long getLookback() {
        return lookback;
    }

    public void setLookback(long lookback) {
        this.lookback = lookback;
    }
}

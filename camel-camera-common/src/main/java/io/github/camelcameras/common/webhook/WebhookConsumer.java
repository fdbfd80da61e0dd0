package io.github.camelcameras.common.webhook;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.text.PeerText;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.SuspendableService;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.AsyncProcessorSupport;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives the events that a vendor posts, on the HTTP server of the host. A post is answered 200 when its route came
 * back without exception and not rollback-only, 500 when not, 503 while the consumer is suspended or stopped, and 4xx when
 * it is not routed at all.
 */
@ManagedResource(description = "Managed webhook consumer")
public final class WebhookConsumer extends DefaultConsumer implements Suspendable, SuspendableService, ShutdownAware {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookConsumer.class);
    private static final long SECONDS_TO_ANSWER = 10;

    private final CameraEndpoint endpoint;
    private final WebhookConfiguration webhook;
    private final WebhookProtocol protocol;
    private final OpenPosts openPosts = new OpenPosts();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Rejections rejections;
    private final Intake intake;
    private RoutedEvents routed;
    private ExecutorService executor;
    private org.apache.camel.Consumer server;

    /** @param protocol if it is a service, it is started once the webhook is served, and stopped before it no longer is */
    public WebhookConsumer(CameraEndpoint endpoint, WebhookConfiguration webhook, WebhookProtocol protocol, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.webhook = webhook;
        this.protocol = protocol;
        Arrivals arrivals = Arrivals.of(endpoint.getCamelContext());
        this.rejections = new Rejections(webhook.getWebhookPath(), arrivals);
        this.intake = new Intake(webhook, arrivals, rejections, this::takesPosts);
    }

    /** Some servers call the consumer of a stopped route. */
    private boolean takesPosts() {
        return isRunAllowed() && !isSuspendingOrSuspended();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        webhook.check(protocol.verifies());
        routed = new RoutedEvents(endpoint.getPolling().memory(endpoint.getCamelContext()));
        Endpoint host = HttpServers.endpoint(endpoint.getCamelContext(), webhook, intake);
        org.apache.camel.Consumer consumer = host.createConsumer(new PostProcessor());
        WebhookPaths.of(endpoint.getCamelContext()).take(webhook, intake);
        server = consumer;
        if (endpoint.getAcknowledge() == Acknowledge.BEFORE_ROUTE) {
            // Camel's default would let the server's thread run the route of what is too much, before it answers
            ThreadPoolProfile profile = new ThreadPoolProfile(endpoint.vendor().scheme() + "-webhook");
            profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
            executor = endpoint.getCamelContext().getExecutorServiceManager().newThreadPool(this, profile.getId(), profile);
        }
        try {
            ServiceHelper.startService(server);
            ServiceHelper.startService(protocol);
        } catch (RuntimeException e) {
            stopServer(); // Camel does not stop what failed to start
            throw e;
        }
    }

    private void stopServer() {
        if (server != null) {
            ServiceHelper.stopAndShutdownService(server);
            server = null;
            WebhookPaths.of(endpoint.getCamelContext()).giveBack(webhook);
        }
    }

    @Override
    protected void doStop() throws Exception {
        try {
            ServiceHelper.stopService(protocol);
            openPosts.await(SECONDS_TO_ANSWER);
        } finally {
            stopServer();
        }
        if (executor != null) {
            endpoint.getCamelContext().getExecutorServiceManager().shutdownGraceful(executor);
            executor = null;
        }
        rejections.sum();
        super.doStop();
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask shutdownRunningTask) {
        return false; // suspended at once; the posts that have been taken are routed and answered
    }

    @Override
    public int getPendingExchangesSize() {
        return waiting.get();
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // nothing to prepare
    }

    @ManagedAttribute(description = "Number of events that the vendor was told have arrived")
    public long getAcknowledgedEvents() {
        return acknowledged.get();
    }

    @ManagedAttribute(description = "Number of events whose route failed")
    public long getFailedEvents() {
        return failed.get();
    }

    @ManagedAttribute(description = "Number of posts that were not the vendor's or not understood")
    public long getRejectedPosts() {
        return rejections.total();
    }

    @ManagedAttribute(description = "Number of events that came again, and were not routed again")
    public long getRepeatedEvents() {
        return routed.repeated();
    }

    private CameraEvent accept(Message post) {
        String sender = null;
        try {
            WebhookRequest request = HttpServers.post(post, webhook.getWebhookMaxPayloadSize());
            sender = request.sender();
            try {
                WebhookRejection refusal = intake.refusal(request.uri(), -1);
                if (refusal != null) {
                    throw refusal;
                }
                return protocol.read(request);
            } finally {
                request.release();
            }
        } catch (WebhookRejection e) {
            intake.refused(e, sender);
            throw e;
        }
    }

    private void route(CameraEvent event, Consumer<Boolean> outcome) {
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOnly);
        EventExchange.fill(exchange.getIn(), event, endpoint);
        getAsyncProcessor().process(exchange, synchronous -> {
            boolean succeeded = EventExchange.succeeded(exchange);
            try {
                if (!succeeded) {
                    failed.incrementAndGet();
                    getExceptionHandler().handleException("Event " + PeerText.of(event.id()) + " was not routed", exchange,
                            exchange.getException());
                }
            } finally {
                releaseExchange(exchange, false);
                outcome.accept(succeeded);
            }
        });
    }

    private void remember(CameraEvent event, boolean succeeded) {
        try {
            routed.ended(event.id(), succeeded);
        } catch (RuntimeException e) {
            getExceptionHandler().handleException("Event " + PeerText.of(event.id()) + " was routed, and cannot be remembered", e);
        }
    }

    private void answer(Exchange post, int status, String body) {
        Message answer = new DefaultMessage(endpoint.getCamelContext());
        answer.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        if (!body.isEmpty()) {
            answer.setHeader(Exchange.CONTENT_TYPE, "application/json");
        }
        answer.setBody(body.getBytes(StandardCharsets.UTF_8)); // of a text a server could make bytes in the charset of the request
        post.setMessage(answer); // a new one: nothing of the request goes back
    }

    private void acknowledge(Exchange post, CameraEvent event) {
        acknowledged.incrementAndGet();
        answer(post, 200, protocol.acknowledgement(event));
    }

    /** Takes a post from the HTTP server. */
    private final class PostProcessor extends AsyncProcessorSupport {

        @Override
        public boolean process(Exchange post, AsyncCallback callback) {
            if (!takesPosts()) {
                return answerNow(post, 503, callback);
            }
            openPosts.add(post);
            CameraEvent event;
            try {
                event = accept(post.getMessage());
            } catch (WebhookRejection e) {
                return answerNow(post, e.status(), callback);
            } catch (RuntimeException e) {
                // no server may be left without an answer, whatever it was sent
                failed.incrementAndGet();
                getExceptionHandler().handleException("Cannot read a post to the webhook " + webhook.getWebhookPath(), e);
                return answerNow(post, 500, callback);
            }
            if (!endpoint.isWanted(event)) {
                acknowledge(post, event);
                callback.done(true);
                return true;
            }
            if (executor != null) {
                acknowledgeAndRoute(post, event);
                callback.done(true);
                return true;
            }
            routeAndAnswer(post, event, callback);
            return false;
        }

        private boolean answerNow(Exchange post, int status, AsyncCallback callback) {
            answer(post, status, "");
            callback.done(true);
            return true;
        }

        private void routeAndAnswer(Exchange post, CameraEvent event, AsyncCallback callback) {
            boolean first = routed.begin(event.id(), succeeded -> {
                if (succeeded) {
                    acknowledge(post, event);
                } else {
                    answer(post, 500, "");
                }
                callback.done(false);
            });
            if (first) {
                route(event, succeeded -> remember(event, succeeded));
            }
        }

        private void acknowledgeAndRoute(Exchange post, CameraEvent event) {
            if (routed.begin(event.id(), succeeded -> { })) {
                waiting.incrementAndGet();
                try {
                    executor.execute(() -> {
                        waiting.decrementAndGet();
                        route(event, succeeded -> { });
                    });
                } catch (RejectedExecutionException e) {
                    waiting.decrementAndGet();
                    remember(event, false);
                    LOG.warn("The webhook {} has more events than it can route", webhook.getWebhookPath());
                    answer(post, 503, "");
                    return;
                }
                remember(event, true);
            }
            acknowledge(post, event);
        }
    }
}

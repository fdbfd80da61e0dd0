package io.github.camelcameras.sunmiipc.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.json.MalformedJsonException;
import io.github.camelcameras.common.webhook.WebhookProtocol;
import io.github.camelcameras.common.webhook.WebhookRejection;
import io.github.camelcameras.common.webhook.WebhookRequest;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Reads the posts of cameras: forms whose field <code>payload</code> has the event, signed over all fields. While it is
 * started, so are the subscriptions that make cameras post.
 */
public final class SunmiIpcWebhook extends ServiceSupport implements WebhookProtocol {

    private static final Set<String> SIGNED = new TreeSet<>(Set.of("app_id", "random", "timestamp"));

    /** However many a camera that has been taken over pretends to be. */
    private static final int MOST_DEVICES = 10_000;

    private final Signer signer;
    private final Duration maxAge;
    private final InstantSource clock;
    private final HookKeeper subscriptions;
    private final Map<String, String> senders = new ConcurrentHashMap<>();

    /**
     * @param maxAge        how far the field <code>timestamp</code> may be from now; zero for any
     * @param subscriptions <code>null</code> when something else subscribes
     */
    public SunmiIpcWebhook(Signer signer, Duration maxAge, InstantSource clock, HookKeeper subscriptions) {
        this.signer = signer;
        this.maxAge = maxAge;
        this.clock = clock;
        this.subscriptions = subscriptions;
    }

    @Override
    public boolean verifies() {
        return true;
    }

    @Override
    public CameraEvent read(WebhookRequest request) {
        Map<String, String> form = request.form();
        if (!form.keySet().containsAll(SIGNED)) {
            throw new WebhookRejection(403, "not all of the fields " + SIGNED + " are there, which every post is signed over");
        }
        if (!signer.isSigned(form)) {
            throw new WebhookRejection(403, "the field sign is missing, or not the signature by secretKey");
        }
        if (!maxAge.isZero() && age(form.get("timestamp")).compareTo(maxAge) > 0) {
            throw new WebhookRejection(403, "the post was signed longer ago than signatureMaxAge, or is from the future");
        }
        if (!(json(form.get("payload")) instanceof Map<?, ?> payload) || !(payload.get(SunmiIpcEvents.TOPIC) instanceof String)) {
            throw new WebhookRejection(400, "the field payload is not a JSON object with an event_type");
        }
        CameraEvent event = SunmiIpcEvents.webhook(payload);
        if (event.deviceId() != null && isSubscribed(request.sender()) && senders.size() < MOST_DEVICES) {
            senders.put(event.deviceId(), request.sender());
        }
        return event;
    }

    private boolean isSubscribed(String sender) {
        return subscriptions != null && sender != null && subscriptions.has(sender);
    }

    /** The route, whose events say which camera they are from, where that is known: it is subscribed, and its posts come straight here. */
    public Processor tellingHost(Processor route) {
        return new DelegateAsyncProcessor(AsyncProcessorConverterHelper.convert(route)) {
            @Override
            public boolean process(Exchange exchange, AsyncCallback callback) {
                String device = exchange.getMessage().getHeader(CameraConstants.DEVICE_ID, String.class);
                String host = device == null ? null : senders.get(device);
                if (host != null) {
                    exchange.getMessage().setHeader(CameraAddress.HEADER, host);
                }
                return super.process(exchange, callback);
            }
        };
    }

    private Duration age(String timestamp) {
        Instant signed = EventTime.of(timestamp);
        if (signed == null) {
            throw new WebhookRejection(403, "the field timestamp is not a time");
        }
        return Duration.between(signed, clock.instant()).abs();
    }

    private static Object json(String payload) {
        try {
            return payload == null ? null : Json.read(payload);
        } catch (MalformedJsonException e) {
            throw new WebhookRejection(400, "the field payload is not JSON");
        }
    }

    @Override
    protected void doStart() {
        ServiceHelper.startService(subscriptions);
    }

    @Override
    protected void doStop() {
        ServiceHelper.stopService(subscriptions);
    }
}

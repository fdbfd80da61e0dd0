package io.github.camelcameras.bvcsp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives alarms. The platform does not send again what was raised while there was no connection; where that is wanted, it is listed, and
 * routed before what the new connection brings.
 */
@ManagedResource(description = "Managed websocket consumer of alarms")
public final class AlarmConsumer extends EventConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmConsumer.class);
    private static final Operation LIST = BvcspOperations.find("listAlarms");
    /** How far before the last known alarm the list begins: alarms come late, and clocks differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);
    /** Stands in the inbox where a connection begins. */
    private static final byte[] CONNECTED = {};

    private final boolean recovers;
    private ApiClient client;
    private boolean wasConnected;
    /** Time of the newest alarm, of the platform's clock; until there is one, when the first connection began. */
    private volatile Instant newest;
    /** From when on alarms may be missing; <code>null</code> when none are. */
    private volatile Instant missingSince;
    private volatile long recovered;

    AlarmConsumer(BvcspEndpoint endpoint, Processor processor) {
        super(endpoint, EventSource.ALARMS, processor);
        recovers = endpoint.getSubscription().isRecoverOnReconnect();
    }

    @Override
    protected void doStart() throws Exception {
        wasConnected = false;
        newest = null;
        missingSince = null;
        client = endpoint().createApiClient();
        super.doStart();
    }

    @Override
    public void begin(WebSocketConnection<byte[]> connection) {
        super.begin(connection);
        if (recovers && wasConnected) {
            connection.add(CONNECTED);
        }
        if (!wasConnected) {
            wasConnected = true;
            newest = Instant.now();
        }
    }

    @Override
    protected boolean route(byte[] message, Runnable done) {
        if (message != CONNECTED) {
            return super.route(message, done);
        }
        if (missingSince == null) {
            missingSince = newest.minus(OVERLAP);
        }
        recover();
        return true;
    }

    @Override
    void arrived(CameraEvent event) {
        Instant time = event.time();
        if (time.isAfter(newest) && time.isBefore(Instant.now())) { // a device's clock may be ahead of all others
            newest = time;
        }
    }

    private void recover() {
        try {
            Pages alarms = new Pages(client, LIST, Map.of("pageSize", LIST.paging().defaultSize(), "filter",
                    Map.of("timestamp_min", missingSince.getEpochSecond())));
            while (alarms.hasNext()) {
                if (!isRunAllowed() || isSuspendingOrSuspended()) {
                    return; // what is missing is asked for again
                }
                recovered(alarms.next());
            }
            missingSince = null;
        } catch (RuntimeException e) {
            getExceptionHandler().handleException("The alarms since " + missingSince + " could not be listed; they are asked for again after"
                                                  + " the next reconnect", e);
        }
    }

    private void recovered(Object listed) {
        @SuppressWarnings("unchecked") // JSON has no other names
        CameraEvent alarm = listed instanceof Map<?, ?> map ? BvcspEvents.alarm((Map<String, Object>) map) : null;
        if (alarm == null) {
            LOG.warn("listAlarms gave what is no alarm");
        } else if (isWanted(alarm)) {
            recovered++; // by the one thread that routes
            routeNow(alarm);
        }
    }

    /** Waits for the route, whatever threads that uses. */
    private void routeNow(CameraEvent alarm) {
        Exchange exchange = exchange(alarm);
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        isRouted("Event " + alarm.id(), exchange);
        releaseExchange(exchange, false);
    }

    @Override
    protected void doResume() throws Exception {
        super.doResume();
        if (missingSince != null) {
            Queue<byte[]> again = new ArrayDeque<>(List.of(CONNECTED));
            inboxes().forEach(inbox -> inbox.add(again));
        }
    }

    @ManagedAttribute(description = "Number of alarms that were listed after a connection was lost, and routed")
    public long getRecoveredAlarms() {
        return recovered;
    }
}

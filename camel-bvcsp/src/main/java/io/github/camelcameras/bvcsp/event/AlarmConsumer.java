package io.github.camelcameras.bvcsp.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConnection;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.connection.SocketConfiguration;
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
    private final Duration lookback;
    private final SocketConfiguration socket;
    private final Supplier<ApiClient> clients;
    private ApiClient client;
    private boolean wasConnected;
    /** Time of the newest alarm, of the platform's clock; until there is one, when the first connection began. */
    private volatile Instant newest;
    /** From when on alarms may be missing; <code>null</code> when none are. */
    private volatile Instant missingSince;
    private volatile long recovered;
    private volatile FutureTask<?> asking;

    /**
     * @param  clients                  give one for the account of the endpoint
     * @throws IllegalArgumentException if an option is wrong
     */
    public AlarmConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access, EventConfiguration options,
                         Supplier<ApiClient> clients) {
        super(endpoint, processor, access);
        this.clients = clients;
        recovers = options.isRecoverOnReconnect();
        lookback = options.requireLookback();
        socket = access.socket();
    }

    @Override
    protected void doStart() throws Exception {
        client = clients.get();
        super.doStart();
    }

    @Override
    public void begin(WebSocketConnection<byte[]> connection) {
        super.begin(connection);
        boolean again = wasConnected;
        if (!again) {
            wasConnected = true;
            newest = Instant.now();
            missingSince = lookback.isZero() ? null : newest.minus(lookback);
        }
        if (missingSince != null || recovers && again) {
            connection.add(CONNECTED);
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
            Pages alarms = asked(() -> new Pages(client, LIST, Map.of("pageSize", LIST.paging().defaultSize(), "filter",
                    Map.of("timestamp_min", missingSince.getEpochSecond()))));
            while (asked(alarms::hasNext)) {
                if (!isRunAllowed() || isSuspendingOrSuspended()) {
                    return; // what is missing is asked for again
                }
                recovered(alarms.next());
            }
            if (alarms.isShrunk()) {
                askAgain("one may have slipped through, as the list became shorter meanwhile", null);
            } else {
                missingSince = null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | RejectedExecutionException e) {
            LOG.debug("Stopped while alarms were listed", e);
        } catch (ExecutionException e) {
            askAgain("they could not be listed", e.getCause());
        }
    }

    /** Done by another thread, as a call to the platform cannot be interrupted, and a stop must not wait for it. */
    private <T> T asked(Callable<T> call) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        asking = task;
        if (!isRunAllowed()) {
            throw new CancellationException();
        }
        transport().blocking().execute(task);
        return task.get();
    }

    private void askAgain(String why, Throwable cause) {
        long delay = socket.getMaximumReconnectDelay();
        getExceptionHandler().handleException("The alarms since " + missingSince + " are asked for again in " + delay + " milliseconds: "
                                              + why, cause);
        loop().schedule(this::addMark, delay, TimeUnit.MILLISECONDS);
    }

    /** Nothing is missing any more if it has been asked for since. */
    private void addMark() {
        if (missingSince != null) {
            Queue<byte[]> again = new ArrayDeque<>(List.of(CONNECTED));
            inboxes().forEach(inbox -> inbox.add(again));
        }
    }

    private void recovered(Object listed) {
        @SuppressWarnings("unchecked") // JSON has no other names
        CameraEvent alarm = listed instanceof Map<?, ?> map ? BvcspEvents.alarm((Map<String, Object>) map) : null;
        if (alarm == null) {
            drop();
            LOG.debug("listAlarms gave what is no alarm");
            return;
        }
        arrived(alarm);
        if (isWanted(alarm)) {
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
        addMark();
    }

    @Override
    protected void stopConnecting() {
        super.stopConnecting();
        FutureTask<?> present = asking;
        if (present != null) {
            present.cancel(false);
        }
    }

    @ManagedAttribute(description = "Number of alarms that were listed at the start or after a connection was lost, and routed")
    public long getRecoveredAlarms() {
        return recovered;
    }
}

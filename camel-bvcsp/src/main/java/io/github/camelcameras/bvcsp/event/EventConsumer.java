package io.github.camelcameras.bvcsp.event;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConnection;
import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.text.PeerText;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Receives the events of one websocket: one exchange each, one at a time and in order. One message is an event, or a list of events. The
 * platform does not send again what happened while there was no connection; where that is wanted, it is asked for, and routed before what
 * the new connection brings.
 */
@ManagedResource(description = "Managed websocket consumer")
public class EventConsumer extends WebSocketConsumer<byte[]> {

    /** The header with the state of an alarm. */
    public static final String ALARM_STATUS = "CamelBvcspAlarmStatus";

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);

    /** Stands in the inbox where a connection begins, and something is to be asked for. */
    private static final byte[] MISSING = {};

    private final EventSource source;
    private final SocketAccess access;
    private final EventConfiguration options;
    private final Duration lookback;
    private final Supplier<ApiClient> clients;
    private final AtomicBoolean warned = new AtomicBoolean();
    /** <code>null</code> where nothing is asked for. */
    private Recovery recovery;
    private volatile long recovered;

    /** The words of {@link io.github.camelcameras.common.event.EventType} that the events of a source can have. */
    public static Set<String> eventTypes(String name) {
        return EventSource.of(name).types();
    }

    /**
     * @param  clients                  give one for the account of the endpoint
     * @throws IllegalArgumentException if an option is wrong
     */
    public EventConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access, EventConfiguration options,
                         Supplier<ApiClient> clients) {
        super(endpoint, processor, access);
        this.access = access;
        this.options = options;
        this.clients = clients;
        lookback = endpoint.getPolling().requireLookback();
        source = EventSource.of(endpoint.getName());
    }

    @Override
    protected void doStart() throws Exception {
        if (options.isRecoverOnReconnect() || options.isMarkRead() || !lookback.isZero()) {
            ApiClient client = clients.get();
            recovery = new Recovery(client, history(client), options.isRecoverOnReconnect(), lookback, new Missed());
        }
        super.doStart();
    }

    /** What this source can be asked for. */
    History history(ApiClient client) {
        return switch (source) {
            case ALARMS -> new AlarmHistory(client);
            case MESSAGES -> new MessageHistory(client, access.username(),
                    options.isMarkRead() ? new ReadMarks(client, this::later) : null);
            case ONLINE_STATUS -> new DeviceStates(client);
            default -> throw new IllegalArgumentException("The platform keeps no list of " + endpoint().getName());
        };
    }

    /** Nothing is done any more once this has stopped. */
    private void later(int seconds, Runnable task) {
        try {
            loop().schedule(() -> transport().blocking().execute(task), seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("bvcsp:{} has stopped", endpoint().getName());
        }
    }

    @Override
    protected Target target() {
        return new Target(source.path());
    }

    @Override
    public void begin(WebSocketConnection<byte[]> connection) {
        warned.set(false);
        if (recovery != null && recovery.connected()) {
            connection.add(MISSING);
        }
    }

    @Override
    public void read(WebSocketConnection<byte[]> connection, byte[] message) {
        if (recovery != null) {
            recovery.read();
        }
        if (isArray(message)) {
            items(message).forEach(item -> connection.add(Json.writeBytes(item)));
        } else {
            connection.add(message);
        }
    }

    private static boolean isArray(byte[] json) {
        int start = 0;
        while (start < json.length && Character.isWhitespace(json[start])) {
            start++;
        }
        return start < json.length && json[start] == '[';
    }

    private List<?> items(byte[] array) {
        if (parse(array) instanceof List<?> list) {
            return list;
        }
        dropped(array);
        return List.of();
    }

    /** <code>null</code> for what is no JSON. */
    private Object parse(byte[] message) {
        try {
            return Json.read(message);
        } catch (IOException e) {
            LOG.debug("What the platform sent on bvcsp:{} cannot be read: {}", endpoint().getName(), PeerText.of(e.getMessage()));
            return null;
        }
    }

    @Override
    protected boolean route(byte[] message, Runnable done) {
        if (message == MISSING) {
            recovery.recover();
            return true;
        }
        CameraEvent event = event(message);
        if (event == null) {
            return true;
        }
        if (recovery != null) {
            recovery.arrived(event);
        }
        if (!isWanted(event)) {
            succeeded(event);
            return true;
        }
        Exchange exchange = exchange(event);
        return process(exchange, () -> isRouted(event, exchange), done);
    }

    private void isRouted(CameraEvent event, Exchange exchange) {
        if (isRouted("Event " + event.id(), exchange)) {
            succeeded(event);
        }
    }

    private void succeeded(CameraEvent event) {
        if (recovery != null) {
            recovery.routed(event);
        }
    }

    private Exchange exchange(CameraEvent event) {
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOnly);
        EventExchange.fill(exchange.getIn(), event, endpoint());
        if (source == EventSource.ALARMS && BvcspEvents.alarmStatus(event) != null) {
            exchange.getIn().setHeader(ALARM_STATUS, BvcspEvents.alarmStatus(event));
        }
        return exchange;
    }

    private CameraEvent event(byte[] message) {
        Object parsed = parse(message);
        @SuppressWarnings("unchecked") // JSON has no other names
        CameraEvent event = parsed instanceof Map<?, ?> object ? source.event((Map<String, Object>) object) : null;
        if (event == null) {
            dropped(message);
        }
        return event;
    }

    private void dropped(byte[] message) {
        drop();
        LOG.atLevel(warned.getAndSet(true) ? Level.DEBUG : Level.WARN).log(
                "Dropped what the platform sent on bvcsp:{}, {} bytes, as it is not what the document says", endpoint().getName(),
                message.length);
    }

    /** @throws io.github.camelcameras.common.client.CameraApiException if there is no connection at present */
    final void send(Map<String, Object> message) {
        send(new TextWebSocketFrame(Json.write(message)));
    }

    /** What was not sent by the websocket. Called by the thread that routes, unless it says otherwise. */
    private final class Missed implements Recovery.Receiver {

        @Override
        public String name() {
            return "bvcsp:" + endpoint().getName();
        }

        @Override
        public boolean mayRoute() {
            return isRunAllowed() && !isSuspendingOrSuspended();
        }

        /** Waits for the route, whatever threads that uses. */
        @Override
        public void recovered(CameraEvent event) {
            if (event == null) {
                drop();
                LOG.debug("What bvcsp:{} missed is listed with something that is no event", endpoint().getName());
                return;
            }
            recovery.arrived(event);
            if (!isWanted(event)) {
                return;
            }
            recovered++; // by the one thread that routes
            Exchange exchange = exchange(event);
            try {
                getProcessor().process(exchange);
            } catch (Exception e) {
                exchange.setException(e);
            }
            isRouted(event, exchange);
            releaseExchange(exchange, false);
        }

        @Override
        public void execute(Runnable task) {
            transport().blocking().execute(task);
        }

        @Override
        public void failed(String what, Throwable cause) {
            getExceptionHandler().handleException(what, cause);
            loop().schedule(EventConsumer.this::addMark, access.socket().getMaximumReconnectDelay(), TimeUnit.MILLISECONDS);
        }
    }

    /** Nothing is missing any more if it has been asked for since. */
    private void addMark() {
        if (recovery != null && recovery.isMissing()) {
            Queue<byte[]> again = new ArrayDeque<>(List.of(MISSING));
            inboxes().forEach(inbox -> inbox.add(again));
        }
    }

    @Override
    protected void doResume() throws Exception {
        super.doResume();
        addMark();
    }

    @Override
    protected void stopConnecting() {
        super.stopConnecting();
        if (recovery != null) {
            recovery.stop();
        }
    }

    @ManagedAttribute(description = "Number of events that were asked for at the start or after a connection was lost, and routed")
    public long getRecoveredEvents() {
        return recovered;
    }
}

package io.github.camelcameras.bvcsp.event;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConnection;
import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Receives the events of one websocket: one exchange each, one at a time and in order. One message is an event, or a list of events. */
@ManagedResource(description = "Managed websocket consumer")
public class EventConsumer extends WebSocketConsumer<byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);

    private final EventSource source;
    private final AtomicBoolean warned = new AtomicBoolean();

    public EventConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access) {
        super(endpoint, processor, access);
        source = EventSource.of(endpoint.getName());
    }

    @Override
    protected Target target() {
        return new Target(source.path());
    }

    @Override
    public void begin(WebSocketConnection<byte[]> connection) {
        warned.set(false);
    }

    @Override
    public void read(WebSocketConnection<byte[]> connection, byte[] message) {
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
        return parse(array) instanceof List<?> list ? list : List.of();
    }

    /** <code>null</code> for what is no JSON. */
    private Object parse(byte[] message) {
        try {
            return Json.read(message);
        } catch (IOException e) {
            LOG.debug("What the platform sent on bvcsp:{} cannot be read", endpoint().getName(), e);
            dropped(message);
            return null;
        }
    }

    @Override
    protected boolean route(byte[] message, Runnable done) {
        CameraEvent event = event(message);
        if (event == null) {
            return true;
        }
        arrived(event);
        if (!isWanted(event)) {
            return true;
        }
        Exchange exchange = exchange(event);
        return process(exchange, () -> isRouted("Event " + event.id(), exchange), done);
    }

    /** An event came, whether it is wanted or not. */
    void arrived(CameraEvent event) {
        // most sources have nothing to remember
    }

    /** A new exchange that begins with an event. */
    final Exchange exchange(CameraEvent event) {
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOnly);
        EventExchange.fill(exchange.getIn(), event, endpoint().getCloudEvents());
        return exchange;
    }

    private CameraEvent event(byte[] message) {
        Object parsed = parse(message);
        @SuppressWarnings("unchecked") // JSON has no other names
        CameraEvent event = parsed instanceof Map<?, ?> object ? source.event((Map<String, Object>) object) : null;
        if (event == null && parsed != null) {
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
}

package io.github.camelcameras.bvcsp.socket;

import java.util.List;
import java.util.Objects;

import io.github.camelcameras.common.CameraEndpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/**
 * Sends over the connection of a route that listens to the same.
 *
 * @param <C> the consumer of that route
 */
public abstract class SocketProducer<C extends WebSocketConsumer<?>> extends DefaultProducer {

    private final CameraEndpoint endpoint;
    private final SocketAccess access;
    private final Class<C> listener;
    private final String conference;

    /** @param conference as {@link WebSocketConsumer#conference()} of that route */
    protected SocketProducer(CameraEndpoint endpoint, SocketAccess access, Class<C> listener, String conference) {
        super(endpoint);
        this.endpoint = endpoint;
        this.access = access;
        this.listener = listener;
        this.conference = conference;
    }

    /** Sends what an exchange has. */
    protected abstract void send(Exchange exchange, C connection);

    @Override
    public void process(Exchange exchange) {
        String operation = endpoint.vendor().operationHeader();
        if (exchange.getMessage().removeHeader(operation) != null) {
            throw new IllegalArgumentException("Header " + operation + " is for operations; bvcsp:" + endpoint.getName() + " is none");
        }
        List<C> listeners = access.listeners().of(endpoint.getName(), access.account()).map(listener::cast)
                .filter(consumer -> Objects.equals(conference, consumer.conference())).toList();
        if (listeners.size() != 1) {
            String meant = conference == null ? "" : " and conference";
            throw new IllegalStateException(("to(\"bvcsp:%s\") sends over the connection of the route from(\"bvcsp:%<s\") of the same user"
                                             + "%s; there are %d").formatted(endpoint.getName(), meant, listeners.size()));
        }
        send(exchange, listeners.get(0));
    }
}

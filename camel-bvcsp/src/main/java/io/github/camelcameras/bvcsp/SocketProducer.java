package io.github.camelcameras.bvcsp;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/**
 * Sends over the connection of a route that listens to the same.
 *
 * @param <C> the consumer of that route
 */
abstract class SocketProducer<C extends WebSocketConsumer<?>> extends DefaultProducer {

    private final BvcspEndpoint endpoint;
    private final Class<C> listener;

    SocketProducer(BvcspEndpoint endpoint, Class<C> listener) {
        super(endpoint);
        this.endpoint = endpoint;
        this.listener = listener;
    }

    /** Sends what an exchange has. */
    abstract void send(Exchange exchange, C connection);

    @Override
    public void process(Exchange exchange) {
        if (exchange.getMessage().removeHeader(BvcspConstants.OPERATION) != null) {
            throw new IllegalArgumentException("Header " + BvcspConstants.OPERATION + " is for operations; bvcsp:" + endpoint.getName()
                                               + " is none");
        }
        List<C> listeners = endpoint.getComponent().listeners().stream().filter(consumer -> consumer.listensTo(endpoint))
                .map(listener::cast).toList();
        if (listeners.size() != 1) {
            String conference = endpoint.getSubscription().getConference() == null ? "" : " and conference";
            throw new IllegalStateException(("to(\"bvcsp:%s\") sends over the connection of the route from(\"bvcsp:%<s\") of the same user"
                                             + "%s; there are %d").formatted(endpoint.getName(), conference, listeners.size()));
        }
        send(exchange, listeners.get(0));
    }
}

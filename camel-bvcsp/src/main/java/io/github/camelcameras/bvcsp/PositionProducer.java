package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.MessageArguments;
import org.apache.camel.Exchange;

/** Changes whose positions are received. */
final class PositionProducer extends SocketProducer<PositionConsumer> {

    private final MessageArguments arguments;

    PositionProducer(BvcspEndpoint endpoint) {
        super(endpoint, PositionConsumer.class);
        arguments = new MessageArguments(endpoint, SocketMessages.POSITIONS);
    }

    @Override
    void send(Exchange exchange, PositionConsumer connection) {
        Map<String, Object> change = arguments.of(SocketMessages.POSITIONS, exchange);
        Boolean all = (Boolean) change.get("all");
        List<String> devices = change.get("puid") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
        if (all == null && devices.isEmpty()) {
            throw new IllegalArgumentException("bvcsp:positions changes nothing without argument 'all' or 'puid'");
        }
        connection.change(all, (Boolean) change.get("badd"), devices);
    }
}

package io.github.camelcameras.bvcsp.event;

import java.util.List;
import java.util.Map;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.SocketProducer;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.MessageArguments;
import org.apache.camel.Exchange;

/** Changes whose positions are received. */
public final class PositionProducer extends SocketProducer<PositionConsumer> {

    private final MessageArguments arguments;

    public PositionProducer(CameraEndpoint endpoint, SocketAccess access) {
        super(endpoint, access, PositionConsumer.class, null);
        arguments = new MessageArguments(endpoint, SocketMessages.POSITIONS);
    }

    @Override
    protected void send(Exchange exchange, PositionConsumer connection) {
        Map<String, Object> change = arguments.of(SocketMessages.POSITIONS, exchange);
        Boolean all = (Boolean) change.get("all");
        List<String> devices = change.get("puid") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
        if (all == null && devices.isEmpty()) {
            throw new IllegalArgumentException("bvcsp:positions changes nothing without argument 'all' or 'puid'");
        }
        connection.change(all, (Boolean) change.get("badd"), devices);
    }
}

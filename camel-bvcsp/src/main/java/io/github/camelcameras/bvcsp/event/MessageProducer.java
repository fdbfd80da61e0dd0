package io.github.camelcameras.bvcsp.event;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.SocketProducer;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.MessageArguments;
import io.github.camelcameras.common.json.Json;
import org.apache.camel.Exchange;

/** Sends an instant message. The platform does not say what becomes of it. */
public final class MessageProducer extends SocketProducer<EventConsumer> {

    private static final String CONTENT = "msgContent";

    private final MessageArguments arguments;

    public MessageProducer(CameraEndpoint endpoint, SocketAccess access) {
        super(endpoint, access, EventConsumer.class, null);
        arguments = new MessageArguments(endpoint, SocketMessages.MESSAGE);
    }

    @Override
    protected void send(Exchange exchange, EventConsumer connection) {
        Map<String, Object> message = new LinkedHashMap<>(arguments.of(SocketMessages.MESSAGE, exchange));
        message.put(CONTENT, Json.write(message.get(CONTENT))); // JSON in a text, as the document has it
        connection.send(message);
    }
}

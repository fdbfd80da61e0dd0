package io.github.camelcameras.common;

import io.github.camelcameras.common.event.CameraEvent;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.DataTypeTransformer;
import org.apache.camel.spi.Transformer;
import org.apache.camel.util.ObjectHelper;

/**
 * Data type <code>camera:event</code>: makes of what came out of a queue or a file what the route before it had, the {@link CameraEvent} in
 * the body and its headers. Found on the class path, as no component of a vendor need be behind a queue.
 */
@DataTypeTransformer(name = "camera:event", description = "The event of a camera, with its headers, of its JSON or a structured CloudEvent")
public final class CameraEventTransformer extends Transformer {

    /**
     * @throws InvalidPayloadException  if there is no body, or one that is none of an event's forms
     * @throws IllegalArgumentException if it is no event; says why, and unlike Camel's own not what the body was
     */
    @Override
    public void transform(Message message, DataType from, DataType to) throws InvalidPayloadException {
        EventExchange.fill(message, event(message));
        String contentType = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        if (contentType != null && contentType.startsWith("application/cloudevents")) {
            message.removeHeader(Exchange.CONTENT_TYPE); // the body is none any more
        }
    }

    private static CameraEvent event(Message message) throws InvalidPayloadException {
        try {
            return message.getMandatoryBody(CameraEvent.class);
        } catch (InvalidPayloadException e) {
            IllegalArgumentException reason = ObjectHelper.getException(IllegalArgumentException.class, e);
            if (reason == null) {
                throw e;
            }
            throw reason;
        }
    }
}

package io.github.camelcameras.common.event;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.Transformer;

/**
 * Makes CloudEvents 1.0 of {@link CameraEvent}s in the middle of a route. Data type <code>&lt;scheme&gt;:application-cloudevents</code>
 * is {@link CloudEventMode#BINARY}, <code>&lt;scheme&gt;:application-cloudevents+json</code> is {@link CloudEventMode#STRUCTURED}.
 */
public final class CloudEventTransformer extends Transformer {

    private final CloudEventMode mode;

    private CloudEventTransformer(String scheme, String name, CloudEventMode mode) {
        this.mode = mode;
        setName(scheme, name);
    }

    /**
     * Registers both data types of a component. By hand, since Quarkus leaves out transformers of that name that are
     * found on the class path; as beans, where Camel looks when one is used, since a registry of transformers made now
     * would take time of those who use none.
     */
    public static void register(CamelContext context, String scheme) {
        Map.of("application-cloudevents", CloudEventMode.BINARY, "application-cloudevents+json", CloudEventMode.STRUCTURED)
                .forEach((name, mode) -> {
                    CloudEventTransformer transformer = new CloudEventTransformer(scheme, name, mode);
                    transformer.setCamelContext(context);
                    context.getRegistry().bind(scheme + ":" + name, Transformer.class, transformer);
                });
    }

    @Override
    public void transform(Message message, DataType from, DataType to) throws InvalidPayloadException {
        mode.write(message, message.getMandatoryBody(CameraEvent.class));
    }
}

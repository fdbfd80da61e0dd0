package io.github.camelcameras.common.event;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.Json;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.cloudevents.CloudEvent;
import org.apache.camel.cloudevents.CloudEvents;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.Transformer;

/**
 * Makes CloudEvents 1.0 of {@link CameraEvent}s. Data type <code>&lt;scheme&gt;:application-cloudevents</code> sets
 * Camel's CloudEvent headers and leaves the body; <code>&lt;scheme&gt;:application-cloudevents+json</code> writes the
 * structured form as text into the body.
 */
public final class CloudEventTransformer extends Transformer {

    private static final String HEADERS = "application-cloudevents";
    private static final String STRUCTURED = "application-cloudevents+json";
    private static final String JSON = "application/json";

    private final boolean structured;

    private CloudEventTransformer(String scheme, String name) {
        this.structured = STRUCTURED.equals(name);
        setName(scheme, name);
    }

    /**
     * Registers both data types of a component. By hand, since Quarkus leaves out transformers of that name that are
     * found on the class path; as beans, where Camel looks when one is used, since a registry of transformers made now
     * would take time of those who use none.
     */
    public static void register(CamelContext context, String scheme) {
        for (String name : new String[] { HEADERS, STRUCTURED }) {
            CloudEventTransformer transformer = new CloudEventTransformer(scheme, name);
            transformer.setCamelContext(context);
            context.getRegistry().bind(scheme + ":" + name, Transformer.class, transformer);
        }
    }

    @Override
    public void transform(Message message, DataType from, DataType to) throws InvalidPayloadException {
        CameraEvent event = message.getMandatoryBody(CameraEvent.class);
        Map<String, Object> attributes = attributes(event);
        if (structured) {
            Map<String, Object> json = new LinkedHashMap<>();
            attributes.forEach((header, value) -> json.put(CloudEvents.v1_0.jsonAttribute(header), value));
            json.put("data", event);
            message.setBody(Json.write(json));
            message.setHeader(Exchange.CONTENT_TYPE, "application/cloudevents+json");
        } else {
            message.getHeaders().putAll(attributes);
            message.setHeader(Exchange.CONTENT_TYPE, JSON);
        }
    }

    private static Map<String, Object> attributes(CameraEvent event) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_VERSION, CloudEvents.v1_0.version());
        attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_ID, event.id());
        attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_TYPE, "io.github.camelcameras." + event.type());
        attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_SOURCE, "urn:camera:" + event.vendor());
        if (event.deviceId() != null) {
            attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_SUBJECT, event.deviceId());
        }
        attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_TIME, event.time().toString());
        attributes.put(CloudEvent.CAMEL_CLOUD_EVENT_DATA_CONTENT_TYPE, JSON);
        return attributes;
    }
}

package io.github.camelcameras.common.event;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.cloudevents.CloudEvent;
import org.apache.camel.cloudevents.CloudEvents;

/** How an event becomes a CloudEvent 1.0: the specification's content modes. */
public enum CloudEventMode {

    /** Camel's CloudEvent headers have the attributes; the body stays the {@link CameraEvent}. */
    BINARY {
        @Override
        public void write(Message message, CameraEvent event) {
            message.getHeaders().putAll(attributes(event));
            message.setHeader(Exchange.CONTENT_TYPE, JSON);
        }
    },
    /** The body is the whole CloudEvent as JSON text, with the {@link CameraEvent} in <code>data</code>. */
    STRUCTURED {
        @Override
        public void write(Message message, CameraEvent event) {
            Map<String, Object> json = new LinkedHashMap<>();
            attributes(event).forEach((header, value) -> json.put(CloudEvents.v1_0.jsonAttribute(header), value));
            json.put("data", event);
            message.setBody(Json.write(json));
            message.setHeader(Exchange.CONTENT_TYPE, "application/cloudevents+json");
        }
    };

    private static final String JSON = "application/json";

    /** Makes a CloudEvent of an event, in the message. */
    public abstract void write(Message message, CameraEvent event);

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

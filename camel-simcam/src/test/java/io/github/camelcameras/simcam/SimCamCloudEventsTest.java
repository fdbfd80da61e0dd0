package io.github.camelcameras.simcam;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.event.CameraEvent;
import org.apache.camel.Message;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.cloudevents.CloudEvent;
import org.apache.camel.spi.DataType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The data types <code>simcam:application-cloudevents</code> and its structured form. */
class SimCamCloudEventsTest extends SimCamTestSupport {

    private static final CameraEvent EVENT = new CameraEvent("simcam", "id-1", "face", "c-1", null,
            Instant.parse("2026-01-31T23:59:59Z"), Map.of("devicename", "Front \"door\"\n", "eventType", 3));

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:headers").transformDataType(new DataType("simcam:application-cloudevents"));
                from("direct:structured").transformDataType(new DataType("simcam:application-cloudevents+json"));
            }
        };
    }

    @Test
    void theHeadersAreThoseOfCamelAndTheBodyStays() {
        Message message = template.request("direct:headers", exchange -> exchange.getIn().setBody(EVENT)).getMessage();

        assertThat(message.getBody()).isSameAs(EVENT);
        assertThat(message.getHeaders()).containsExactlyInAnyOrderEntriesOf(Map.of(
                CloudEvent.CAMEL_CLOUD_EVENT_ID, "id-1",
                CloudEvent.CAMEL_CLOUD_EVENT_VERSION, "1.0",
                CloudEvent.CAMEL_CLOUD_EVENT_TYPE, "io.github.camelcameras.face",
                CloudEvent.CAMEL_CLOUD_EVENT_SOURCE, "urn:camera:simcam",
                CloudEvent.CAMEL_CLOUD_EVENT_SUBJECT, "c-1",
                CloudEvent.CAMEL_CLOUD_EVENT_TIME, "2026-01-31T23:59:59Z",
                CloudEvent.CAMEL_CLOUD_EVENT_DATA_CONTENT_TYPE, "application/json",
                "Content-Type", "application/json"));
    }

    @Test
    void theStructuredFormIsJsonWithEverythingEscaped() throws Exception {
        Message message = template.request("direct:structured", exchange -> exchange.getIn().setBody(EVENT)).getMessage();

        assertThat(message.getHeaders()).containsOnly(Map.entry("Content-Type", "application/cloudevents+json"));
        assertThat((Object) new ObjectMapper().readValue(message.getBody(String.class), Map.class)).isEqualTo(Map.of(
                "specversion", "1.0", "id", "id-1", "type", "io.github.camelcameras.face", "source", "urn:camera:simcam",
                "subject", "c-1", "time", "2026-01-31T23:59:59Z", "datacontenttype", "application/json",
                "data", new ObjectMapper().convertValue(EVENT, Map.class)));
    }

    @Test
    void anotherBodyIsRefused() {
        assertThat(template.request("direct:structured", exchange -> exchange.getIn().setBody(7)).getException())
                .hasMessageContaining("CameraEvent");
    }
}

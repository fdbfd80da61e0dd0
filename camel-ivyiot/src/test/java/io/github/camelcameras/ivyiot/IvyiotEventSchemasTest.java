package io.github.camelcameras.ivyiot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventMessage;
import io.github.camelcameras.common.test.EventSchemas;
import io.github.camelcameras.common.test.EventsPage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the document says of events is what devices and recordings that are listed become. */
class IvyiotEventSchemasTest extends IvyiotTestSupport {

    private final EventSchemas schemas = EventSchemas.read(Path.of("src/main/openapi/ivyiot.yaml"));

    @Test
    void everyMessageIsDescribedWholly() {
        schemas.assertAllIsDescribed(Set.of("listDevices", "listRecordings"));
    }

    @Test
    void whatThePlatformListsIsAsDescribed() throws Exception {
        simulator.addRecording(DEVICE, Instant.now().minus(Duration.ofHours(2)), Duration.ofSeconds(41));
        context.getRegistry().bind("devices", MemoryIdempotentRepository.memoryIdempotentRepository());
        context.getRegistry().bind("recordings", MemoryIdempotentRepository.memoryIdempotentRepository());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ivyiot:listDevices?delay=20&initialDelay=0&idempotentRepository=#devices").to("mock:listDevices");
                from("ivyiot:listRecordings?delay=20&initialDelay=0&idempotentRepository=#recordings&param.devId=" + DEVICE)
                    .to("mock:listRecordings");
            }
        });

        for (String source : List.of("listDevices", "listRecordings")) {
            await().until(() -> !received(source).isEmpty());
            assertThat(received(source)).allSatisfy(event -> schemas.assertDescribed(source, event));
        }
    }

    @Test
    void thePageSaysWhatTheDocumentSays() throws Exception {
        new EventsPage(schemas, "ivyiot", "IVYIOT", IvyiotEventSchemasTest::run).assertUpToDate(Path.of("src/main/docs"));
    }

    private static CameraEvent run(EventMessage message, JsonNode data) {
        return message.name().equals("NewDevice") ? IvyiotEvents.device(new ObjectMapper().convertValue(data, Map.class), Instant.now())
                : IvyiotEvents.recording(new ObjectMapper().convertValue(data.get("recordList"), List.class),
                        data.get("devId").textValue(), Instant.now()).get(0);
    }

    private List<CameraEvent> received(String source) {
        return getMockEndpoint("mock:" + source).getReceivedExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(CameraEvent.class)).toList();
    }
}

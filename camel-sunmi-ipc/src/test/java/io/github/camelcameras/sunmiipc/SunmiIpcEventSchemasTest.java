package io.github.camelcameras.sunmiipc;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventMessage;
import io.github.camelcameras.common.test.EventSchemas;
import io.github.camelcameras.common.test.EventsPage;
import io.github.camelcameras.sunmiipc.event.DetectTypes;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the document says of events is what messages and answers of cameras become. */
class SunmiIpcEventSchemasTest extends DiscoveryTestSupport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final EventSchemas schemas = EventSchemas.read(Path.of("src/main/openapi/sunmi-ipc.yaml"));

    @Test
    void everyMessageIsDescribedWholly() {
        schemas.assertAllIsDescribed(Set.of("webhook", "channel", "discovery"));
    }

    @Test
    void whatCamerasSendIsAsDescribed() {
        for (int detectType = 0; detectType <= 3; detectType++) {
            schemas.assertDescribed("webhook", SunmiIpcEvents.webhook(simulator.events().dynamicDetect(0, detectType)));
        }
        for (int detectType = 1; detectType <= 3; detectType++) {
            schemas.assertDescribed("channel",
                    SunmiIpcEvents.channel(simulator.events().dynamicDetect(0, detectType), DetectTypes.CHANNEL));
        }
        schemas.assertDescribed("webhook", SunmiIpcEvents.webhook(simulator.events().faceRecog(0, "vip", "00000001")));
        schemas.assertDescribed("channel",
                SunmiIpcEvents.channel(simulator.events().faceRecog(0, "vip", "00000001"), DetectTypes.CHANNEL));
    }

    @Test
    void whatASearchFindsIsAsDescribed() throws Exception {
        discover();
        simulator.move(0, "127.1.0.12");
        simulator.discovery().remove(1);

        await().until(() -> found().getReceivedCounter() >= 4);
        assertThat(found().getReceivedExchanges())
                .allSatisfy(exchange -> schemas.assertDescribed("discovery", exchange.getMessage().getBody(CameraEvent.class)))
                .extracting(exchange -> exchange.getMessage().getBody(CameraEvent.class).data().get("change"))
                .contains("appeared", "moved", "disappeared");
    }

    @Test
    void theNumbersBecomeTheWordsThatThePageSays() {
        schemas.assertWords(this::run);
    }

    @Test
    void thePageSaysWhatTheDocumentSays() throws Exception {
        discover();

        new EventsPage(schemas, "sunmi-ipc", "Sunmi IPC", this::run).assertUpToDate(Path.of("src/main/docs"));
    }

    /** Waits for both cameras. */
    private void discover() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("&initialDelay=0&delay=1")).to("mock:found");
            }
        });
        await().until(() -> found().getReceivedCounter() == 2);
    }

    private MockEndpoint found() {
        return context.getEndpoint("mock:found", MockEndpoint.class);
    }

    private CameraEvent run(EventMessage message, JsonNode sent) {
        return switch (message.sources().get(0)) {
            case "webhook" -> SunmiIpcEvents.webhook(MAPPER.convertValue(sent, Map.class));
            case "channel" -> SunmiIpcEvents.channel(MAPPER.convertValue(sent, Map.class), DetectTypes.CHANNEL);
            default -> found().getReceivedExchanges().stream()
                    .map(exchange -> exchange.getMessage().getBody(CameraEvent.class))
                    .filter(camera -> simulator.serial(0).equals(camera.deviceId())).findFirst().orElseThrow();
        };
    }
}

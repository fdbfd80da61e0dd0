package io.github.camelcameras.simcam;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventMessage;
import io.github.camelcameras.common.test.EventSchemas;
import io.github.camelcameras.common.test.EventsPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the document says of events is what posts become. */
class SimCamEventSchemasTest extends SimCamWebhookTestSupport {

    private final EventSchemas schemas = EventSchemas.read(Path.of("src/main/openapi/simcam.yaml"));

    @Test
    void everyMessageIsDescribedWholly() {
        schemas.assertAllIsDescribed(Set.of("webhook"));
    }

    @Test
    void whatThePlatformPostsIsAsDescribed() {
        for (int eventType : new int[] { 1, 2, 3, 4, 5, 6, 11, 12, 13, 21, 22, 23, 24 }) {
            simulator.sendEvent(address(), DOOR, eventType, TIME, eventType == 3 ? "face-1" : "");
        }
        simulator.sendTest(address());

        List<CameraEvent> all = received(events);
        assertThat(all).hasSize(14).allSatisfy(event -> schemas.assertDescribed("webhook", event));
    }

    @Test
    void theTypesBecomeTheWordsThatThePageSays() throws Exception {
        schemas.assertWords(this::run);
    }

    @Test
    void thePageSaysWhatTheDocumentSays() throws Exception {
        new EventsPage(schemas, "simcam", "SimCam", this::run).assertUpToDate(Path.of("src/main/docs"));
    }

    private CameraEvent run(EventMessage message, JsonNode sent) {
        Map<String, String> form = new LinkedHashMap<>();
        sent.properties().forEach(field -> form.put(field.getKey(), field.getValue().asText()));
        assertThat(simulator.sendForm(address(), form)).isEqualTo(200);
        List<CameraEvent> all = received(events);
        return all.get(all.size() - 1);
    }
}

package io.github.camelcameras.bvcsp;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventMessage;
import io.github.camelcameras.common.test.EventSchemas;
import io.github.camelcameras.common.test.EventsPage;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.SocketPath;
import io.github.camelcameras.test.bvcsp.SocketPositions;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the document says of events is what the websockets' messages become. */
@Timeout(60)
class BvcspEventSchemasTest extends BvcspSocketTestSupport {

    private static final long TIME = 1_780_000_000;
    private static final Map<String, SocketPath> PATHS = Map.of("onlineStatus", SocketPath.ONLINE_STATUS, "alarms", SocketPath.ALARM,
            "messages", SocketPath.MESSAGES, "positions?devices=PU_1", SocketPath.POSITIONS, "conferences", SocketPath.CONFERENCE,
            "commands", SocketPath.COMMANDS);

    private final EventSchemas schemas = EventSchemas.read(Path.of("src/main/openapi/bvcsp.yaml"));

    @BeforeEach
    void listen() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                PATHS.keySet().forEach(source -> from(uri(source)).process(BvcspEventSchemasTest.this::add));
            }
        });
        PATHS.values().forEach(path -> await().until(() -> sockets.statistics(path).connections() == 1));
        await().until(() -> sockets.positions().subscribers("PU_1") == 1);
    }

    @Test
    void everyMessageIsDescribedWholly() {
        schemas.assertAllIsDescribed(Set.of("onlineStatus", "alarms", "messages", "positions", "conferences", "commands",
                "conferenceAudio"));
    }

    @Test
    void whatThePlatformSendsIsAsDescribed() {
        sockets.send(SocketPath.ALARM, Alarms.alarm(7, TIME));
        assertDescribed("alarms", 1);
        sockets.send(SocketPath.POSITIONS, SocketPositions.json("PU_1", TIME));
        assertDescribed("positions", 2);
        sockets.send(SocketPath.MESSAGES, simulator.messages().add("PU_1", "admin", TIME, "hello"));
        assertDescribed("messages", 3);
        sockets.commands().command("{\"method\":\"post\",\"command\":\"conf_join\",\"data\":{\"ID\":\"555\"}}", 5_000);
        assertDescribed("commands", 4);
        sockets.send(SocketPath.ONLINE_STATUS, """
                {"type":"UA","time":1780000000,"status":0,"user":{"ID":"admin","name":""},"device":{"ID":"PU_1","channels":[]}}""");
        assertDescribed("onlineStatus", 5);
    }

    private void assertDescribed(String source, int count) {
        await().until(() -> events.size() == count);
        schemas.assertDescribed(source, events.get(count - 1));
    }

    @Test
    void theNumbersBecomeTheWordsThatThePageSays() {
        schemas.assertWords(this::run);
    }

    @Test
    void thePageSaysWhatTheDocumentSays() throws Exception {
        new EventsPage(schemas, "bvcsp", "BVCSP", this::run).assertUpToDate(Path.of("src/main/docs"));
    }

    private CameraEvent run(EventMessage message, JsonNode sent) {
        int before = events.size();
        String source = message.sources().get(0);
        SocketPath path = PATHS.get(source.equals("positions") ? "positions?devices=PU_1" : source);
        assertThat(sockets.send(path, sent.toString())).isEqualTo(1);
        await().until(() -> events.size() == before + 1);
        return events.get(before);
    }
}

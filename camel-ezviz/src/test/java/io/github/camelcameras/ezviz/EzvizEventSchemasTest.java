package io.github.camelcameras.ezviz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the document says of events is what messages and alarms become. */
class EzvizEventSchemasTest extends EzvizTestSupport {

    private final EventSchemas schemas = EventSchemas.read(Path.of("src/main/openapi/ezviz.yaml"));
    private final WebhookServer server = WebhookServer.ofCamelMain();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        server.addTo(camel);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("ezviz:webhook?insecureWebhook=true&webhookPath=/messages").to("mock:messages");
                from("ezviz:listAlarms?initialDelay=0&delay=20&lookback=60000").to("mock:alarms");
            }
        };
    }

    @Test
    void everyMessageIsDescribedWholly() {
        schemas.assertAllIsDescribed(Set.of("webhook", "listAlarms", "listDeviceAlarms"));
    }

    @Test
    void whatThePlatformPushesIsAsDescribed() {
        Map<String, String> bodies = Map.of("ys.alarm", "{\"alarmType\":10002}", "ys.open.isapi", "{\"data\":\"0\",\"index\":24409}",
                "ys.calling", "{}", "ys.onoffline", "{\"msgType\":\"OFFLINE\"}", "ys.open.ram", "{}",
                "ys.iot", "{\"identifier\":\"PeopleDetectionEvent\",\"payload\":\"null\"}", "ys.auth.update", "{}",
                "ys.devicestatus", "{\"type\":\"DEFENCE\",\"reported\":[{\"status\":1}]}");
        bodies.forEach((type, body) -> push(type, new Message(type, type, "D98462102", 1_582_821_945_396L, body).json()));

        assertThat(received("mock:messages")).hasSize(bodies.size()).allSatisfy(event -> schemas.assertDescribed("webhook", event));
    }

    @Test
    void alarmsThatThePlatformListsAreAsDescribed() {
        simulator.alarms().add("C1", 10002);

        await().until(() -> !received("mock:alarms").isEmpty());
        assertThat(received("mock:alarms")).hasSize(1).allSatisfy(event -> schemas.assertDescribed("listAlarms", event));
    }

    @Test
    void thePageSaysWhatTheDocumentSays() throws Exception {
        new EventsPage(schemas, "ezviz", "EZVIZ", this::run).assertUpToDate(Path.of("src/main/docs"));
    }

    private CameraEvent run(EventMessage message, JsonNode sent) {
        if (!message.sources().contains("webhook")) {
            return EzvizEvents.alarms(new ObjectMapper().convertValue(sent, Map.class), Instant.now()).get(0);
        }
        push(sent.at("/header/type").textValue(), sent.toString());
        List<CameraEvent> all = received("mock:messages");
        return all.get(all.size() - 1);
    }

    private void push(String type, String json) {
        MessagePush push = new MessagePush(server.address("/messages"), null, 0);
        assertThat(push.push(type, json.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
    }

    private List<CameraEvent> received(String mock) {
        return getMockEndpoint(mock).getReceivedExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(CameraEvent.class)).toList();
    }
}

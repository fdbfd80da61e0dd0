package io.github.camelcameras.hub;

import java.nio.file.Path;
import java.time.Instant;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.hub.simulation.EmbeddedKafka;
import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The route behind Kafka that the page about events prints, as it stands there: it reads like the one that the event came from. */
class BehindKafkaTest {

    private static final Path EVENTS = Path.of("../../camel-camera-common/src/main/docs/events.md");
    private static final String HUB = """
            - route:
                from:
                  uri: sunmi-ipc:webhook
                  parameters:
                    webhookPath: %s
                  steps:
                    - setHeader:
                        name: kafka.KEY
                        simple: "${header.CamelCameraDeviceId}"
                    - to: kafka:camera-events
            """;
    private static final String PAYLOAD = "{\"event_id\":%d,\"detect_type\":%d,\"event_type\":\"dynamic_detect_event\",\"sn\":\"SS1\","
                                          + "\"report_time\":1579158765}";

    @Test
    void anEventOfAWebhookIsTheSameBehindKafkaAndComesOnce() throws Exception {
        WebhookServer server = WebhookServer.ofCamelMain();
        try (EmbeddedKafka kafka = EmbeddedKafka.start();
             SunmiIpcSimulator cameras = SunmiIpcSimulator.start();
             DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("sunmi-ipc", cameras());
            context.addComponent("kafka", kafka(kafka.brokers()));
            context.getRegistry().bind("guardSaw", MemoryIdempotentRepository.memoryIdempotentRepository(100));
            server.addTo(context);
            // two of them, as the same post that comes to both is told apart by nothing but the id of its event
            addRoutes(context, HUB.formatted("/sunmi/1") + HUB.formatted("/sunmi/2"));
            addRoutes(context, String.join("\n", DocumentedExamples.blocks(EVENTS, "yaml")));
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:human").to("mock:human");
                    from("kafka:camera-events?groupId=all").to("mock:all");
                }
            });
            MockEndpoint all = context.getEndpoint("mock:all", MockEndpoint.class);
            all.expectedMessageCount(6);
            MockEndpoint human = context.getEndpoint("mock:human", MockEndpoint.class);
            human.expectedMessageCount(2);
            human.setAssertPeriod(500);
            context.start();

            for (String payload : new String[] { PAYLOAD.formatted(1, 3), PAYLOAD.formatted(2, 0), PAYLOAD.formatted(3, 3) }) {
                for (String path : new String[] { "/sunmi/1", "/sunmi/2" }) {
                    assertThat(cameras.webhook().post(server.address(path), payload).status()).isEqualTo(200);
                }
            }

            all.assertIsSatisfied();
            assertThat(all.getReceivedExchanges()).allSatisfy(exchange -> assertThat(exchange.getMessage().getHeaders().keySet())
                    .noneMatch(name -> name.startsWith("CamelCamera")));
            human.assertIsSatisfied();
            Message first = human.getReceivedExchanges().get(0).getMessage();
            assertThat(first.getBody()).isInstanceOfSatisfying(CameraEvent.class, event -> {
                assertThat(event.id()).isEqualTo("SS1-1-1579158765").isEqualTo(first.getHeader("CamelCameraEventId"));
                assertThat(event.time()).isEqualTo(Instant.ofEpochSecond(1579158765L));
                assertThat(event.data()).containsEntry("detect_type", 3).containsEntry("event_id", 1);
            });
            assertThat(first.getHeaders()).containsEntry("CamelCameraVendor", "sunmi-ipc").containsEntry("CamelCameraDeviceId", "SS1")
                    .containsEntry("CamelCameraEventTime", "2020-01-16T07:12:45Z");
        }
    }

    private static SunmiIpcComponent cameras() {
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.getConfiguration().setAppId(SimulatorOptions.APP_ID);
        component.getConfiguration().setSecretKey(SimulatorOptions.SECRET_KEY);
        return component;
    }

    private static KafkaComponent kafka(String brokers) {
        KafkaComponent component = new KafkaComponent();
        component.getConfiguration().setBrokers(brokers);
        component.getConfiguration().setAutoOffsetReset("earliest");
        return component;
    }

    private static void addRoutes(DefaultCamelContext context, String yaml) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("routes" + yaml.hashCode() + ".yaml", yaml));
    }
}

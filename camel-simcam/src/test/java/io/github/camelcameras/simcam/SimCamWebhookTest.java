package io.github.camelcameras.simcam;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.management.ObjectName;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LargePost;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.test.AvailablePortFinder;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Posts from the platform, on the HTTP server of camel-main. */
class SimCamWebhookTest extends SimCamTestSupport {

    private static final Camera DOOR = new Camera("203233dsdD68F9", "Front door \u95e8", 2);
    private static final String TOKEN = NoSimCamSecretsInLogs.WEBHOOK_TOKEN;
    private static final long TIME = 1_566_519_612;

    protected final int port = AvailablePortFinder.getNextAvailable();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Processor behaviour = exchange -> { };
    private MockEndpoint events;

    /** The server that the webhook is on, as in the option. */
    protected String httpServer() {
        return "platform-http";
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.getShutdownStrategy().setTimeout(10);
        if (httpServer().equals("platform-http")) {
            PlatformHttp.addTo(camel, port);
        }
        return camel;
    }

    @Override
    public void configureTest(TestExecutionConfiguration configuration) {
        super.configureTest(configuration);
        configuration.withJMX(true);
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                onException(UnsupportedOperationException.class).handled(true);
                from(webhook("/simcam/events", "token=" + TOKEN)).routeId("events")
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:events");
                from(webhook("/simcam/faces", "eventTypes=face,pet&insecureWebhook=true")).to("mock:faces");
                from(webhook("/simcam/binary", "cloudEvents=binary&insecureWebhook=true")).to("mock:binary");
                from(webhook("/simcam/structured", "cloudEvents=structured&insecureWebhook=true")).to("mock:structured");
                from(webhook("/simcam/early", "acknowledge=beforeRoute&insecureWebhook=true")).routeId("early")
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:early");
                from(webhook("/simcam/threads", "insecureWebhook=true"))
                    .threads(2)
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:threads");
            }
        };
    }

    @BeforeEach
    void mock() {
        events = getMockEndpoint("mock:events");
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({ "1,human", "2,object", "3,face", "4,pet", "5,vehicle", "6,vehicle", "11,doorbell", "12,doorbell", "13,human",
            "21,baby", "22,baby", "23,baby", "24,baby", "99,other" })
    void everyTypeOfEventIsMappedAndKeptInTheData(int eventType, String type) {
        assertThat(simulator.sendEvent(address(), DOOR, eventType, TIME, eventType == 3 ? "face-1" : "")).isEqualTo(200);

        Message message = events.getReceivedExchanges().get(0).getIn();
        CameraEvent event = message.getBody(CameraEvent.class);
        assertThat(event).isEqualTo(new CameraEvent("simcam", event.id(), type, DOOR.id(), null, Instant.ofEpochSecond(TIME),
                Map.of("deviceId", DOOR.id(), "devicename", DOOR.name(), "eventType", (long) eventType, "eventTime", TIME,
                        "payload", eventType == 3 ? "face-1" : "")));
        assertThat(message.getHeaders()).containsOnly(Map.entry(CameraConstants.EVENT_TYPE, type),
                Map.entry(CameraConstants.EVENT_ID, event.id()), Map.entry(CameraConstants.DEVICE_ID, DOOR.id()));
    }

    @Test
    void cloudEventsAreWhatTheDataTypesMakeOfTheEvent() throws Exception {
        simulator.sendEvent(address(), DOOR, 3, TIME, "face-1");
        CameraEvent event = received(events).get(0);

        simulator.sendEvent(address("/simcam/binary"), DOOR, 3, TIME, "face-1");
        Message binary = getMockEndpoint("mock:binary").getReceivedExchanges().get(0).getIn();
        assertThat(binary.getBody()).isEqualTo(event);
        assertThat(binary.getHeaders()).containsEntry("CamelCloudEventID", event.id())
                .containsEntry("CamelCloudEventType", "io.github.camelcameras.face").containsEntry("CamelCloudEventSubject", DOOR.id())
                .containsEntry(CameraConstants.EVENT_ID, event.id()).containsEntry("Content-Type", "application/json");

        simulator.sendEvent(address("/simcam/structured"), DOOR, 3, TIME, "face-1");
        Message structured = getMockEndpoint("mock:structured").getReceivedExchanges().get(0).getIn();
        assertThat(new ObjectMapper().readTree(structured.getBody(String.class))).isEqualTo(new ObjectMapper().readTree("""
                {"specversion":"1.0","id":"%s","type":"io.github.camelcameras.face","source":"urn:camera:simcam","subject":"%s",
                "time":"%s","datacontenttype":"application/json","data":%s}
                """.formatted(event.id(), DOOR.id(), event.time(), context.getTypeConverter().convertTo(String.class, event))));
        assertThat(structured.getHeaders()).containsEntry(CameraConstants.DEVICE_ID, DOOR.id())
                .containsEntry("Content-Type", "application/cloudevents+json");
    }

    @Test
    void aMultipartPostIsTheSameEventAsAUrlencodedOne() {
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        assertThat(simulator.sendMultipart(address(), SimCamSimulator.event(DOOR, 1, TIME, ""))).isEqualTo(200);

        List<CameraEvent> both = received(events);
        assertThat(both).hasSize(2);
        assertThat(both.get(0)).isEqualTo(both.get(1));
    }

    @Test
    void theTestPostOfThePortalIsAnsweredAndMarked() {
        assertThat(simulator.sendTest(address())).isEqualTo(200);

        CameraEvent test = received(events).get(0);
        assertThat(test.type()).isEqualTo("other");
        assertThat(test.deviceId()).isNull();
        assertThat(test.data()).containsEntry("test", true).containsEntry("devicename", "Revo").containsEntry("eventType", 1L);
    }

    @Test
    void anEventThatIsDeliveredAgainHasTheSameIdAndAnotherHasAnother() {
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        simulator.sendEvent(address(), DOOR, 1, TIME + 1, "");

        List<String> ids = received(events).stream().map(CameraEvent::id).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void theAnswerIs200WithAnEmptyBodyAndNothingOfTheRequest() {
        SimCamSimulator.Reply answer = simulator.exchange(address(), "application/x-www-form-urlencoded",
                "deviceId=a&devicename=b&eventType=1&eventTime=1&payload=");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().toString()).doesNotContainIgnoringCase("deviceid").doesNotContainIgnoringCase("user-agent")
                .doesNotContainIgnoringCase("devicename").doesNotContainIgnoringCase("eventtype");
    }

    @Test
    void aPostWithoutTheTokenIsRefusedAndNeverRouted() {
        for (String path : List.of("/simcam/events/", "/simcam/events/wrong", "/simcam/events/" + TOKEN + "x",
                "/simcam/events/" + TOKEN + "/more", "/simcam/events/?token=" + TOKEN)) {
            assertThat(simulator.sendEvent(address(path), DOOR, 1, TIME, "")).as(path).isEqualTo(403);
        }
        assertThat(simulator.sendEvent(address("/simcam/events"), DOOR, 1, TIME, "")).isIn(403, 404);
        assertThat(simulator.sendEvent(address("/simcam/eventsandmore/" + TOKEN), DOOR, 1, TIME, "")).isIn(403, 404);
        assertThat(events.getReceivedCounter()).isZero();
        assertThat(LogCapture.lines()).anySatisfy(line -> assertThat(line)
                .contains("Rejected a post to the webhook /simcam/events with status 403"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                  | {"eventType":1}                                    | 415
            text/plain                        | deviceId=a&eventType=1&eventTime=1                 | 415
            multipart/form-data               | nothing                                            | 400
            multipart/form-data; boundary=x   | nothing                                            | 400
            application/x-www-form-urlencoded | deviceId=a&eventTime=1                             | 400
            application/x-www-form-urlencoded | deviceId=a&eventType=one&eventTime=1               | 400
            application/x-www-form-urlencoded | deviceId=a&eventType=1&eventTime=                  | 400
            application/x-www-form-urlencoded | deviceId=a&eventType=1&eventTime=9223372036854775807 | 400
            application/x-www-form-urlencoded | deviceId=a&deviceId=b&eventType=1&eventTime=1      | 400
            """)
    void whatIsNoEventIsRefusedAndNeverRouted(String contentType, String body, int status) {
        assertThat(simulator.post(address(), contentType, body)).isEqualTo(status);
        assertThat(events.getReceivedCounter()).isZero();
    }

    @Test
    void anEmptyPostIsRefused() {
        assertThat(simulator.post(address(), null, "")).isEqualTo(415);
        assertThat(simulator.post(address(), "application/x-www-form-urlencoded", "")).isEqualTo(400);
    }

    @Test
    void tenMegabytesAreRefusedWhetherTheyAreAnnouncedOrNot() throws Exception {
        String body = "deviceId=a&devicename=b&eventType=1&eventTime=1&payload=" + "x".repeat(10 * 1024 * 1024);
        String form = "application/x-www-form-urlencoded";
        assertThat(LargePost.status(address(), form, body, true)).isBetween(400, 499);
        assertThat(LargePost.status(address(), form, body, false)).isBetween(400, 499);
        String file = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n" + "x".repeat(5 * 1024 * 1024) + "\r\n";
        String fields = "--b\r\nContent-Disposition: form-data; name=\"eventType\"\r\n\r\n1\r\n"
                        + "--b\r\nContent-Disposition: form-data; name=\"eventTime\"\r\n\r\n1\r\n";
        assertThat(LargePost.status(address(), "multipart/form-data; boundary=b", fields + file + file + "--b--\r\n", true)).isEqualTo(413);
        assertThat(events.getReceivedCounter()).isZero();

        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("afterwards").isEqualTo(200);
    }

    @Test
    void anotherMethodIsRefused() throws Exception {
        int status = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address()).GET().build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();

        assertThat(status).isIn(404, 405);
    }

    @Test
    void aRouteThatFailsIsNotAcknowledged() {
        behaviour = exchange -> {
            throw new IllegalStateException("the text of an exception");
        };
        SimCamSimulator.Reply answer = simulator.exchange(address(), "application/x-www-form-urlencoded",
                "deviceId=a&eventType=1&eventTime=1");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();

        behaviour = exchange -> exchange.setRollbackOnly(true);
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(500);

        behaviour = exchange -> {
            throw new UnsupportedOperationException("handled");
        };
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("handled").isEqualTo(200);

        behaviour = exchange -> exchange.setRouteStop(true);
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("filtered out").isEqualTo(200);
    }

    @Test
    void anAsynchronousRouteIsAwaited() {
        assertThat(simulator.sendEvent(address("/simcam/threads"), DOOR, 1, TIME, "")).isEqualTo(200);
        behaviour = exchange -> {
            throw new IllegalStateException("on another thread");
        };
        assertThat(simulator.sendEvent(address("/simcam/threads"), DOOR, 1, TIME, "")).isEqualTo(500);
        assertThat(getMockEndpoint("mock:threads").getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void onlyTheChosenTypesAreRouted() {
        assertThat(simulator.sendEvent(address("/simcam/faces"), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/faces"), DOOR, 3, TIME, "f")).isEqualTo(200);

        assertThat(received(getMockEndpoint("mock:faces"))).extracting(CameraEvent::type).containsExactly("face");
        assertThat(context.getEndpoint("simcam:webhook?eventTypes=face,face", SimCamEndpoint.class).getEventTypes())
                .containsExactly("face");
        assertThatThrownBy(() -> context.getEndpoint("simcam:webhook?param.device_id=a")).rootCause()
                .hasMessageContaining("simcam:webhook takes none");
        assertThatThrownBy(() -> context.getEndpoint("simcam:webhook?eventTypes=faces")).rootCause()
                .hasMessageContaining("did you mean face");
    }

    @Test
    void anEventCanBeAcknowledgedBeforeItsRoute() {
        CountDownLatch answered = new CountDownLatch(1);
        behaviour = exchange -> answered.await(10, TimeUnit.SECONDS);

        assertThat(simulator.sendEvent(address("/simcam/early"), DOOR, 1, TIME, "")).isEqualTo(200);

        assertThat(getMockEndpoint("mock:early").getReceivedCounter()).isZero();
        answered.countDown();
        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:early").getReceivedCounter()).isEqualTo(1));
    }

    @Test
    void whatCannotBeRoutedInTimeIsNotAcknowledgedEvenBeforeItsRoute() throws Exception {
        ThreadPoolProfile profile = context.getExecutorServiceManager().getDefaultThreadPoolProfile();
        profile.setPoolSize(1);
        profile.setMaxPoolSize(1);
        profile.setMaxQueueSize(1);
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> release.await(10, TimeUnit.SECONDS);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook("/simcam/full", "acknowledge=beforeRoute&insecureWebhook=true"))
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:full");
            }
        });
        assertThat(simulator.sendEvent(address("/simcam/full"), DOOR, 1, TIME, "")).as("routed").isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/full"), DOOR, 1, TIME, "")).as("queued").isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/full"), DOOR, 1, TIME, "")).as("too much").isEqualTo(503);
        release.countDown();

        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:full").getReceivedCounter()).isEqualTo(2));
    }

    @Test
    void whatWasAcknowledgedBeforeItsRouteIsStillRoutedWhenTheContextStops() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> release.await(10, TimeUnit.SECONDS);
        for (int i = 0; i < 30; i++) {
            assertThat(simulator.sendEvent(address("/simcam/early"), DOOR, 1, TIME + i, "")).isEqualTo(200);
        }
        MockEndpoint early = getMockEndpoint("mock:early");
        WebhookConsumer consumer = (WebhookConsumer) context.getRoute("early").getConsumer();
        assertThat(consumer.getPendingExchangesSize()).isPositive();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(context::stop, threads);
        await().until(consumer::isSuspendingOrSuspended);
        release.countDown();

        stopped.get(20, TimeUnit.SECONDS);
        assertThat(early.getReceivedCounter()).isEqualTo(30);
    }

    @Test
    void headersOfThePostDoNotReachTheRoute() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(address("/simcam/events/" + TOKEN + "?CamelSimCam.device_id=b&x=1"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("CamelSimCamOperation", "controlDevice").header("X-Other", "a")
                .POST(HttpRequest.BodyPublishers.ofString("deviceId=a&eventType=1&eventTime=1")).build();
        assertThat(HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);

        assertThat(events.getReceivedExchanges().get(0).getIn().getHeaders().keySet()).containsExactlyInAnyOrder(
                CameraConstants.EVENT_TYPE, CameraConstants.EVENT_ID, CameraConstants.DEVICE_ID);
    }

    @Test
    void aSuspendedOrStoppedRouteDoesNotAcknowledge() throws Exception {
        context.getRouteController().suspendRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(503);
        context.getRouteController().resumeRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(200);
        context.getRouteController().stopRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isGreaterThanOrEqualTo(400);
        context.getRouteController().startRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(200);
    }

    @Test
    void aRouteThatRunsWhenTheContextStopsFinishesAndItsPostIsAcknowledged() throws Exception {
        CountDownLatch routing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> {
            routing.countDown();
            release.await(10, TimeUnit.SECONDS);
        };
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> simulator.sendEvent(address(), DOOR, 1, TIME, ""), threads);
        routing.await(10, TimeUnit.SECONDS);
        WebhookConsumer consumer = (WebhookConsumer) context.getRoute("events").getConsumer();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(context::stop, threads);
        await().until(consumer::isSuspendingOrSuspended);

        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("while stopping").isEqualTo(503);
        release.countDown();

        assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        stopped.get(20, TimeUnit.SECONDS);
        assertThat(events.getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void aWebhookThatAnybodyCouldPostToDoesNotStart() {
        assertThatThrownBy(() -> addRoute(webhook("/open", "")))
                .hasStackTraceContaining("set the option token").hasStackTraceContaining("insecureWebhook=true");
        assertThatThrownBy(() -> addRoute("simcam:webhook?insecureWebhook=true")).hasStackTraceContaining("webhookPath must be a path");
        assertThatThrownBy(() -> addRoute(webhook("/open", "token=a/b"))).hasStackTraceContaining("may only have letters");
        assertThatThrownBy(() -> addRoute(webhook("/open", "insecureWebhook=true&delay=5")))
                .hasStackTraceContaining("Option delay is for polling");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> addRoute("simcam:webhook?webhookPath=/open&insecureWebhook=true&httpServer=no-such-server"))
                .hasStackTraceContaining("There is no component for the webhook /open on no-such-server");
    }

    @Test
    void twoWebhooksOnOnePathAreRefused() {
        assertThatThrownBy(() -> addRoute(webhook("/simcam/events", "token=other")))
                .hasStackTraceContaining("The path /simcam/events of a webhook").hasStackTraceContaining("overlaps");
        assertThatThrownBy(() -> addRoute(webhook("/simcam/events/inner", "token=other"))).hasStackTraceContaining("overlaps");

        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("the first").isEqualTo(200);
    }

    @Test
    void theCountsAreSeenInJmx() throws Exception {
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        simulator.sendEvent(address("/simcam/events/wrong"), DOOR, 1, TIME, "");
        behaviour = exchange -> {
            throw new IllegalStateException("fails");
        };
        simulator.sendEvent(address(), DOOR, 1, TIME, "");

        var server = context.getManagementStrategy().getManagementAgent().getMBeanServer();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:context=" + context.getManagementName()
                                                                + ",type=consumers,*"), null)) {
            if (server.getAttribute(name, "RouteId").equals("events")) {
                for (String attribute : List.of("AcknowledgedEvents", "FailedEvents", "RejectedPosts")) {
                    counts.put(attribute, server.getAttribute(name, attribute));
                }
            }
        }
        assertThat(counts).containsExactly(Map.entry("AcknowledgedEvents", 1L), Map.entry("FailedEvents", 1L),
                Map.entry("RejectedPosts", 1L));
    }

    private void addRoute(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:other");
            }
        });
    }

    private String webhook(String path, String options) {
        return "simcam:webhook?webhookPath=" + path + "&httpServer=" + httpServer() + (options.isEmpty() ? "" : "&" + options);
    }

    private URI address() {
        return address("/simcam/events/" + TOKEN);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static List<CameraEvent> received(MockEndpoint mock) {
        return mock.getReceivedExchanges().stream().map((Exchange exchange) -> exchange.getIn().getBody(CameraEvent.class)).toList();
    }
}

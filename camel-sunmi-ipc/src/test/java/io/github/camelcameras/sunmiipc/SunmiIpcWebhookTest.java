package io.github.camelcameras.sunmiipc;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LargePost;
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import io.github.camelcameras.test.sunmiipc.Webhook;
import io.github.camelcameras.test.sunmiipc.Webhook.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Posts of cameras, on the HTTP server of camel-main. */
class SunmiIpcWebhookTest extends CamelTestSupport {

    /** From the document, 1.3 "Post". */
    private static final String DOCUMENTED_PAYLOAD = "{\"event_id\":1,\"detect_type\":2,"
            + "\"video_url\":\"https://10.10.63.19/mnt/sd-card/sunmi_video/video_detect/1579158761.flv"
            + "?auth_key=1579158765-d701e761fecf0df84853440d4dbc3fe1\","
            + "\"event_type\":\"dynamic_detect_event\",\"sn\":\"SS101D8BS00080\",\"report_time\":1579158765}";
    private static final long HOUR_SECONDS = 3600;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final WebhookServer server = webhookServer();
    private final SunmiIpcSimulator simulator = SunmiIpcSimulator.start();
    private final Webhook camera = simulator.webhook();
    private volatile Processor behaviour = exchange -> { };

    protected WebhookServer webhookServer() {
        return WebhookServer.ofCamelMain();
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.getConfiguration().setAppId(SimulatorOptions.APP_ID);
        component.getConfiguration().setSecretKey(SimulatorOptions.SECRET_KEY);
        camel.addComponent("sunmi-ipc", component);
        server.addTo(camel);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook("/sunmi/events", "")).process(exchange -> behaviour.process(exchange)).to("mock:events");
                from(webhook("/sunmi/fresh", "&signatureMaxAge=" + HOUR_SECONDS * 1000)).to("mock:fresh");
                from(webhook("/sunmi/faces", "&eventTypes=face,human")).to("mock:faces");
            }
        };
    }

    @Test
    void theDocumentsExampleIsAcceptedByteForByte() {
        Map<String, String> post = documentedPost();
        assertThat(Webhook.body(post, "------------------------c83c36cd4ee4082f")).as("the document's Content-Length")
                .hasSize(826);

        assertThat(post("/sunmi/events", post)).isEqualTo(200);

        Exchange routed = getMockEndpoint("mock:events").getReceivedExchanges().get(0);
        CameraEvent event = routed.getMessage().getBody(CameraEvent.class);
        assertThat(event.id()).isEqualTo("SS101D8BS00080-1-1579158765");
        assertThat(event.type()).isEqualTo("motion");
        assertThat(event.deviceId()).isEqualTo("SS101D8BS00080");
        assertThat(event.channel()).isNull();
        assertThat(event.time()).isEqualTo(Instant.parse("2020-01-16T07:12:45Z"));
        assertThat(event.data()).containsOnlyKeys("event_id", "detect_type", "video_url", "event_type", "sn", "report_time")
                .containsEntry("detect_type", 2);
        assertThat(routed.getMessage().getHeaders().keySet()).as("nothing of the request").allMatch(name -> name.startsWith("CamelCamera"));
    }

    @Test
    void aCameraThatAsksIsToldAtOnceToSendTheBodyAndAnsweredEmpty() {
        Reply reply = camera.post(server.address("/sunmi/events"), documentedPost(), true);

        assertThat(reply.continued()).as("100 Continue").isTrue();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(camera.postWithoutExpect(server.address("/sunmi/events"), DOCUMENTED_PAYLOAD).status()).isEqualTo(200);
    }

    @Test
    void textInAnyScriptIsSignedAndReadInUtf8() {
        String payload = "{\"event_type\":\"face_recog_event\",\"event_id\":2,\"sn\":\"S\",\"report_time\":1597894809,"
                         + "\"group_name\":\"\u8d35\u5bbe\",\"item1\":\"caf\u00e9\"}";

        assertThat(post("/sunmi/events", payload)).isEqualTo(200);

        CameraEvent event = getMockEndpoint("mock:events").getReceivedExchanges().get(0).getMessage().getBody(CameraEvent.class);
        assertThat(event.type()).isEqualTo("face");
        assertThat(event.data()).containsEntry("group_name", "\u8d35\u5bbe").containsEntry("item1", "caf\u00e9");
    }

    @Test
    void whatIsNotSignedByTheKeyIsForbiddenAndNeverRouted() {
        for (String field : documentedPost().keySet()) {
            Map<String, String> altered = documentedPost();
            altered.compute(field, (name, value) -> value.replaceFirst("\\d", "x"));
            assertThat(post("/sunmi/events", altered)).as("%s altered", field).isEqualTo(403);
            altered = documentedPost();
            altered.remove(field);
            assertThat(post("/sunmi/events", altered)).as("%s missing", field).isEqualTo(403);
        }
        Map<String, String> longer = documentedPost();
        longer.put("more", "1");
        assertThat(post("/sunmi/events", longer)).as("a field too many").isEqualTo(403);
        Map<String, String> broken = documentedPost();
        broken.put("payload", "no json");
        assertThat(post("/sunmi/events", broken)).as("verified before parsed").isEqualTo(403);
        assertThat(camera.postWronglySigned(server.address("/sunmi/events"), DOCUMENTED_PAYLOAD).status()).as("another key").isEqualTo(403);
        assertThat(post("/sunmi/events", Map.of())).as("an empty form").isBetween(400, 403);
        assertThat(getMockEndpoint("mock:events").getReceivedCounter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "no json", "[]", "{}", "\"text\"", "{\"event_type\":7}", "null",
            "{\"event_type\":\"face_recog_event\"}, and more" })
    void whatIsSignedButNoEventIsBadAndNeverRouted(String payload) {
        assertThat(post("/sunmi/events", payload)).isEqualTo(400);
        assertThat(getMockEndpoint("mock:events").getReceivedCounter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\0", "\0\0 \n", "\ufeff" })
    void anEventWithWhatFirmwareLeavesAroundItIsRouted(String around) {
        String payload = "{\"event_type\":\"dynamic_detect_event\",\"detect_type\":\"1\",\"event_id\":\"7\",\"sn\":\"S\tnull\","
                         + "\"report_time\":\"1597894809\",\"age\":NaN}";

        assertThat(post("/sunmi/events", around.equals("\ufeff") ? around + payload : payload + around)).isEqualTo(200);

        CameraEvent event = getMockEndpoint("mock:events").getReceivedExchanges().get(0).getMessage().getBody(CameraEvent.class);
        assertThat(event.type()).isEqualTo("sound");
        assertThat(event.id()).isEqualTo("S\tnull-7-1597894809");
        assertThat(event.time()).isEqualTo(Instant.ofEpochSecond(1_597_894_809));
        assertThat(event.data()).containsEntry("age", null);
    }

    @Test
    void aCameraThatCountsInMillisecondsIsNotTakenForALateOne() {
        assertThat(signedAt(Long.toString(Instant.now().toEpochMilli()))).isEqualTo(200);
        assertThat(signedAt(Long.toString(Instant.now().toEpochMilli() - 2 * HOUR_SECONDS * 1000))).isEqualTo(403);
    }

    @Test
    void whatIsSignedButHasNoPayloadIsBad() {
        Map<String, String> signed = new Signer(SimulatorOptions.APP_ID, SimulatorOptions.SECRET_KEY,
                InstantSource.system()).sign(Map.of());

        assertThat(post("/sunmi/events", signed)).isEqualTo(400);
    }

    @Test
    void whatIsNoFormOrTooLongIsRefusedAndNeverRouted() throws Exception {
        HttpRequest json = HttpRequest.newBuilder(server.address("/sunmi/events")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(DOCUMENTED_PAYLOAD)).build();

        assertThat(HTTP.send(json, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(415);
        String payload = "--b\r\nContent-Disposition: form-data; name=\"payload\"\r\n\r\n" + "x".repeat(2 * 1024 * 1024) + "\r\n--b--\r\n";
        assertThat(LargePost.status(server.address("/sunmi/events"), "multipart/form-data; boundary=b", payload, true)).isIn(400, 413);
        assertThat(post("/sunmi/events", documentedPost())).as("the next one").isEqualTo(200);
        assertThat(getMockEndpoint("mock:events").getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void anEventWhoseRouteFailsIsAnswered500AndHasTheSameIdWhenItIsSentAgain() {
        List<String> attempts = new CopyOnWriteArrayList<>();
        behaviour = exchange -> {
            attempts.add(exchange.getMessage().getHeader(CameraConstants.EVENT_ID, String.class));
            if (attempts.size() == 1) {
                throw new IllegalStateException("not yet");
            }
        };

        assertThat(post("/sunmi/events", documentedPost())).isEqualTo(500);
        assertThat(post("/sunmi/events", documentedPost())).isEqualTo(200);

        assertThat(attempts).containsExactly("SS101D8BS00080-1-1579158765", "SS101D8BS00080-1-1579158765");
        assertThat(getMockEndpoint("mock:events").getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void whatIsFilteredOutIsAcknowledgedAndDropped() {
        assertThat(post("/sunmi/faces", documentedPost())).as("motion").isEqualTo(200);
        assertThat(post("/sunmi/faces", "{\"event_type\":\"dynamic_detect_event\",\"detect_type\":3}")).isEqualTo(200);

        assertThat(getMockEndpoint("mock:faces").getReceivedExchanges())
                .extracting(exchange -> exchange.getMessage().getHeader(CameraConstants.EVENT_TYPE)).isEqualTo(List.of("human"));
    }

    @Test
    void whatWasSignedLongAgoIsForbiddenWhereAWindowIsSet() {
        long now = Instant.now().getEpochSecond();

        assertThat(signedAt(Long.toString(now - 2 * HOUR_SECONDS))).isEqualTo(403);
        assertThat(signedAt(Long.toString(now + 2 * HOUR_SECONDS))).isEqualTo(403);
        assertThat(signedAt("yesterday")).isEqualTo(403);
        assertThat(signedAt(Long.toString(Long.MIN_VALUE))).isEqualTo(403);
        assertThat(getMockEndpoint("mock:fresh").getReceivedCounter()).isZero();
        assertThat(signedAt(Long.toString(now - HOUR_SECONDS / 2))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({ "signatureMaxAge=-1,signatureMaxAge must be 0 or more", "eventTypes=vehicle,never gives",
            "callbackUrl=http://10.0.0.1/sunmi/odd,are for autoSubscribe=true" })
    void anOptionThatMakesNoSenseIsRefused(String option, String message) {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook("/sunmi/odd", "&" + option)).to("mock:odd");
            }
        })).hasStackTraceContaining(message);
    }

    private String webhook(String path, String options) {
        return "sunmi-ipc:webhook?webhookPath=" + path + "&httpServer=" + server.option() + options;
    }

    private int post(String path, Map<String, String> fields) {
        return camera.post(server.address(path), fields, true).status();
    }

    private int post(String path, String payload) {
        return camera.post(server.address(path), payload).status();
    }

    private int signedAt(String timestamp) {
        return post("/sunmi/fresh", camera.fields(DOCUMENTED_PAYLOAD, "692777", timestamp));
    }

    private static Map<String, String> documentedPost() {
        Map<String, String> post = new LinkedHashMap<>();
        post.put("app_id", "123");
        post.put("random", "692777");
        post.put("timestamp", "1579158766");
        post.put("sign", "372F669601E8347737744FFC88B74665");
        post.put("payload", DOCUMENTED_PAYLOAD);
        return post;
    }
}

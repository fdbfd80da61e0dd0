package io.github.camelcameras.ezviz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Attempt;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Signed pushes from the platform, on the HTTP server of camel-main. */
class EzvizWebhookTest extends EzvizTestSupport {

    private static final String KEY = NoEzvizSecretsInLogs.SIGNING_KEY;
    private static final long HOUR = 3_600_000;
    private static final String NOW = Long.toString(System.currentTimeMillis());

    private final WebhookServer server = webhookServer();
    private volatile Processor behaviour = exchange -> { };

    protected WebhookServer webhookServer() {
        return WebhookServer.ofCamelMain();
    }

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
                from(webhook("/ezviz/messages", "webhookVerifyToken=RAW(" + KEY + ")")).routeId("messages")
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:messages");
                from(webhook("/ezviz/fresh", "signatureMaxAge=" + HOUR + "&webhookVerifyToken=RAW(" + KEY + ")")).to("mock:fresh");
                from(webhook("/ezviz/early", "acknowledge=beforeRoute&webhookVerifyToken=RAW(" + KEY + ")"))
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:early");
                from(webhook("/ezviz/calls", "eventTypes=call,doorbell&webhookVerifyToken=RAW(" + KEY + ")")).to("mock:calls");
                from(webhook("/ezviz/unsigned", "insecureWebhook=true")).to("mock:unsigned");
            }
        };
    }

    @Test
    void theSignatureIsOverTheExactBytesInEitherCaseOfHexadecimals() {
        byte[] body = message("\u95e8\u53e3 \\u95e8 \n \t").getBytes(StandardCharsets.UTF_8);
        String signature = MessagePush.sign(KEY, body, NOW);
        MessagePush push = push("/ezviz/messages");

        assertThat(push.post("ys.iot", body, NOW, signature).status()).isEqualTo(200);
        assertThat(push.post("ys.iot", body, NOW, signature.toUpperCase(Locale.ROOT)).status()).isEqualTo(200);
    }

    @Test
    void theSignatureIsThatOfThePublishedAlgorithm() {
        // printf '%s' '{"a":1}1582821945396' | openssl dgst -sha1 -hmac 'signing+key of the push'
        assertThat(MessagePush.sign(KEY, "{\"a\":1}".getBytes(StandardCharsets.UTF_8), "1582821945396"))
                .isEqualTo("84d37a89c0828c0bdd971edbc99932c5b247b35d");
    }

    @Test
    void whatIsNotSignedByTheKeyIsForbiddenAndNeverRouted() {
        byte[] body = message("x").getBytes(StandardCharsets.UTF_8);
        String signature = MessagePush.sign(KEY, body, NOW);
        MessagePush push = push("/ezviz/messages");
        byte[] changed = body.clone();
        changed[changed.length / 2] ^= 1;

        assertThat(push.post("ys.iot", changed, NOW, signature).status()).as("one bit of the body").isEqualTo(403);
        assertThat(push.post("ys.iot", body, "2", signature).status()).as("the time").isEqualTo(403);
        assertThat(push.post("ys.iot", body, NOW, null).status()).as("no signature").isEqualTo(403);
        assertThat(push.post("ys.iot", body, null, signature).status()).as("no time").isEqualTo(403);
        assertThat(push.post("ys.iot", body, NOW, MessagePush.sign("wrong", body, NOW)).status()).as("a wrong key").isEqualTo(403);
        assertThat(push.post("ys.iot", body, NOW, "").status()).as("an empty signature").isEqualTo(403);
        assertThat(push.post("ys.iot", body, NOW, signature.substring(2)).status()).as("a short one").isEqualTo(403);
        assertThat(push.post("ys.iot", body, NOW, "xyz").status()).as("no hexadecimals").isEqualTo(403);
        assertThat(push.post("ys.iot", "no json".getBytes(StandardCharsets.UTF_8), NOW, signature).status()).as("verified before parsed")
                .isEqualTo(403);
        assertThat(push.post("ys.iot", body, NOW, signature)).extracting(Attempt::status).isEqualTo(200);
        assertThat(getMockEndpoint("mock:messages").getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void theTimeCannotLendDigitsToTheBody() {
        byte[] body = message("x").getBytes(StandardCharsets.UTF_8);
        String signature = MessagePush.sign(KEY, body, "1761765432100");
        byte[] longer = (message("x") + "176").getBytes(StandardCharsets.UTF_8);

        assertThat(push("/ezviz/messages").post("ys.iot", longer, "1765432100", signature).status()).as("the same bytes are signed, at another time")
                .isEqualTo(403);
        assertThat(getMockEndpoint("mock:messages").getReceivedCounter()).isZero();
    }

    @Test
    void whatWasSignedLongAgoIsForbiddenWhereAWindowIsSet() {
        long now = System.currentTimeMillis();

        assertThat(postSigned("/ezviz/fresh", Long.toString(now - 2 * HOUR))).isEqualTo(403);
        assertThat(postSigned("/ezviz/fresh", Long.toString(now + 2 * HOUR))).isEqualTo(403);
        assertThat(postSigned("/ezviz/fresh", "yesterday")).isEqualTo(403);
        assertThat(postSigned("/ezviz/fresh", Long.toString(Long.MIN_VALUE))).isEqualTo(403);
        assertThat(getMockEndpoint("mock:fresh").getReceivedCounter()).isZero();
        assertThat(postSigned("/ezviz/fresh", Long.toString(now - HOUR / 2))).isEqualTo(200);
        assertThat(postSigned("/ezviz/fresh", Long.toString(now / 1000))).as("in seconds").isEqualTo(200);
        assertThat(postSigned("/ezviz/fresh", Instant.ofEpochMilli(now).toString())).as("as text").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no json", "[]", "{}", "{\"header\":{}}", "{\"header\":{\"messageId\":null}}",
            "{\"header\":{\"messageId\":\" \"}}" })
    void whatIsSignedButNoMessageIsBadAndNeverRouted(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(push("/ezviz/messages").post("ys.iot", bytes, NOW, MessagePush.sign(KEY, bytes, NOW)).status()).isEqualTo(400);
        assertThat(getMockEndpoint("mock:messages").getReceivedCounter()).isZero();
    }

    @Test
    void whatFirmwareMakesOfNamesIsRoutedAndTheSignatureIsOverItsBytes() {
        byte[] body = ("{\"header\":{\"messageId\":\"7\",\"type\":\"ys.calling\"},"
                       + "\"body\":{\"name\":\"\u00e9\u0097\",\"room\":\"a\tb\"}}\0")
                .getBytes(StandardCharsets.ISO_8859_1); // as bytes the name ends within a character

        assertThat(push("/ezviz/messages").push("ys.calling", body)).isEqualTo(new Attempt(200, "{\"messageId\":\"7\"}"));
        body[body.length - 1] = ' ';
        String signature = MessagePush.sign(KEY, "another".getBytes(StandardCharsets.UTF_8), NOW);
        assertThat(push("/ezviz/messages").post("ys.calling", body, NOW, signature).status()).isEqualTo(403);
        assertThat(getMockEndpoint("mock:messages").getReceivedExchanges()).singleElement().satisfies(routed ->
                assertThat(routed.getMessage().getBody(CameraEvent.class).data())
                        .containsEntry("body", Map.of("name", "\ufffd", "room", "a\tb")));
    }

    @Test
    void aMessageWhoseRouteFailsIsDeliveredAgain() {
        CountDownLatch failures = new CountDownLatch(2);
        behaviour = exchange -> {
            failures.countDown();
            if (failures.getCount() > 0) {
                throw new IllegalStateException("not yet");
            }
        };
        Message message = message("ys.alarm", "{}");

        assertThat(push("/ezviz/messages").push(message)).extracting(Attempt::status).containsExactly(500, 200);
        assertThat(ids("mock:messages")).containsExactly(message.messageId());
    }

    @Test
    void aRouteSlowerThanThePlatformWaitsRunsOnceAndTheRetryIsAcknowledgedByIt() throws Exception {
        WebhookConsumer consumer = (WebhookConsumer) context.getRoute("messages").getConsumer();
        behaviour = exchange -> await().until(() -> consumer.getRepeatedEvents() == 1);
        Message message = message("ys.alarm", "{}");

        assertThat(push("/ezviz/messages").push(message)).extracting(Attempt::status).containsExactly(0, 200);

        assertThat(ids("mock:messages")).containsExactly(message.messageId());
    }

    @Test
    void acknowledgedBeforeItsRouteAMessageComesOnceHoweverSlowTheRoute() throws Exception {
        CountDownLatch pushed = new CountDownLatch(1);
        behaviour = exchange -> pushed.await(10, TimeUnit.SECONDS);
        Message message = message("ys.calling", "{}");
        MockEndpoint early = getMockEndpoint("mock:early");
        early.expectedMessageCount(1);

        assertThat(push("/ezviz/early").push(message)).extracting(Attempt::status).containsExactly(200);
        pushed.countDown();

        early.assertIsSatisfied();
    }

    @Test
    void whatIsFilteredOutIsAcknowledgedAndDropped() {
        assertThat(push("/ezviz/calls").push(message("ys.alarm", "{\"alarmType\":10002}"))).hasSize(1);
        assertThat(push("/ezviz/calls").push(message("ys.calling", "{}"))).hasSize(1);

        assertThat(getMockEndpoint("mock:calls").getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void whereNoKeyWasAgreedPushesAreTakenFromAnybodyOnlyWhenToldSo() {
        assertThat(new MessagePush(server.address("/ezviz/unsigned"), null, 0).push(message("ys.iot", "{}"))).extracting(Attempt::status)
                .containsExactly(200);
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook("/ezviz/open", "eventTypes=call")).to("mock:open");
            }
        })).hasStackTraceContaining("not signed");
    }

    @ParameterizedTest
    @CsvSource({ "signatureMaxAge=5&insecureWebhook=true,needs webhookVerifyToken",
            "signatureMaxAge=-1&webhookVerifyToken=x,must be 0 or more",
            "lookback=5&insecureWebhook=true,is for polling what lists events",
            "overlap=5&insecureWebhook=true,is for polling what lists events",
            "idempotentRepository=#none&insecureWebhook=true,none" })
    void anOptionThatWouldDoNothingIsRefused(String options, String message) {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook("/ezviz/odd", options)).to("mock:odd");
            }
        })).hasStackTraceContaining(message);
    }

    private String webhook(String path, String options) {
        return "ezviz:webhook?webhookPath=" + path + "&httpServer=" + server.option() + "&" + options;
    }

    private MessagePush push(String path) {
        return new MessagePush(server.address(path), KEY, 3);
    }

    private int postSigned(String path, String time) {
        byte[] body = message("x").getBytes(StandardCharsets.UTF_8);
        return push(path).post("ys.iot", body, time, MessagePush.sign(KEY, body, time)).status();
    }

    private List<String> ids(String mock) {
        return getMockEndpoint(mock).getReceivedExchanges().stream()
                .map(exchange -> exchange.getMessage().getHeader(CameraConstants.EVENT_ID, String.class)).toList();
    }

    private static Message message(String type, String body) {
        return new Message(UUID.randomUUID().toString(), type, "D98462102", System.currentTimeMillis(), body);
    }

    private static String message(String text) {
        return "{\"header\":{\"messageId\":\"1\",\"type\":\"ys.iot\"},\"body\":\"" + text.replace("\n", "\\n").replace("\t", "\\t") + "\"}";
    }
}

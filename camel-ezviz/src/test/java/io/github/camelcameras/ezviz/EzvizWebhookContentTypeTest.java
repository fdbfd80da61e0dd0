package io.github.camelcameras.ezviz;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.test.ezviz.MessagePush;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the Content-Type of a push says, it is answered, in the form that the platform reads. */
class EzvizWebhookContentTypeTest extends EzvizTestSupport {

    private static final String NOW = Long.toString(System.currentTimeMillis());
    private static final String KEY = NoEzvizSecretsInLogs.SIGNING_KEY;
    private static final byte[] PUSH = "{\"header\":{\"messageId\":\"7\",\"type\":\"ys.iot\"},\"body\":\"\u95e8=&\"}".getBytes(UTF_8);

    private final WebhookServer server = webhookServer();

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
                from("ezviz:webhook?webhookPath=/ezviz/messages&webhookVerifyToken=RAW(" + KEY + ")&httpServer=" + server.option())
                    .to("mock:messages");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/json", "text/plain;charset=UTF-16", "text/plain; charset=utf8mb4",
        "text/plain;charset=utf-8,text/plain" })
    void theAcknowledgementIsUtf8WhateverTheCharsetOfThePush(String contentType) throws Exception {
        HttpResponse<byte[]> answer = post(contentType, PUSH, MessagePush.sign(KEY, PUSH, NOW));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("{\"messageId\":\"7\"}");
        assertThat(getMockEndpoint("mock:messages").getReceivedCounter()).isEqualTo(1);
        assertThat(post(contentType, PUSH, "00").statusCode()).as("a refusal is answered, too").isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=UTF-8",
        "Multipart/Form-Data; boundary=x" })
    void aPushThatIsSaidToBeAFormIsRefusedForThat(String contentType) throws Exception {
        assertThat(post(contentType, PUSH, MessagePush.sign(KEY, PUSH, NOW)).statusCode()).isEqualTo(415);
        assertThat(getMockEndpoint("mock:messages").getReceivedCounter()).isZero();
        assertThat(LogCapture.lines()).anyMatch(line -> line.contains("with status 415: the content type is that of a form"));
    }

    @Test
    void whatIsNoFormAndSaidToBeOneEndsNoConnection() throws Exception {
        for (String body : List.of("{}", "no pair", "")) {
            assertThat(post("application/x-www-form-urlencoded", body.getBytes(UTF_8), "00").statusCode()).as(body).isEqualTo(415);
        }
    }

    private HttpResponse<byte[]> post(String contentType, byte[] body, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address("/ezviz/messages")).timeout(Duration.ofSeconds(10))
                .header("Content-Type", contentType).header("t", NOW).header("signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}

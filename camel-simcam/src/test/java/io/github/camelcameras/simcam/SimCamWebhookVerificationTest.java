package io.github.camelcameras.simcam;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.camelcameras.common.test.LargePost;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.WeakSettings;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is let in by a webhook, and what is refused. */
class SimCamWebhookVerificationTest extends SimCamWebhookTestSupport {

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

    @Test
    void theTokenIsTheSameHoweverItsCharactersAreEncoded() {
        String encoded = TOKEN.chars().mapToObj("%%%02x"::formatted).collect(Collectors.joining());

        assertThat(simulator.sendEvent(address("/simcam/events/" + encoded), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/events/" + encoded.toUpperCase(Locale.ROOT)), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/events/" + encoded + "%21"), DOOR, 1, TIME, "")).isEqualTo(403);
        assertThat(simulator.sendEvent(address("/simcam/events/" + TOKEN.replace(TOKEN.charAt(0), '+')), DOOR, 1, TIME, "")).isEqualTo(403);
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
            application/x-www-form-urlencoded | deviceId=a&eventType=1.5&eventTime=1               | 400
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
    void aWebhookThatAnybodyCouldPostToDoesNotStart() {
        assertThatThrownBy(() -> addRoute(webhook("/open", "")))
                .hasStackTraceContaining("set the option token").hasStackTraceContaining("insecureWebhook=true");
        assertThatThrownBy(() -> addRoute("simcam:webhook?insecureWebhook=true")).hasStackTraceContaining("webhookPath must be a path");
        assertThatThrownBy(() -> addRoute(webhook("/open", "token=a/b"))).hasStackTraceContaining("may only have letters");
        assertThatThrownBy(() -> addRoute(webhook("/open", "insecureWebhook=true&delay=5")))
                .hasStackTraceContaining("Option delay is for polling");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "..", "fifteen-letters" })
    void aTokenThatCanBeGuessedIsRefused(String token) {
        assertThatThrownBy(() -> addRoute(webhook("/open", "token=" + token))).hasStackTraceContaining(
                "Option token of the webhook /open has " + token.length() + " characters, which can be guessed: it needs 16 or more");
    }

    @Test
    void aWebhookForAnybodyIsToldOnce() throws Exception {
        int lines = LogCapture.lines().size();
        addRoute(webhook("/open", "insecureWebhook=true"));
        WeakSettings.assertToldOnce(lines, "/open takes posts from anybody who knows the path (insecureWebhook)");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> addRoute("simcam:webhook?webhookPath=/open&insecureWebhook=true&httpServer=no-such-server"))
                .hasStackTraceContaining("There is no component for the webhook /open on no-such-server");
    }

    @Test
    void twoWebhooksOnOnePathAreRefused() {
        assertThatThrownBy(() -> addRoute(webhook("/simcam/events", "token=another-token-01")))
                .hasStackTraceContaining("The path /simcam/events of a webhook").hasStackTraceContaining("overlaps");
        assertThatThrownBy(() -> addRoute(webhook("/simcam/events/inner", "token=another-token-01"))).hasStackTraceContaining("overlaps");

        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("the first").isEqualTo(200);
    }

    private void addRoute(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:other");
            }
        });
    }
}

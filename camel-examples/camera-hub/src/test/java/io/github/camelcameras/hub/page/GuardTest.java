package io.github.camelcameras.hub.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardTest {

    private static final String PASSWORD = "pass:wörd";

    private final Vertx vertx = Vertx.vertx();
    private int port;

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080" })
    void withoutAPasswordThisMachineMaySeeThePage(String host) throws Exception {
        serve("");

        assertThat(answer("GET /page/events", "Host: " + host)).startsWith("HTTP/1.1 200 ").contains("nosniff")
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Host: camera-hub.example", "Host: localhost.example", "Host: localhost\r\nX-Forwarded-For: 10.0.0.1",
            "Host: localhost\r\nForwarded: for=10.0.0.1" })
    void withoutAPasswordOthersMayNot(String headers) throws Exception {
        serve("");

        assertThat(answer("GET /", headers)).startsWith("HTTP/1.1 403 ").doesNotContain("the page itself");
        assertThat(answer("POST /page/buttons/x", headers + "\r\nX-Camera-Hub: page")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void withAPasswordWhoeverHasItMaySeeThePage() throws Exception {
        serve(PASSWORD);
        String right = "Authorization: Basic " + basic("anybody:" + PASSWORD);

        assertThat(answer("GET /", "Host: camera-hub.example\r\n" + right)).startsWith("HTTP/1.1 200 ");
        assertThat(answer("GET /", "Host: localhost")).startsWith("HTTP/1.1 401 ").contains("Basic realm=");
        assertThat(answer("GET /", "Host: localhost\r\nAuthorization: Basic " + basic("anybody:pass"))).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", "Host: localhost\r\nAuthorization: Basic " + basic(PASSWORD.substring(5)))).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", "Host: localhost\r\nAuthorization: Basic !")).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", "Host: localhost\r\nAuthorization: Bearer " + PASSWORD)).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void anotherSitePressesNoButtonsAndReadsNothing() throws Exception {
        serve("");

        assertThat(answer("POST /page/buttons/x", "Host: localhost")).as("a form").startsWith("HTTP/1.1 403 ");
        assertThat(answer("POST /page/buttons/x", "Host: localhost\r\nX-Camera-Hub: page")).startsWith("HTTP/1.1 200 ");
        assertThat(answer("POST /page/buttons/x", "Host: localhost\r\nX-Camera-Hub: page\r\nSec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(answer("GET /page/pictures/1", "Host: localhost\r\nSec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
        assertThat(answer("GET /page/pictures/1", "Host: localhost\r\nSec-Fetch-Site: same-origin")).startsWith("HTTP/1.1 200 ");
        assertThat(answer("GET /", "Host: localhost\r\nSec-Fetch-Site: cross-site")).as("a link").startsWith("HTTP/1.1 200 ");
    }

    private void serve(String password) {
        Router router = Router.router(vertx);
        router.route().handler(new Guard(password)).handler(routing -> routing.response().end("the page itself"));
        HttpServer server = vertx.createHttpServer().requestHandler(router).listen(0, "localhost")
                .toCompletionStage().toCompletableFuture().join();
        port = server.actualPort();
    }

    private String answer(String request, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port); InputStream in = socket.getInputStream()) {
            String text = request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

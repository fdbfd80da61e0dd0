package io.github.camelcameras.hub.page;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class HttpBrowserTest {

    private static final String MESSAGE = "data: " + "x".repeat(10_000) + "\n\n";

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<HttpBrowser> arrived = new CompletableFuture<>();
    private final CompletableFuture<Void> left = new CompletableFuture<>();
    private Socket socket;

    @BeforeEach
    void connect() throws Exception {
        HttpServer server = vertx.createHttpServer().requestHandler(request -> {
            request.response().closeHandler(left::complete);
            arrived.complete(new HttpBrowser(request));
        }).listen(0, "localhost").toCompletionStage().toCompletableFuture().join();
        socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() throws Exception {
        socket.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatABrowserIsToldArrivesAtOnce() throws Exception {
        arrived.join().tell("data: hello\n\n");

        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        assertThat(reader.lines().takeWhile(line -> !line.equals("data: hello"))).contains("Content-Type: text/event-stream");
    }

    @Test
    void aBrowserThatDoesNotReadIsDropped() {
        HttpBrowser browser = arrived.join();

        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(10)).until(() -> {
            for (int i = 0; i < 100; i++) {
                browser.tell(MESSAGE); // what the sockets hold of them differs from system to system
            }
            return left.isDone();
        });
    }
}

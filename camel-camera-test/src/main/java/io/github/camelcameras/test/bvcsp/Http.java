package io.github.camelcameras.test.bvcsp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.bvcsp.BvcspSimulator.Request;
import io.github.camelcameras.test.support.Faults;
import io.github.camelcameras.test.support.LoopbackHttp;

/** The HTTP server: records requests, holds and spoils answers, starts again where it was. Thread-safe. */
final class Http implements AutoCloseable {

    private final BiFunction<Request, String, Answer> operations;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new ArrayList<>();
    private final Faults<String, Answer> faults = new Faults<>();
    private final int port;
    private HttpServer server;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** @param operations answers a request; has its path as it was sent too */
    Http(BiFunction<Request, String, Answer> operations) {
        this.operations = operations;
        this.server = LoopbackHttp.server(0, threads, this::handle);
        this.port = server.getAddress().getPort();
    }

    synchronized void start() {
        server.start();
    }

    int port() {
        return port;
    }

    /** Breaks off what is not answered yet. */
    synchronized void restart(Runnable whileStopped) {
        server.stop(0);
        whileStopped.run();
        server = LoopbackHttp.server(port, threads, this::handle);
        server.start();
    }

    List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    void answerNext(String path, int status, String body) {
        faults.add(path, Answer.json(status, body));
    }

    void hold() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    @Override
    public synchronized void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = request(exchange);
        Answer fault = faults.take(request.path());
        synchronized (requests) {
            requests.add(request);
        }
        try {
            gate.await();
        } catch (InterruptedException e) { // closed
            Thread.currentThread().interrupt();
            exchange.close();
            return;
        }
        send(exchange, fault == null ? operations.apply(request, exchange.getRequestURI().getRawPath()) : fault);
    }

    private static Request request(HttpExchange exchange) throws IOException {
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                LoopbackHttp.fields(exchange.getRequestURI().getRawQuery()), LoopbackHttp.headers(exchange), LoopbackHttp.body(exchange));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), answer.length() == 0 ? -1 : answer.length());
        answer.content().writeTo(exchange.getResponseBody());
        exchange.close();
    }
}

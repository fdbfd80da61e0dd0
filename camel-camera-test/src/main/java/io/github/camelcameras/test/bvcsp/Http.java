package io.github.camelcameras.test.bvcsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.bvcsp.BvcspSimulator.Request;

/** The HTTP server: records requests, holds and spoils answers, starts again where it was. Thread-safe. */
final class Http implements AutoCloseable {

    private static final int BACKLOG = 1000;

    private final BiFunction<Request, String, Answer> operations;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final int port;
    private HttpServer server;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** What is answered to a path, or to any, instead of what should be. */
    private record Fault(String path, Answer answer) {
    }

    /** @param operations answers a request; has its path as it was sent too */
    Http(BiFunction<Request, String, Answer> operations) {
        this.operations = operations;
        this.server = server(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer server(int atPort) {
        try {
            HttpServer created = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), atPort), BACKLOG);
            created.setExecutor(threads);
            created.createContext("/", this::handle);
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        server = server(port);
        server.start();
    }

    List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    void answerNext(String path, int status, String body) {
        synchronized (faults) {
            faults.add(new Fault(path, Answer.json(status, body)));
        }
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
        Answer fault = takeFault(request.path());
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

    private Answer takeFault(String path) {
        synchronized (faults) {
            for (Fault fault : faults) {
                if (fault.path == null || fault.path.equals(path)) {
                    faults.remove(fault);
                    return fault.answer;
                }
            }
            return null;
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), decode(exchange.getRequestURI().getRawQuery()),
                headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), answer.length() == 0 ? -1 : answer.length());
        answer.content().writeTo(exchange.getResponseBody());
        exchange.close();
    }

    private static Map<String, String> decode(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}

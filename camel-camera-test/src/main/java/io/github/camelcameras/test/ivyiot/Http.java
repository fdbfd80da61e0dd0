package io.github.camelcameras.test.ivyiot;

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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator.Request;

/** Both HTTP servers: records requests and spoils answers. Thread-safe. */
final class Http implements AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Answer NO_SUCH_PAGE = new Answer(404, "<html>no such page</html>");

    private final Function<Call, String> platform;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server = server(false);
    private final HttpServer movedServer = server(true);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A request with its arguments where they were, and whether it arrived at the second server. */
    record Call(Request request, Map<String, String> query, Map<String, String> form, boolean moved) {
    }

    private record Answer(int status, String body) {
    }

    /** What is answered to a service, or to any request, instead of what should be. */
    private record Fault(String service, Answer answer) {
    }

    /** @param platform answers a call, or <code>null</code> where there is no such page */
    Http(Function<Call, String> platform) {
        this.platform = platform;
    }

    private HttpServer server(boolean moved) {
        try {
            HttpServer created = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
            created.setExecutor(threads);
            created.createContext("/", exchange -> handle(exchange, moved));
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        server.start();
        movedServer.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    int movedPort() {
        return movedServer.getAddress().getPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    void answerNext(String service, int status, String body) {
        synchronized (faults) {
            faults.add(new Fault(service, new Answer(status, body)));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        movedServer.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange, boolean moved) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Call call = call(exchange, body, moved);
        Answer fault = takeFault(call.request().service());
        requests.add(call.request());
        send(exchange, fault == null ? answer(call) : fault);
    }

    private Answer answer(Call call) {
        String json = platform.apply(call);
        return json == null ? NO_SUCH_PAGE : new Answer(200, json);
    }

    private Answer takeFault(String service) {
        synchronized (faults) {
            for (Fault fault : faults) {
                if (fault.service == null || fault.service.equals(service)) {
                    faults.remove(fault);
                    return fault.answer;
                }
            }
            return null;
        }
    }

    private static Call call(HttpExchange exchange, String body, boolean moved) {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        Map<String, String> query = decode(exchange.getRequestURI().getRawQuery());
        Map<String, String> form = headers.getOrDefault("content-type", "").startsWith(FORM) ? decode(body) : Map.of();
        Map<String, String> arguments = new LinkedHashMap<>(query);
        arguments.putAll(form);
        arguments.remove("service");
        return new Call(new Request(exchange.getRequestMethod(), headers.getOrDefault("host", ""), exchange.getRequestURI().getPath(),
                query.getOrDefault("service", ""), arguments, !form.isEmpty(), headers), query, form, moved);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> decode(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form == null ? new String[0] : form.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}

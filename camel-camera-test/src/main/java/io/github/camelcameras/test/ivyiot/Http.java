package io.github.camelcameras.test.ivyiot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator.Request;
import io.github.camelcameras.test.support.ClockRelay;
import io.github.camelcameras.test.support.Faults;
import io.github.camelcameras.test.support.LoopbackHttp;

/** Both HTTP servers: records requests and spoils answers. Thread-safe. */
final class Http implements AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Answer NO_SUCH_PAGE = new Answer(404, "<html>no such page</html>");

    private final Function<Call, String> platform;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server = LoopbackHttp.server(0, threads, exchange -> handle(exchange, false));
    private final HttpServer movedServer = LoopbackHttp.server(0, threads, exchange -> handle(exchange, true));
    private final ClockRelay relay;
    private final ClockRelay movedRelay;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Faults<String, Answer> faults = new Faults<>();

    /** A request with its arguments where they were, and whether it arrived at the second server. */
    record Call(Request request, Map<String, String> query, Map<String, String> form, boolean moved) {
    }

    private record Answer(int status, String body) {
    }

    /**
     * @param platform answers a call, or <code>null</code> where there is no such page
     * @param clock    gives the date of answers
     */
    Http(Function<Call, String> platform, InstantSource clock) {
        this.platform = platform;
        relay = new ClockRelay(server.getAddress().getPort(), clock);
        movedRelay = new ClockRelay(movedServer.getAddress().getPort(), clock);
    }

    void start() {
        server.start();
        movedServer.start();
    }

    int port() {
        return relay.port();
    }

    int movedPort() {
        return movedRelay.port();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    void answerNext(String service, int status, String body) {
        faults.add(service, new Answer(status, body));
    }

    @Override
    public void close() {
        relay.close();
        movedRelay.close();
        server.stop(0);
        movedServer.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange, boolean moved) throws IOException {
        Call call = call(exchange, LoopbackHttp.body(exchange), moved);
        Answer fault = faults.take(call.request().service());
        requests.add(call.request());
        Answer answer = fault == null ? answer(call) : fault;
        LoopbackHttp.send(exchange, answer.status, "application/json;charset=UTF-8", answer.body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer answer(Call call) {
        String json = platform.apply(call);
        return json == null ? NO_SUCH_PAGE : new Answer(200, json);
    }

    private static Call call(HttpExchange exchange, String body, boolean moved) {
        Map<String, String> headers = LoopbackHttp.headers(exchange);
        Map<String, String> query = LoopbackHttp.fields(exchange.getRequestURI().getRawQuery());
        Map<String, String> form = headers.getOrDefault("content-type", "").startsWith(FORM) ? LoopbackHttp.fields(body) : Map.of();
        Map<String, String> arguments = new LinkedHashMap<>(query);
        arguments.putAll(form);
        arguments.remove("service");
        return new Call(new Request(exchange.getRequestMethod(), headers.getOrDefault("host", ""), exchange.getRequestURI().getPath(),
                query.getOrDefault("service", ""), arguments, !form.isEmpty(), headers), query, form, moved);
    }
}

package io.github.camelcameras.test.ezviz;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.support.ClockRelay;
import io.github.camelcameras.test.support.Examples;
import io.github.camelcameras.test.support.Faults;
import io.github.camelcameras.test.support.LoopbackHttp;

/**
 * The EZVIZ open platform on loopback, at a port picked at run time, until it is closed: tokens, a region of its own, every operation,
 * devices and alarms in pages, rate limits. Written from the vendor's document, not from the component, so that what one of them got wrong
 * does not fit the other; what it answers to an operation without a state of its own are that document's examples. Needs nothing but the
 * JDK. Thread-safe.
 */
public final class EzvizSimulator implements AutoCloseable {

    /** The only one that is accepted. */
    public static final String APP_KEY = "simulated0app0key";
    /** Of {@link #APP_KEY}. */
    public static final String APP_SECRET = "simulated-app-secret";
    /** What every access token has in it. */
    public static final String TOKEN_MARK = "simulated-token-";
    /** The only sub-account there is. */
    public static final String ACCOUNT_ID = "b3ad7ba927524b748e557572024d4ac2";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server = LoopbackHttp.server(0, threads, this::handle);
    private final Map<String, String> examples = Examples.of(EzvizSimulator.class);
    private final Alarms alarms = new Alarms(this::now);
    private final Tokens tokens = new Tokens();
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();
    private final Set<String> endless = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Faults<String, Answer> faults = new Faults<>();
    private final AtomicInteger callsLeft = new AtomicInteger(Integer.MAX_VALUE);
    private volatile int devices = 2;
    private volatile AnswerForm form = AnswerForm.DOCUMENTED;
    private volatile String emptyList = "[]";
    private volatile Duration clockOffset = Duration.ZERO;
    private volatile ClockRelay relay;
    private volatile String areaDomain = "http://localhost:" + server.getAddress().getPort();

    /** A request that arrived; names of headers in lower case. */
    public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, Map<String, String> form) {

        /** The token, wherever it is. */
        public String token() {
            return form.getOrDefault("accessToken", headers.get("accesstoken"));
        }
    }

    private EzvizSimulator() {
    }

    /** With an account of two devices and no alarm. */
    public static EzvizSimulator start() {
        EzvizSimulator simulator = new EzvizSimulator();
        simulator.server.start();
        return simulator;
    }

    /** Address of the platform. Only tokens are to be had there. */
    public String baseUrl() {
        ClockRelay present = relay;
        return "http://127.0.0.1:" + (present == null ? server.getAddress().getPort() : present.port());
    }

    /**
     * How far the platform's clock is ahead of ours; behind when negative. With the first call the platform gets other addresses than it
     * had.
     */
    public void clockOffset(Duration offset) {
        clockOffset = offset;
        if (relay == null) {
            relay = new ClockRelay(server.getAddress().getPort(), this::now);
            areaDomain = "http://localhost:" + relay.port();
        }
    }

    private Instant now() {
        return Instant.now().plus(clockOffset);
    }

    /** Address of the region that tokens are for: by another name. */
    public String areaDomain() {
        return areaDomain;
    }

    /** The address that the next tokens come with. */
    public void areaDomain(String address) {
        areaDomain = address;
    }

    /** The alarms of the account. */
    public Alarms alarms() {
        return alarms;
    }

    /** How many devices the account has. */
    public void devices(int number) {
        devices = number;
    }

    /** How long tokens live, in milliseconds, as the platform says; it does not enforce it: see {@link #expireTokens()}. */
    public void tokenLife(long milliseconds) {
        tokens.life(milliseconds);
    }

    /** Changes, adds or removes members of the tokens that are given from now on: accessToken, expireTime, areaDomain. */
    public void changeTokens(Consumer<Map<String, Object>> change) {
        tokens.change(change);
    }

    /** The form of all answers from now on, save those that {@link #answerNext(int, String)} brings. */
    public void answerIn(AnswerForm answers) {
        form = answers;
    }

    /** What stands for a list of devices that is empty, as JSON: <code>{}</code>, "" or null instead of []. */
    public void emptyList(String json) {
        emptyList = json;
    }

    /** From now on no token that was given is accepted. */
    public void expireTokens() {
        tokens.expire();
    }

    /** After that many calls all are answered by 10029, until this is called again. */
    public void limitCalls(int number) {
        callsLeft.set(number);
    }

    /** Answers the next request like this, whatever it is. */
    public void answerNext(int status, String body) {
        answerNext(null, status, body);
    }

    /** Answers the next request to this path like this. */
    public void answerNext(String path, int status, String body) {
        faults.add(path, new Answer(status, body));
    }

    /** The same with bytes that are no UTF-8. */
    public void answerNext(String path, int status, byte[] body) {
        faults.add(path, new Answer(status, body));
    }

    /** Puts a picture where its address says. */
    public String addPicture(String name, byte[] bytes) {
        pictures.put("/picture/" + name, bytes);
        return areaDomain + "/picture/" + name;
    }

    /** Answers requests to this path with more than anybody can read. */
    public void answerEndlessly(String path) {
        endless.add(path);
    }

    /** All requests so far. */
    public List<Request> requests() {
        return requests;
    }

    /** The requests to a path so far. */
    public List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    @Override
    public void close() {
        if (relay != null) {
            relay.close();
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (endless.contains(path)) {
            sendEndlessly(exchange);
        }
        byte[] picture = pictures.get(path);
        if (picture != null) {
            LoopbackHttp.send(exchange, 200, "image/jpeg", picture);
            return;
        }
        String body = LoopbackHttp.body(exchange);
        Map<String, String> headers = LoopbackHttp.headers(exchange);
        boolean form = headers.getOrDefault("content-type", "").startsWith(FORM);
        Request request = new Request(exchange.getRequestMethod(), path, LoopbackHttp.fields(exchange.getRequestURI().getRawQuery()),
                headers, form ? LoopbackHttp.fields(body) : Map.of());
        requests.add(request);
        Answer fault = faults.take(path);
        Answer answer = fault == null ? answer(request).in(this.form) : fault;
        LoopbackHttp.send(exchange, answer.status(), "application/json;charset=UTF-8", answer.body());
    }

    private static void sendEndlessly(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[65_536];
        while (true) { // until the other side has had enough
            exchange.getResponseBody().write(much);
        }
    }

    private Answer answer(Request request) {
        if (request.path().equals("/api/lapp/token/get")) {
            return token(request);
        }
        String example = examples.get(request.method() + " " + request.path());
        if (example == null || !areaDomain.endsWith(request.headers().get("host"))) {
            return new Answer(404, "<html>no such page</html>");
        }
        boolean withoutToken = request.path().equals("/api/lapp/timezone/list") && request.token() == null; // as documented
        if (!withoutToken && !isAuthorised(request)) {
            return Answer.failure(request.path(), "10002", "Abnormal or expired AccessToken");
        }
        if (callsLeft.getAndDecrement() <= 0) {
            callsLeft.set(0);
            return Answer.failure(request.path(), "10029", "API call frequency reached the limit");
        }
        return switch (request.path()) {
            case "/api/lapp/device/list" -> deviceList(request);
            case "/api/lapp/alarm/list", "/api/lapp/alarm/device/list" -> new Answer(200, alarms.list(request.form()));
            case "/api/lapp/ram/token/get" -> ACCOUNT_ID.equals(request.form().get("accountId"))
                    ? newToken("ra.") : Answer.failure(request.path(), "10032", "Sub-account not exist");
            default -> new Answer(200, example);
        };
    }

    private Answer token(Request request) {
        String appKey = request.form().getOrDefault("appKey", "");
        String appSecret = request.form().getOrDefault("appSecret", "");
        if (appKey.isEmpty() || appSecret.isEmpty()) {
            return Answer.failure(request.path(), "10001", "The parameter is empty or incorrect format.");
        }
        if (!appKey.equals(APP_KEY)) {
            return Answer.failure(request.path(), "10017", "appKey does not exist.");
        }
        return appSecret.equals(APP_SECRET) ? newToken("at.") : Answer.failure(request.path(), "10030", "appkey and appSecret mismatched.");
    }

    private Answer newToken(String prefix) {
        String data = tokens.give(prefix + TOKEN_MARK + UUID.randomUUID(), now(), areaDomain);
        return new Answer(200, "{\"data\":%s,\"code\":\"200\",\"msg\":\"Operating succeeded!\"}".formatted(data));
    }

    /** In the form with the calls below lapp, in a header with the others. */
    private boolean isAuthorised(Request request) {
        String token = request.path().startsWith("/api/lapp/") ? request.form().get("accessToken") : request.headers().get("accesstoken");
        return token != null && tokens.isValid(token);
    }

    private Answer deviceList(Request request) {
        int page = Integer.parseInt(request.form().getOrDefault("pageStart", "0"));
        int size = Integer.parseInt(request.form().getOrDefault("pageSize", "10"));
        String data = IntStream.range(page * size, Math.min(devices, (page + 1) * size)).mapToObj("""
                {"deviceSerial":"4277%05d","deviceName":"Camera","deviceType":"C1","status":1,"defence":0,"deviceVersion":"V4.2.5"}"""
                ::formatted).collect(Collectors.joining(",", "[", "]"));
        return new Answer(200, page(devices, page, size, data.equals("[]") ? emptyList : data));
    }

    /** One page of a list. */
    static String page(int total, int page, int size, String data) {
        return "{\"page\":{\"total\":%d,\"page\":%d,\"size\":%d},\"data\":%s,\"code\":\"200\",\"msg\":\"Operation succeeded!\"}"
                .formatted(total, page, size, data);
    }
}

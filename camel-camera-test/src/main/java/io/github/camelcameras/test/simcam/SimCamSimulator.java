package io.github.camelcameras.test.simcam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.support.Faults;
import io.github.camelcameras.test.support.LoopbackHttp;

/**
 * The SimCam open platform and its cameras, on loopback, at a port picked at run time, until it is closed. Written from the vendor's
 * document, not from the component, so that what one of them got wrong does not fit the other. Needs nothing but the JDK. Thread-safe.
 */
public final class SimCamSimulator implements AutoCloseable {

    /** The only one that is accepted. */
    public static final String CLIENT_ID = "wwhx-simulated-client";
    /** Of {@link #CLIENT_ID}. */
    public static final String CLIENT_SECRET = "simulated-client-secret";
    /** What every access token begins with. */
    public static final String TOKEN_PREFIX = "simulated-token-";

    private final ExecutorService threads = Executors.newFixedThreadPool(32);
    private final HttpServer server = LoopbackHttp.server(0, threads, this::handle);
    private final Account account = new Account();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Faults<String, Answer> faults = new Faults<>();

    /** A camera of the account. */
    public record Camera(String id, String name, int type) {
    }

    /** A request that arrived; names of headers in lower case. */
    public record Request(String path, Map<String, String> headers, Map<String, String> form) {
    }

    /** What a service address answered. */
    public record Reply(int status, Map<String, List<String>> headers, String body) {
    }

    /** What the platform answers instead of what it should. */
    public record Answer(int status, String contentType, String body) {
    }

    /** What answers can have otherwise than the document prints it. */
    public enum Form {
        /** Numbers as text: is_success, expires_in, device_type. */
        NUMBERS_AS_TEXT,
        /** is_success as true and false. */
        SUCCESS_AS_BOOLEAN,
        /** The answer to getToken is the token alone. */
        TOKEN_ONLY
    }

    /** How the platform tells that it does not take a token, for which the document has no word. */
    public enum Expiry {
        /** HTTP status 401. */
        STATUS_401,
        /** HTTP status 400, without a reason. */
        STATUS_400,
        /** is_success 0, with the reason in data. */
        REFUSAL
    }

    private SimCamSimulator() {
    }

    /** A platform with an account of three cameras. */
    public static SimCamSimulator start() {
        SimCamSimulator simulator = new SimCamSimulator();
        simulator.add(new Camera("203233dsdD68F9", "Front door", 2));
        simulator.add(new Camera("0x8dsffsdee1e97e3", "Garden", 1));
        simulator.add(new Camera("7f3a90c1b2", "Nursery", 3));
        simulator.server.start();
        return simulator;
    }

    /** Adds a camera to the account. */
    public void add(Camera camera) {
        account.add(camera);
    }

    /** Address of the platform. */
    public String baseUrl() {
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    /** Whether a camera was switched to privacy. */
    public boolean isPrivate(String deviceId) {
        return account.isPrivate(deviceId);
    }

    /** Seconds that tokens are valid for, as the platform says; it does not enforce them: see {@link #expireTokens()}. */
    public void tokenSeconds(long seconds) {
        account.tokenSeconds(seconds);
    }

    /** How answers are written from now on; as in the document when there is none. */
    public void answerIn(Form... forms) {
        account.forms(Set.of(forms));
    }

    /** How it is told from now on that a token is not accepted: by default with status 401. */
    public void tellExpiryBy(Expiry way) {
        account.expiry(way);
    }

    /** From now on no token that was given is accepted. */
    public void expireTokens() {
        account.expireTokens();
    }

    /** Answers the next request like this, whatever it is. */
    public void answerNext(Answer answer) {
        faults.add(null, answer);
    }

    /** All requests so far. */
    public List<Request> requests() {
        return requests;
    }

    /** The requests to a path so far. */
    public List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /**
     * Posts an event of a camera to a service address, as a urlencoded form.
     *
     * @param  payload identifier of the face for type 3, empty otherwise
     * @return         the HTTP status of the answer
     */
    public int sendEvent(URI address, Camera camera, int eventType, long eventTime, String payload) {
        return sendForm(address, event(camera, eventType, eventTime, payload));
    }

    /** The fields of an event. */
    public static Map<String, String> event(Camera camera, int eventType, long eventTime, String payload) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("deviceId", camera.id());
        form.put("devicename", camera.name());
        form.put("eventType", Integer.toString(eventType));
        form.put("eventTime", Long.toString(eventTime));
        form.put("payload", payload);
        return form;
    }

    /** Posts what the platform's button for testing a service address posts. */
    public int sendTest(URI address) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("devicename", "Revo");
        form.put("eventType", "1");
        form.put("eventTime", "1566519612");
        return sendForm(address, form);
    }

    /** Posts a urlencoded form. */
    public int sendForm(URI address, Map<String, String> form) {
        return post(address, "application/x-www-form-urlencoded", encode(form));
    }

    /** Posts a multipart form. */
    public int sendMultipart(URI address, Map<String, String> form) {
        String boundary = "----SimCam" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append("--").append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        return post(address, "multipart/form-data; boundary=" + boundary, body.toString());
    }

    /** Posts anything. */
    public int post(URI address, String contentType, String body) {
        return exchange(address, contentType, body).status();
    }

    /** Posts anything, on a connection of its own, and gives the whole answer. */
    public Reply exchange(URI address, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Connection", "close");
            connection.setRequestProperty("Content-Type", contentType);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(bytes.length); // otherwise the JDK sends a post again that is not answered
            try (OutputStream out = connection.getOutputStream()) {
                out.write(bytes);
            }
            int status = connection.getResponseCode();
            try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Reply(status, connection.getHeaderFields(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Request request = new Request(path, LoopbackHttp.headers(exchange), LoopbackHttp.fields(LoopbackHttp.body(exchange)));
        requests.add(request);
        Answer fault = faults.take(path);
        Answer answer = fault != null ? fault : account.answer(exchange.getRequestMethod(), request);
        exchange.getResponseHeaders().set("Set-Cookie", "JSESSIONID=93AC1CD1FE20EBA91DEF581B32478F2F; Path=/"); // as in the document
        LoopbackHttp.send(exchange, answer.status(), answer.contentType(), answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(Map<String, String> form) {
        StringBuilder text = new StringBuilder();
        form.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&").append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }
}

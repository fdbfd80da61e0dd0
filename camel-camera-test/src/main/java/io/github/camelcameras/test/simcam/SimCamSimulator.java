package io.github.camelcameras.test.simcam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The SimCam open platform and its cameras, on loopback. Written from the vendor's document, not from the component, so
 * that what one of them got wrong does not fit the other. Needs nothing but the JDK. Thread-safe.
 */
public final class SimCamSimulator implements AutoCloseable {

    public static final String CLIENT_ID = "wwhx-simulated-client";
    public static final String CLIENT_SECRET = "simulated-client-secret";
    /** What every access token begins with. */
    public static final String TOKEN_PREFIX = "simulated-token-";

    /** What the platform counts at most for <code>device_id</code> and <code>mode</code>. */
    private static final int MAX_DEVICE_ID = 30;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(32);
    private final Map<String, Camera> cameras = new LinkedHashMap<>();
    private final Set<String> privateCameras = ConcurrentHashMap.newKeySet();
    private final Set<String> validTokens = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Queue<Answer> faults = new ConcurrentLinkedQueue<>();
    private volatile long tokenSeconds = 43_200;

    /** A camera of the account. */
    public record Camera(String id, String name, int type) {
    }

    /** A request that arrived. */
    public record Request(String path, Map<String, String> headers, Map<String, String> form) {
    }

    /** What a service address answered. */
    public record Reply(int status, Map<String, List<String>> headers, String body) {
    }

    /** What the platform answers instead of what it should. */
    public record Answer(int status, String contentType, String body) {
    }

    private SimCamSimulator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
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
        synchronized (cameras) {
            cameras.put(camera.id(), camera);
        }
    }

    /** Address of the platform. */
    public String baseUrl() {
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    /** Whether a camera was switched to privacy. */
    public boolean isPrivate(String deviceId) {
        return privateCameras.contains(deviceId);
    }

    /** Seconds that tokens are valid for, as the platform says; it does not enforce them: see {@link #expireTokens()}. */
    public void tokenSeconds(long seconds) {
        tokenSeconds = seconds;
    }

    /** From now on no token that was given is accepted. */
    public void expireTokens() {
        validTokens.clear();
    }

    /** Answers the next request like this, whatever it is. */
    public void answerNext(Answer answer) {
        faults.add(answer);
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
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        Request request = new Request(path, headers, decode(body));
        requests.add(request);
        Answer fault = faults.poll();
        Answer answer = fault != null ? fault : answer(exchange.getRequestMethod(), request);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("Set-Cookie", "JSESSIONID=93AC1CD1FE20EBA91DEF581B32478F2F; Path=/"); // as in the document
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answer(String method, Request request) {
        if (!method.equals("POST")) {
            return json(405, "{\"error\":\"method not allowed\"}");
        }
        return switch (request.path()) {
            case "/oauth/token" -> token(request);
            case "/api/getDeviceList" -> isAuthorised(request) ? deviceList() : unauthorised();
            case "/api/deviceControl" -> isAuthorised(request) ? deviceControl(request.form()) : unauthorised();
            default -> json(404, "{\"error\":\"not found\"}");
        };
    }

    private Answer token(Request request) {
        String pair = CLIENT_ID + ":" + CLIENT_SECRET;
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        boolean byForm = CLIENT_ID.equals(request.form().get("client_id"))
                && CLIENT_SECRET.equals(request.form().get("client_secret"));
        if (!basic.equals(request.headers().get("Authorization")) && !byForm) {
            return json(401, "{\"error\":\"invalid_client\",\"error_description\":\"Bad client credentials\"}");
        }
        if (!"basic".equals(request.form().get("scope")) || !"client_credentials".equals(request.form().get("grant_type"))) {
            return json(400, "{\"error\":\"invalid_request\"}");
        }
        String token = TOKEN_PREFIX + UUID.randomUUID();
        validTokens.add(token);
        return json(200, "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":" + tokenSeconds
                         + ",\"scope\":\"basic\"}");
    }

    private boolean isAuthorised(Request request) {
        String[] header = request.headers().getOrDefault("Authorization", "").split(" ", 2);
        return header.length == 2 && header[0].equalsIgnoreCase("bearer") && validTokens.contains(header[1]);
    }

    private Answer deviceList() {
        StringBuilder list = new StringBuilder();
        synchronized (cameras) {
            for (Camera camera : cameras.values()) {
                list.append(list.isEmpty() ? "" : ",").append("{\"device_id\":\"").append(camera.id())
                        .append("\",\"device_name\":\"").append(camera.name()).append("\",\"device_type\":").append(camera.type())
                        .append('}');
            }
        }
        return json(200, "{\"cameras\":[" + list + "],\"is_success\":1}");
    }

    private Answer deviceControl(Map<String, String> form) {
        String deviceId = form.getOrDefault("device_id", "");
        String modeSwitch = form.getOrDefault("mode_switch", "");
        boolean known;
        synchronized (cameras) {
            known = cameras.containsKey(deviceId);
        }
        if (!known || deviceId.length() > MAX_DEVICE_ID) {
            return refusal("device not found");
        }
        if (!"YSMS".equals(form.get("mode")) || !modeSwitch.matches("[01]")) {
            return refusal("mode not supported");
        }
        if (modeSwitch.equals("1")) {
            privateCameras.add(deviceId);
        } else {
            privateCameras.remove(deviceId);
        }
        return json(200, "{\"data\":\"success\",\"is_success\":1}");
    }

    private static Answer refusal(String reason) {
        return json(200, "{\"data\":\"" + reason + "\",\"is_success\":0}");
    }

    private static Answer unauthorised() {
        return json(401, "{\"error\":\"invalid_token\"}");
    }

    private static Answer json(int status, String body) {
        return new Answer(status, "application/json;charset=UTF-8", body);
    }

    private static String encode(Map<String, String> form) {
        StringBuilder text = new StringBuilder();
        form.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&").append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static Map<String, String> decode(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}

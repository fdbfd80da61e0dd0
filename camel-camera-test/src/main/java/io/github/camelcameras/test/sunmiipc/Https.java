package io.github.camelcameras.test.sunmiipc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import io.github.camelcameras.test.support.Examples;
import io.github.camelcameras.test.support.Faults;
import io.github.camelcameras.test.support.Json;
import io.github.camelcameras.test.support.Recorder;
import io.github.camelcameras.test.support.ServerPort;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.stream.ChunkedWriteHandler;

/**
 * The HTTPS interface of all cameras. What a call is answered with, if it has no state here and nothing else was told, are the examples of
 * the vendor's document. Thread-safe.
 */
public final class Https {

    private static final Pattern CODE = Pattern.compile("(\"code\"\\s*:\\s*)(\\d+)");
    private static final int LARGEST_REQUEST = 8 * 1024 * 1024;
    private static final int OK = 200;
    private static final Set<String> SPANS = Set.of("0", "4", "8");

    private final SimulatorOptions options;
    private final Media media;
    private final ServerPort server;
    private final Map<String, String> examples = Examples.of(Https.class);
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Set<String> endless = ConcurrentHashMap.newKeySet();
    private final Faults<String, Answer> faults = new Faults<>();
    private final Recorder<Call> calls = new Recorder<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean codesAsText;

    /** What is answered. */
    record Answer(int status, String body) {
    }

    Https(SimulatorOptions options, Cameras cameras, Media media,
            EventLoopGroup acceptor, EventLoopGroup loops) {
        this.options = options;
        this.media = media;
        SslContext tls = CameraPort.tls(options, true);
        server = CameraPort.open(options, acceptor, loops, new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                Camera camera = cameras.at(channel.localAddress());
                if (camera == null) {
                    channel.close();
                    return;
                }
                channel.pipeline().addLast(tls.newHandler(channel.alloc()), new HttpServerCodec(),
                        new HttpObjectAggregator(LARGEST_REQUEST), new ChunkedWriteHandler(),
                        new HttpsHandler(Https.this, camera));
            }
        });
    }

    /** The same for all cameras, picked at run time. */
    public int port() {
        return server.port();
    }

    /** Answers this path like this from now on, after the signature has been checked. */
    public void answer(String path, String json) {
        answers.put(path, json);
    }

    /** Answers the next call of this path, or of any if it is <code>null</code>, like this, without looking at the signature. */
    public void answerNext(String path, int status, String body) {
        faults.add(path, new Answer(status, body));
    }

    /** Answers calls of this path with more than anybody can read. */
    public void answerEndlessly(String path) {
        endless.add(path);
    }

    /** Whether codes are written as text from now on, as other answers of cameras have numbers. */
    public void codesAsText(boolean asText) {
        codesAsText = asText;
    }

    /** How long every call waits for its answer from now on. */
    public void delay(Duration time) {
        delay = time;
    }

    /** The last 50,000 calls, in order. */
    public List<Call> calls() {
        return calls.list();
    }

    /** The calls of a path. */
    public List<Call> calls(String path) {
        return calls.list().stream().filter(call -> call.path().equals(path)).toList();
    }

    /** Forgets the calls so far. */
    public void clearCalls() {
        calls.clear();
    }

    /** How many TCP connections there are. */
    public int connections() {
        return server.connections();
    }

    /** Ends all connections. */
    public void drop() {
        server.drop();
    }

    /** Connections are refused from now on; those there are stay. */
    public void stopListening() {
        server.stop();
    }

    /** Listens again, on the same port. */
    public void listen() {
        server.listen();
    }

    void close() {
        server.close();
    }

    // what the handler of a connection asks

    Media media() {
        return media;
    }

    Duration delay() {
        return delay;
    }

    boolean isEndless(String path) {
        return endless.contains(path);
    }

    /** The code for the public parameters of a call. */
    int check(String path, Map<String, String> fields) {
        if (path.endsWith("setWifiConfWithoutAuth") || path.endsWith("getApListWithoutAuth") && !fields.containsKey("sign")) {
            return Signature.OK;
        }
        return path.equals("/openapi/device/activate")
                ? Signature.check(fields, null, options.activationCode())
                : Signature.check(fields, options.appId(), options.secretKey());
    }

    /** The answer to a call. */
    Answer answer(Camera camera, String host, Call call) {
        calls.add(call);
        Answer fault = faults.take(call.path());
        if (fault != null) {
            return fault;
        }
        Answer answer = usualAnswer(camera, host, call);
        return codesAsText ? new Answer(answer.status(), CODE.matcher(answer.body()).replaceAll("$1\"$2\"")) : answer;
    }

    private Answer usualAnswer(Camera camera, String host, Call call) {
        if (call.code() != Signature.OK) {
            return code(call.code());
        }
        if (answers.containsKey(call.path())) {
            return new Answer(OK, answers.get(call.path()));
        }
        String example = examples.get("POST " + call.path());
        return switch (call.path()) {
            case "/openapi/hook/add" -> code(addHook(camera, call.fields()));
            case "/openapi/hook/delete" -> code(deleteHook(camera, call.fields()));
            case "/openapi/hook/query" -> data(hooks(camera));
            case "/openapi/media/getCurVideos" -> SPANS.contains(call.fields().get("preceding"))
                    && SPANS.contains(call.fields().get("following")) ? data(Map.of("url", link(host, media.newClip(camera))))
                            : code(Signature.PARAMETER);
            case "/openapi/media/getSnapshot" -> data(Map.of("snapshot_url", link(host, media.newSnapshot(camera))));
            default -> example == null ? new Answer(404, "<html>no such page</html>") : new Answer(OK, example);
        };
    }

    private String link(String host, String path) {
        return "https://" + host + ":" + port() + path;
    }

    private static int addHook(Camera camera, Map<String, String> fields) {
        String callback = fields.getOrDefault("http_callback", "");
        List<String> events = events(fields);
        int code = callback.isEmpty() ? Signature.PARAMETER : Camera.check(events);
        if (code == Signature.OK) {
            events.forEach(event -> camera.addHook(event, callback));
        }
        return code;
    }

    private static int deleteHook(Camera camera, Map<String, String> fields) {
        List<String> events = events(fields);
        int code = Camera.check(events);
        if (code == Signature.OK) {
            events.forEach(camera::deleteHooks);
        }
        return code;
    }

    private static List<String> events(Map<String, String> fields) {
        try {
            return Json.names(Json.parse(fields.getOrDefault("event_list", "")));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Callbacks without scheme, as in the document's example. */
    private static Map<String, Object> hooks(Camera camera) {
        List<Map<String, Object>> events = camera.hooks().entrySet().stream().map(entry -> {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", entry.getKey());
            event.put("http_callback", entry.getValue().stream().map(callback -> callback.replaceFirst("^https?://", "")).toList());
            return event;
        }).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("num", events.size());
        data.put("sub_event", events);
        return data;
    }

    private static Answer data(Map<String, Object> data) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("data", data);
        answer.put("code", Signature.OK);
        return new Answer(OK, Json.write(answer));
    }

    private static Answer code(int code) {
        return new Answer(OK, "{\"code\":" + code + "}");
    }
}

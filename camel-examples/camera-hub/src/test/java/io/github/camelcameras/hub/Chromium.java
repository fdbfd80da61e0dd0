package io.github.camelcameras.hub;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.camelcameras.common.Json;

import static org.awaitility.Awaitility.await;

/** A headless Chromium with one page, driven by the Chrome DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final long SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final Answers answers;
    private final AtomicInteger lastId = new AtomicInteger();

    private Chromium(Process process, WebSocket socket, Answers answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /**
     * Starts it.
     *
     * @param folder                 for what it keeps; is left to the caller
     * @throws IllegalStateException if there is no Chromium
     */
    static Chromium start(Path folder) throws Exception {
        Path profile = folder.resolve("chromium");
        ProcessBuilder builder = new ProcessBuilder(executable(), "--headless=new", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-proxy-server",
                "--no-sandbox", // which root, as in a container, cannot have; nothing but the hub's page is looked at
                "about:blank");
        Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("chromium.log").toFile()).start();
        try {
            Path port = profile.resolve("DevToolsActivePort");
            await("Chromium").atMost(Duration.ofSeconds(SECONDS)).until(() -> Files.exists(port) && Files.readAllLines(port).size() > 1);
            Answers answers = new Answers();
            URI address = page(Files.readAllLines(port).get(0));
            WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, answers).get(SECONDS, TimeUnit.SECONDS);
            Chromium chromium = new Chromium(process, socket, answers);
            chromium.call("Page.enable", Map.of());
            chromium.call("Runtime.enable", Map.of());
            chromium.call("Log.enable", Map.of());
            return chromium;
        } catch (Exception | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String executable() {
        String path = System.getenv("PATH");
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Chromium: on Debian, apt-get install chromium"));
    }

    private static URI page(String port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
        List<?> targets = (List<?>) Json.read(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
        return targets.stream().map(target -> (Map<?, ?>) target).filter(target -> "page".equals(target.get("type"))).findFirst()
                .map(target -> URI.create((String) target.get("webSocketDebuggerUrl"))).orElseThrow();
    }

    /** Opens a page as if the screen were so large. */
    void open(String address, int width, int height, boolean phone) throws Exception {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        call("Page.navigate", Map.of("url", address));
        await("the page").atMost(Duration.ofSeconds(SECONDS))
                .until(() -> Boolean.TRUE.equals(evaluate("document.readyState === 'complete' && location.href === '" + address + "'")));
    }

    /** The value of a JavaScript expression in the page. */
    Object evaluate(String expression) throws Exception {
        Map<?, ?> outcome = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (outcome.get("exceptionDetails") != null) {
            throw new IllegalStateException(expression + ": " + outcome.get("exceptionDetails"));
        }
        return ((Map<?, ?>) outcome.get("result")).get("value");
    }

    /** The text of the first element that a selector finds, as it is shown; empty if there is none. */
    String text(String selector) throws Exception {
        return (String) evaluate("document.querySelector(" + Json.write(selector) + ")?.innerText ?? ''");
    }

    /** Presses what a selector finds, as a mouse or a finger does. */
    void press(String selector) throws Exception {
        Map<?, ?> place = (Map<?, ?>) evaluate("(() => { const found = document.querySelector(" + Json.write(selector) + ");"
                                               + " found.scrollIntoView({ block: 'center', behavior: 'instant' });"
                                               + " const box = found.getBoundingClientRect();"
                                               + " return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call("Input.dispatchMouseEvent", Map.of("type", type, "x", place.get("x"), "y", place.get("y"), "button", "left",
                    "clickCount", 1));
        }
    }

    void screenshot(Path file) throws Exception {
        Map<?, ?> picture = call("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode((String) picture.get("data")));
    }

    /** What the page did wrong: exceptions, and what its own policy or the network refused it. */
    List<String> complaints() {
        return answers.complaints;
    }

    private Map<?, ?> call(String method, Map<String, Object> parameters) throws Exception {
        int id = lastId.incrementAndGet();
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        answers.waiting.put(id, answer);
        socket.sendText(Json.write(Map.of("id", id, "method", method, "params", parameters)), true).get(SECONDS, TimeUnit.SECONDS);
        Map<?, ?> message = answer.get(SECONDS, TimeUnit.SECONDS);
        if (message.get("error") != null) {
            throw new IllegalStateException(method + ": " + message.get("error"));
        }
        return (Map<?, ?>) message.get("result");
    }

    @Override
    public void close() {
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy(); // and not by force: it tidies its folder up
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        helpers.forEach(ProcessHandle::destroyForcibly);
    }

    private static final class Answers implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void take(String json) {
            try {
                Map<?, ?> told = (Map<?, ?>) Json.read(json);
                if (told.get("id") instanceof Integer id) {
                    waiting.remove(id).complete(told);
                } else if (List.of("Runtime.exceptionThrown", "Log.entryAdded").contains(told.get("method"))) {
                    complaints.add(json);
                }
            } catch (IOException e) {
                complaints.add(json);
            }
        }
    }
}

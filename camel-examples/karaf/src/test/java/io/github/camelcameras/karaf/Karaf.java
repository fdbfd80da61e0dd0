package io.github.camelcameras.karaf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.ServerPorts;

/** The Karaf that has been built, as a process of its own with its data in another folder. */
final class Karaf {

    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final Path console;
    private final Process process;
    private final int port;
    private final int callsPort;

    private Karaf(Path folder, Process process, int port, int callsPort) {
        this.data = folder.resolve("data");
        this.console = folder.resolve("console");
        this.process = process;
        this.port = port;
        this.callsPort = callsPort;
    }

    /**
     * @param folder      for its data
     * @param port        where it is to serve webhooks
     * @param environment what the cameras are
     */
    static Karaf start(Path folder, int port, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("karaf"), "bin", "karaf").toString(), "server");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KARAF_DATA", Files.createDirectory(folder.resolve("data")).toString());
        builder.environment().put("KARAF_EXEC", "exec"); // the script becomes the JVM, so that a signal reaches it
        int callsPort = ServerPorts.free();
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().put("CALLS_PORT", Integer.toString(callsPort));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("console").toFile());
        return new Karaf(folder, builder.start(), port, callsPort);
    }

    /** Of a webhook. */
    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What it answers; status and body. Throws an IOException while nobody listens. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(URI.create("http://localhost:" + callsPort + path));
    }

    /** The same where everybody may ask. */
    HttpResponse<String> getAtWebhooks(String path) throws IOException, InterruptedException {
        return get(address(path));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).timeout(TO_ANSWER).build(), HttpResponse.BodyHandlers.ofString());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The events that its routes wrote, one in each line. */
    String events() throws IOException {
        return read(data.resolve("events/events.json"));
    }

    /** The lines of its log with the level WARN or ERROR. */
    List<String> warnings() throws IOException {
        return log().lines().filter(line -> line.matches(".* \\| (WARN |ERROR) \\| .*")).toList();
    }

    /** Console and log. */
    String output() throws IOException {
        return read(console) + log();
    }

    private String log() throws IOException {
        return read(data.resolve("log/karaf.log"));
    }

    /** Asks it to end; whether it did in time. */
    boolean end(Duration limit) throws InterruptedException {
        process.destroy();
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns when it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}

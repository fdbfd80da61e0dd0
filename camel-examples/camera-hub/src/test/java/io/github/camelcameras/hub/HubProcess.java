package io.github.camelcameras.hub;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelcameras.test.ServerPorts;

/** The packaged hub, as a process of its own, whose output is kept in a file. */
final class HubProcess implements AutoCloseable {

    static final Set<String> VENDORS = Set.of("simcam", "ezviz", "sunmi-ipc", "ivyiot", "bvcsp");

    private static final Pattern LINK = Pattern.compile("shown at (http://localhost:\\d+/\\S*) as well");

    private final Process process;
    private final Path output;

    private HubProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Its page has any port that is free.
     *
     * @param enabled    vendors; the others are left out
     * @param properties of the JVM: <code>-Dname=value</code>
     */
    static HubProcess start(Path output, Map<String, String> environment, Set<String> enabled, String... properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-Dhub.page.port=" + ServerPorts.free());
        VENDORS.forEach(vendor -> command.add("-D" + vendor + ".enabled=" + enabled.contains(vendor)));
        command.addAll(List.of(properties));
        command.addAll(List.of("-jar", System.getProperty("camera-hub.jar")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new HubProcess(builder.start(), output);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Where it says that the page is; empty if it does not. */
    String page() throws IOException {
        Matcher link = LINK.matcher(output());
        return link.find() ? link.group(1) : "";
    }

    /** The ports, of TCP and UDP, that it listens at and other machines reach; on Linux only. */
    Set<Integer> portsForOthers() throws IOException {
        return ListeningPorts.beyondLoopback(process.pid());
    }

    /** How many lines of events of that vendor and type, a regular expression, there are in the output. */
    long events(String vendor, String type) throws IOException {
        String line = "\\d\\d:\\d\\d:\\d\\d +" + vendor + " +(" + type + ") +\\S.*";
        return output().lines().filter(printed -> printed.matches(line)).count();
    }

    /** Whether something takes connections on that port. */
    static boolean accepts(int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Asks it to end, as Ctrl-C does. */
    void destroy() {
        process.destroy();
    }

    boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        return process.waitFor(timeout, unit);
    }

    int exitValue() {
        return process.exitValue();
    }

    /** Ends it without asking, as <code>kill -9</code> does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}

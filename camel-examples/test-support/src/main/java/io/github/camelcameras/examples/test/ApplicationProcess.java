package io.github.camelcameras.examples.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A packaged application, as a process of its own. */
public final class ApplicationProcess implements AutoCloseable {

    /** How long an application may take to stop, whatever connections it has. */
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Process process;
    private final Path output;

    private ApplicationProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts <code>java -jar</code>.
     *
     * @param systemProperties of its JVM
     * @param properties       given as environment variables, so that no secret is in the list of processes
     * @param output           a file for what it prints
     */
    public static ApplicationProcess start(Path jar, Map<String, String> systemProperties, Map<String, String> properties, Path output)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        systemProperties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        properties.forEach((name, value) -> builder.environment()
                .put(name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT), value));
        return new ApplicationProcess(builder.start(), output);
    }

    /** @param port finds the port that it listens at, as its group 1, in what the application prints when it is up */
    public Application awaitListening(Pattern port) {
        await().atMost(Application.PATIENCE).until(() -> !process.isAlive() || port.matcher(output()).find());
        Matcher matcher = port.matcher(output());
        assertThat(matcher.find()).as(output()).isTrue();
        return new Application(URI.create("http://localhost:" + matcher.group(1)));
    }

    /** Ends it as a service manager does, and waits until it has ended. */
    public void stop() {
        long begin = System.nanoTime();
        process.destroy();
        await().atMost(STOP).until(() -> !process.isAlive());
        System.out.printf("Stopped after %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    /** Waits until it has ended by itself, which it does with an error. */
    public void awaitEnd() {
        await().atMost(Application.PATIENCE).until(() -> !process.isAlive());
        assertThat(process.exitValue()).as(output()).isNotZero();
    }

    /** All that it has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

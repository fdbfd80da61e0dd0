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
     * Starts <code>java -jar</code> in a folder, where everything goes that it writes: what it prints to <code>output</code>, its temporary
     * files to <code>temporary</code>.
     *
     * @param options          of its JVM, such as -Xmx128m
     * @param systemProperties of its JVM
     * @param properties       given as environment variables, so that no secret is in the list of processes
     */
    static ApplicationProcess start(Path folder, Path jar, List<String> options, Map<String, String> systemProperties,
            Map<String, String> properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")));
        systemProperties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        properties.forEach((name, value) -> builder.environment()
                .put(name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT), value));
        return new ApplicationProcess(builder.start(), output);
    }

    /** Of the process, for as long as it lives. */
    public long pid() {
        return process.pid();
    }

    /** @param port finds the port that it listens at, as its group 1, in what the application prints when it is up */
    Application awaitListening(Pattern port) {
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

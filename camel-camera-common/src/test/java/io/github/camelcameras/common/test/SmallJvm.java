package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.client.CameraApiException;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.util.StringHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** A JVM of its own with a heap of 128 MB, as in a small container, that does one call and ends. */
public final class SmallJvm {

    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(20);
    private static final long MINUTES = 2;

    private SmallJvm() {
    }

    /** What became of a call; the time has all in it that is made for a first one. */
    private record Outcome(String exception, String message, Duration time) {
    }

    /**
     * Calls an endpoint there, which fails within the response time-out.
     *
     * @param options  of its component
     * @param messages what the message of the {@link CameraApiException}, or of one of its causes, has
     */
    public static void assertCallFails(String uri, String body, Map<String, String> options, String... messages)
            throws IOException, InterruptedException {
        assertCallFails(List.of(), uri, body, options, messages);
    }

    /**
     * The same where names of hosts are looked up in a file, and nowhere else.
     *
     * @param hosts an address and names for it in each line
     */
    public static void assertCallFailsWithHosts(Path hosts, String uri, String body, Map<String, String> options, String... messages)
            throws IOException, InterruptedException {
        assertCallFails(List.of("-Djdk.net.hosts.file=" + hosts), uri, body, options, messages);
    }

    private static void assertCallFails(List<String> jvm, String uri, String body, Map<String, String> options, String... messages)
            throws IOException, InterruptedException {
        Outcome outcome = call(jvm, uri, body, options);
        assertThat(outcome.exception).isEqualTo(CameraApiException.class.getSimpleName());
        assertThat(outcome.message).contains(messages);
        assertThat(outcome.time).isLessThan(RESPONSE_TIMEOUT);
    }

    private static Outcome call(List<String> jvm, String uri, String body, Map<String, String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SmallJvm.class.getName(), uri, body));
        command.add("responseTimeout=" + RESPONSE_TIMEOUT.toMillis());
        options.forEach((name, value) -> command.add(name + "=" + value));
        Path output = Files.createTempFile("small-jvm", ".log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("ended: %s", Files.readString(output)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
            return outcome(Files.readAllLines(output));
        } finally {
            Files.delete(output);
        }
    }

    private static Outcome outcome(List<String> lines) {
        int last = lines.size() - 3;
        return new Outcome(lines.get(last), lines.get(last + 1), Duration.ofMillis(Long.parseLong(lines.get(last + 2))));
    }

    /** @param arguments URI, body, and options of the component */
    public static void main(String[] arguments) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        for (int i = 2; i < arguments.length; i++) {
            PropertyBindingSupport.build().bind(context, context.getComponent(StringHelper.before(arguments[0], ":")),
                    StringHelper.before(arguments[i], "="), StringHelper.after(arguments[i], "="));
        }
        context.start();
        long begin = System.nanoTime();
        Exchange exchange = context.createProducerTemplate().request(arguments[0], call -> call.getIn().setBody(arguments[1]));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Exception failure = exchange.getException();
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append("; ");
        }
        System.out.println(failure == null ? "none" : failure.getClass().getSimpleName());
        System.out.println(messages);
        System.out.println(millis);
        System.exit(0);
    }
}

package io.github.camelcameras.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.camelcameras.examples.test.Host;
import io.github.camelcameras.examples.test.siege.Scale;
import io.github.camelcameras.examples.test.siege.Siege;

/**
 * What strangers can do to the webhooks, on each host: the packaged examples, each in a JVM of its own with a heap of 128 MB (Spring Boot:
 * 256), attacked from this one, while good events come five times a second. From the root of the repository, where the examples have been
 * packaged.
 */
public final class WebhookSiege {

    private WebhookSiege() {
    }

    /** @param arguments hosts, by their names in small letters, all unless given; <code>short</code> for the attacks in little */
    public static void main(String[] arguments) throws Exception {
        List<String> given = new ArrayList<>(List.of(arguments));
        Scale scale = given.remove("short") ? Scale.SHORT : Scale.LONG;
        List<String> faults = new ArrayList<>();
        List<Host> hosts = given.isEmpty() ? List.of(Host.values())
                : given.stream().map(name -> Host.valueOf(name.toUpperCase(Locale.ROOT))).toList();
        for (Host host : hosts) {
            run(host, scale).forEach(fault -> faults.add(host + " " + fault));
        }
        faults.forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "passed" : "FAILED");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** Tomcat keeps some 50 kB for each connection that has sent half a head. */
    private static String heap(Host host, Scale scale) {
        return host == Host.SPRING_BOOT && scale == Scale.LONG ? "-Xmx256m" : Siege.HEAP;
    }

    private static List<String> run(Host host, Scale scale) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("siege");
        try {
            return Siege.run(host, host.jar(), folder, scale, heap(host, scale));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}

package io.github.camelcameras.examples.test.posts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a process of this machine has, as Linux and its JVM tell: files below its folder, threads, sockets, and its heap after a collection.
 *
 * @param pid    its number
 * @param folder where it writes
 */
public record Remains(long pid, Path folder) {

    /** Pools of a server grow to their size, and stay. */
    private static final int THREADS_OF_POOLS = 60;
    /** A connection may be kept for the next call, at both ends. */
    private static final int KEPT_CONNECTIONS = 4;
    /** Tomcat's threads end when they had nothing to do for a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long TOOL_SECONDS = 60;

    /** What there is now. */
    public record State(Set<String> files, long threads, long sockets) {
    }

    public State now() {
        return new State(files(), threads(), sockets());
    }

    /** Fails if there is more than before, some time after what was done has ended. */
    public void assertNothingSince(State before) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(files()).as("files").isSubsetOf(before.files);
            assertThat(sockets()).as("sockets").isLessThanOrEqualTo(before.sockets + KEPT_CONNECTIONS);
            assertThat(threads()).as("threads").isLessThanOrEqualTo(before.threads + THREADS_OF_POOLS);
        });
    }

    /** All files but what it prints, each by its path in the folder. */
    public Set<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.equals("output") && !file.contains("hsperfdata")).collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException | IOException e) { // one has just gone
            return files();
        }
    }

    public long threads() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("Threads:")).mapToLong(line -> Long.parseLong(line.substring(8).trim())).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long sockets() {
        return descriptors().stream().filter(target -> target.startsWith("socket:")).count();
    }

    /** What its file descriptors are of. */
    public List<String> descriptors() {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.map(Remains::target).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return ""; // it has been closed meanwhile
        }
    }

    /** Bytes of the heap that are used after a collection. */
    public long heap() {
        jcmd("GC.run");
        String info = jcmd("GC.heap_info");
        // "garbage-first heap   total 131072K, used 23456K [...]", or one line for each generation
        return info.lines().filter(line -> line.contains(" used ") && !line.contains("Metaspace") && !line.contains("class space"))
                .mapToLong(line -> Long.parseLong(line.replaceFirst(".* used ([0-9]+)K.*", "$1"))).sum() * 1024;
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid),
                    command).redirectErrorStream(true).start();
            String output = new String(jcmd.getInputStream().readAllBytes());
            if (!jcmd.waitFor(TOOL_SECONDS, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command, e);
        }
    }
}

package io.github.camelcameras.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in turns, each in a JVM of its own, round after round: what else a shared machine does then falls on
 * all of them alike. Prints the median of each, and the median over the rounds of its ratio to the first.
 */
public final class Comparison {

    private static final int ROUNDS = 5;

    private Comparison() {
    }

    /** What is compared, and by the name of which method with what. */
    private record Subject(Class<?> benchmark, String base, String unit) {

        static Subject of(String argument) {
            return switch (argument) {
                case "" -> new Subject(ListDevicesBenchmark.class, "httpClientAndJackson", "median us");
                case "channel" -> new Subject(ChannelBenchmark.class, "nettyAndJackson", "events/s");
                case "alarms" -> new Subject(AlarmBenchmark.class, "vertxWebsocketAndJackson", "events/s");
                default -> throw new IllegalArgumentException("Neither channel nor alarms, but " + argument);
            };
        }
    }

    /**
     * @param arguments <code>channel</code> for events through a message channel, <code>alarms</code> for those of a websocket; without one
     *                  the list of cameras
     */
    public static void main(String[] arguments) throws Exception {
        Subject subject = Subject.of(String.join(" ", arguments));
        Map<String, List<Double>> medians = new TreeMap<>();
        Map<String, List<Double>> ratios = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> results = run(subject.benchmark);
            results.forEach((name, median) -> {
                medians.computeIfAbsent(name, key -> new ArrayList<>()).add(median);
                ratios.computeIfAbsent(name, key -> new ArrayList<>()).add(median / results.get(subject.base));
            });
        }
        System.out.printf("%n%d rounds%n%-24s %10s %8s%n", ROUNDS, "", subject.unit, "ratio");
        medians.forEach((name, values) -> System.out.printf("%-24s %10.1f %8.2f%n", name, Quantile.of(values, 0.5),
                Quantile.of(ratios.get(name), 0.5)));
    }

    private static Map<String, Double> run(Class<?> benchmark) throws Exception {
        Map<String, Double> results = new TreeMap<>();
        Options options = new OptionsBuilder().include(benchmark.getSimpleName()).build();
        for (RunResult result : new Runner(options).run()) {
            results.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return results;
    }
}

package io.github.camelcameras.benchmarks;

import java.util.List;

/** Of figures from a shared machine, where a mean would be that of its worst moments. */
final class Quantile {

    private Quantile() {
    }

    /** @param part which of them, in ascending order: 0.5 for the median */
    static double of(List<Double> values, double part) {
        return values.stream().sorted().skip((long) (part * values.size())).findFirst().orElseThrow();
    }
}

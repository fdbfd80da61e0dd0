package io.github.camelcameras.benchmarks;

import java.util.Arrays;

/** The identifiers of millions of events, half of each: 64 bits of a digest are as good as all. Thread-safe. */
final class EventIds {

    private static final int FIRST_CAPACITY = 1024;
    private static final int HEX = 16;

    private long[] ids = new long[FIRST_CAPACITY];
    private int count;

    /** @param id hexadecimal, 16 digits or more */
    synchronized void add(String id) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
        }
        ids[count++] = Long.parseUnsignedLong(id, 0, HEX, HEX);
    }

    /** How many there are, those that came twice counted twice. */
    synchronized long count() {
        return count;
    }

    /** How many different ones there are. */
    long distinct() {
        return distinctIds().length;
    }

    /** How many different ones of these are not among others. */
    long missingFrom(EventIds others) {
        long[] there = others.distinctIds();
        return Arrays.stream(distinctIds()).filter(id -> Arrays.binarySearch(there, id) < 0).count();
    }

    private synchronized long[] distinctIds() {
        return Arrays.stream(ids, 0, count).sorted().distinct().toArray();
    }
}

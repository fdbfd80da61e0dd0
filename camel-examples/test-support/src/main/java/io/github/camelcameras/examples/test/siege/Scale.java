package io.github.camelcameras.examples.test.siege;

import java.time.Duration;

/**
 * How much of each attack.
 *
 * @param longPost bytes of a post without an end
 * @param open     posts that do not end, each of nearly as much as is allowed
 * @param halfOpen connections with half a head
 * @param drips    connections that send a byte in three seconds
 * @param hangUps  connections to each webhook that end within a post
 * @param forged   posts that prove nothing
 * @param log      bytes that the log may grow by meanwhile
 * @param hold     how long open posts and drips are held, unless they are ended before
 * @param idle     how long half-open connections are held
 */
public record Scale(long longPost, int open, int halfOpen, int drips, int hangUps, int forged, long log, Duration hold,
        Duration idle) {

    /** What an application must stand. */
    public static final Scale LONG = new Scale(200_000_000, 400, 3_000, 16, 1_000, 100_000, 1_000_000,
            Duration.ofSeconds(60), Duration.ofSeconds(60));
    /** The same in little, for every build. */
    public static final Scale SHORT = new Scale(20_000_000, 40, 100, 16, 50, 2_000, 100_000,
            Duration.ofSeconds(15), Duration.ofSeconds(3));
}

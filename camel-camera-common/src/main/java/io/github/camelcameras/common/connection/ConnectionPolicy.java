package io.github.camelcameras.common.connection;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How patient a {@link ConnectionSupervisor} is.
 *
 * @param openTimeout  how long a connection may take to open
 * @param heartbeat    time between two heartbeats
 * @param idleTimeout  how long a peer may be silent
 * @param firstDelay   about the time before the first new attempt; it doubles with each that fails
 * @param longestDelay the greatest time between two attempts
 */
public record ConnectionPolicy(Duration openTimeout, Duration heartbeat, Duration idleTimeout, Duration firstDelay,
        Duration longestDelay) {

    /** @throws IllegalArgumentException if one of them is not positive */
    public ConnectionPolicy {
        requirePositive("openTimeout", openTimeout);
        requirePositive("heartbeat", heartbeat);
        requirePositive("idleTimeout", idleTimeout);
        requirePositive("firstDelay", firstDelay);
        requirePositive("longestDelay", longestDelay);
    }

    private static void requirePositive(String name, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than 0, but was " + duration.toMillis() + " milliseconds");
        }
    }

    /**
     * The time before a new attempt: between half and all of what doubling gives, so that many who lost their connections
     * together do not come back together.
     *
     * @param failures attempts that have failed in a row, and connections that did not last
     * @param random   gives numbers from 0 to 1
     */
    Duration delay(int failures, DoubleSupplier random) {
        double doubled = firstDelay.toNanos() * Math.pow(2, failures);
        double most = Math.min(doubled, longestDelay.toNanos());
        return Duration.ofNanos((long) (most / 2 + most / 2 * random.getAsDouble()));
    }
}

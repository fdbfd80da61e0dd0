package io.github.camelcameras.ivyiot;

import java.time.Duration;
import java.time.Instant;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;

/**
 * The clock of the platform, as it was read once. It goes on by itself, whatever becomes of the one here.
 *
 * @param then  what it showed
 * @param nanos {@link System#nanoTime()} when it did
 */
record PlatformClock(Instant then, long nanos) {

    /** A machine that sleeps loses time. */
    private static final Duration READ_AGAIN = Duration.ofMinutes(10);

    /**
     * Reads the answer.
     *
     * @throws CameraApiException if it is no time
     */
    static Lease<PlatformClock> read(Operation getServerTime, Object answer) {
        Instant then = EventTime.of(answer);
        if (then != null) {
            return new Lease<>(new PlatformClock(then, System.nanoTime()), READ_AGAIN);
        }
        throw new CameraApiException(new ApiFailure("ivyiot", getServerTime.name(), null, null, "the answer is no time", 0, false));
    }

    Instant now() {
        return then.plusNanos(System.nanoTime() - nanos);
    }
}

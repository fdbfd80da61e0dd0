package io.github.camelcameras.ivyiot;

import java.time.Instant;

/** What a timestamp counts, since 1970. */
public enum TimestampUnit {

    MILLISECONDS {
        @Override
        long of(Instant time) {
            return time.toEpochMilli();
        }
    },

    SECONDS {
        @Override
        long of(Instant time) {
            return time.getEpochSecond();
        }
    };

    abstract long of(Instant time);
}

package io.github.camelcameras.hub.page;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows those who guess, all of them together: a wrong guess is answered after a second, and until then no other is looked at. Nobody
 * waits in line for that, and no thread. Thread-safe.
 */
final class Guesses {

    private static final Logger LOG = LoggerFactory.getLogger(Guesses.class);
    private static final long MILLIS_A_GUESS = 1000;
    private static final int MINUTES_TO_SUM_UP = 10;

    private final AtomicBoolean busy = new AtomicBoolean();
    private long count;
    private long told;

    /** Whether another guess has just been wrong, so that none is looked at. */
    boolean areTooMany(String from) {
        boolean tooMany = busy.get();
        if (tooMany) {
            count(from);
        }
        return tooMany;
    }

    /** A guess was wrong. */
    void wrong(Vertx vertx, String from, Runnable answer) {
        busy.set(true);
        count(from);
        vertx.setTimer(MILLIS_A_GUESS, timer -> {
            busy.set(false);
            answer.run();
        });
    }

    private synchronized void count(String from) {
        count++;
        long now = System.nanoTime();
        if (told == 0 || now - told > TimeUnit.MINUTES.toNanos(MINUTES_TO_SUM_UP)) {
            LOG.warn("Wrong passwords or keys for the page: {}, the last from {}. Further ones are counted, and told after {} minutes",
                    count, from, MINUTES_TO_SUM_UP);
            told = now;
            count = 0;
        }
    }
}

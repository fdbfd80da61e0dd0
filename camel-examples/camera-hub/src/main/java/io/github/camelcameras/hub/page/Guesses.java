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

    /** Whether one has just been wrong, so that none is looked at. */
    boolean areTooMany() {
        return busy.get();
    }

    /**
     * One was wrong, or not looked at.
     *
     * @param  answer to be given when its second is over
     * @return        <code>false</code> if there are too many, and this one must be answered at once
     */
    boolean failed(Vertx vertx, String from, Runnable answer) {
        count(from);
        boolean first = busy.compareAndSet(false, true);
        if (first) {
            vertx.setTimer(MILLIS_A_GUESS, timer -> {
                busy.set(false);
                answer.run();
            });
        }
        return first;
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

package io.github.camelcameras.common;

import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.event.Level;

/** What a peer sent and nobody can route: counted, and told once. Thread-safe. */
public final class Dropped {

    private final Logger log;
    private final AtomicLong count = new AtomicLong();

    /** @param log of the class that drops */
    public Dropped(Logger log) {
        this.log = log;
    }

    /** @param what was dropped; nothing of what the peer sent */
    public void add(String what) {
        log.atLevel(count.incrementAndGet() == 1 ? Level.WARN : Level.DEBUG).log("Dropped: {}. Further ones are counted only", what);
    }

    /** How many there were. */
    public long count() {
        return count.get();
    }
}

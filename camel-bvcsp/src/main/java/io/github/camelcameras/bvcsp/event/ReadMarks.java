package io.github.camelcameras.bvcsp.event;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks messages as read, no more often than the platform wants it: every {@value #SECONDS} seconds. Thread-safe. */
final class ReadMarks {

    static final int SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(ReadMarks.class);
    private static final Operation MARK = BvcspOperations.find("markInstantMessagesRead");

    /** Does something later, by a thread that may wait. */
    @FunctionalInterface
    interface Later {

        void in(int seconds, Runnable task);
    }

    private final ApiClient client;
    private final Later later;
    private final AtomicLong read = new AtomicLong();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();
    private volatile long marked;

    ReadMarks(ApiClient client, Later later) {
        this.client = client;
        this.later = later;
    }

    /** All messages up to this number have been read. */
    void read(long number) {
        read.accumulateAndGet(number, Math::max);
        if (!scheduled.getAndSet(true)) {
            later.in(marked == 0 ? 0 : SECONDS, this::mark);
        }
    }

    private void mark() {
        long number = read.get();
        boolean isNew = number != marked;
        marked = number;
        scheduled.set(false);
        if (read.get() != number) {
            read(number); // for one that came just now
        }
        if (!isNew) {
            return;
        }
        try {
            client.call(MARK, Map.of("msgid", number));
            failed.set(false);
        } catch (RuntimeException e) {
            if (!failed.getAndSet(true)) {
                LOG.warn("Messages cannot be marked as read: {}; it is tried again with those that follow", e.getMessage());
            }
        }
    }
}

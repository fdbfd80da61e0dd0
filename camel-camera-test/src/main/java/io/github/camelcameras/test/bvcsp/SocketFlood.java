package io.github.camelcameras.test.bvcsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many text messages with a rising number to everyone who is connected when it begins, as fast as each takes them. Thread-safe. */
public final class SocketFlood {

    private final SocketReceiver receiver;
    private final String[] parts;
    private final long first;
    private final long count;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong unsent = new AtomicLong();
    private final AtomicInteger unfinished;
    private final CompletableFuture<Long> done = new CompletableFuture<>();

    private SocketFlood(SocketReceiver receiver, String template, long first, long count, int clients) {
        this.receiver = receiver;
        this.parts = template.split("%d", -1);
        this.first = first;
        this.count = count;
        unfinished = new AtomicInteger(clients);
    }

    static SocketFlood start(SocketRoom room, String template, long first, long count) {
        List<SocketConnection> to = count > 0 ? room.connections() : List.of();
        SocketFlood flood = new SocketFlood(room.receiver(), template, first, count, to.size());
        if (to.isEmpty()) {
            flood.done.complete(0L);
        }
        to.forEach(connection -> connection.execute(() -> connection.add(new SocketPump(flood, connection))));
        return flood;
    }

    /** How many messages were written to the clients' connections so far, over all of them. */
    public long sent() {
        return sent.get();
    }

    /** How many were not for a client, or not sent since it had gone. */
    public long unsent() {
        return unsent.get();
    }

    /** Completes with the number sent when there is nothing left to send. */
    public CompletableFuture<Long> done() {
        return done;
    }

    long count() {
        return count;
    }

    /** @param number counted from 1 */
    String json(long number) {
        return String.join(Long.toString(first - 1 + number), parts);
    }

    boolean isFor(SocketConnection connection, String json) {
        return receiver.isFor(connection, json);
    }

    void settle(long frames, boolean isSent) {
        (isSent ? sent : unsent).addAndGet(frames);
    }

    /** One client has all. */
    void finished() {
        if (unfinished.decrementAndGet() == 0) {
            done.complete(sent.get());
        }
    }
}

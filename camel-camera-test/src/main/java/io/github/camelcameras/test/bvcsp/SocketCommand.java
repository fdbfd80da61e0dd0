package io.github.camelcameras.test.bvcsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command that was sent, and what came back. Thread-safe. */
public final class SocketCommand {

    private final String id;
    private final String json;
    private final long timeoutMillis;
    private final long nanos = System.nanoTime();
    private final List<Reply> replies = new ArrayList<>();
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();

    /**
     * A reply with the ID of the command.
     *
     * @param nanos       when it came, by {@link System#nanoTime()}
     * @param afterMillis how long after the command
     * @param isLate      whether that was too late
     */
    public record Reply(String json, int connection, long nanos, long afterMillis, boolean isLate) {
    }

    SocketCommand(String id, String json, long timeoutMillis) {
        this.id = id;
        this.json = json;
        this.timeoutMillis = timeoutMillis;
    }

    /** By which its reply is known. */
    public String id() {
        return id;
    }

    /** As it was sent. */
    public String json() {
        return json;
    }

    /** When it was sent, by {@link System#nanoTime()}. */
    public long nanos() {
        return nanos;
    }

    /** Completes with the first reply, if that is in time; with a TimeoutException otherwise, or IllegalStateException if nobody got it. */
    public CompletableFuture<Reply> reply() {
        return reply;
    }

    /** All that came so far, those among them that came late. */
    public synchronized List<Reply> replies() {
        return List.copyOf(replies);
    }

    void replied(String text, int connection) {
        long now = System.nanoTime();
        Reply came = new Reply(text, connection, now, TimeUnit.NANOSECONDS.toMillis(now - nanos),
                now - nanos > TimeUnit.MILLISECONDS.toNanos(timeoutMillis));
        synchronized (this) {
            replies.add(came);
        }
        if (!came.isLate) {
            reply.complete(came);
        }
    }

    void startTimeout() {
        reply.orTimeout(timeoutMillis, TimeUnit.MILLISECONDS);
    }

    void failed() {
        reply.completeExceptionally(new IllegalStateException("Nobody is connected"));
    }
}

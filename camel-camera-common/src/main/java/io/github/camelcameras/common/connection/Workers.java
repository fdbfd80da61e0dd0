package io.github.camelcameras.common.connection;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The threads that one consumer has at work, out of those that its component's consumers share: as many as there are tasks, up to a limit.
 * The queue takes everything: who submits to it has a bound of his own. Thread-safe.
 */
final class Workers implements Executor {

    private final Executor threads;
    private final int most;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Set<Thread> busy = new HashSet<>();
    /** Those of {@link #busy}, and those that have yet to begin. */
    private int running;
    private boolean ended;

    Workers(Executor threads, int most) {
        this.threads = threads;
        this.most = most;
    }

    /** @throws RejectedExecutionException after {@link #stop} */
    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            if (ended) {
                throw new RejectedExecutionException("stopped");
            }
            waiting.add(task);
        }
        begin();
    }

    private void begin() {
        synchronized (this) {
            if (waiting.isEmpty() || running == most) {
                return;
            }
            running++;
        }
        threads.execute(this::work);
    }

    private void work() {
        try {
            for (Runnable task = next(); task != null; task = next()) {
                task.run();
            }
        } finally { // an Error, too, must not leave the rest undone
            leave();
            begin();
        }
    }

    private synchronized Runnable next() {
        busy.add(Thread.currentThread());
        return waiting.poll();
    }

    /** The thread is others' now: what was meant for this work must not interrupt theirs. */
    private synchronized void leave() {
        busy.remove(Thread.currentThread());
        running--;
        if (ended) {
            Thread.interrupted();
        }
        notifyAll();
    }

    /**
     * Takes nothing more, and waits until all that was taken is done. What is not done by then is interrupted, and what has not begun is
     * left out.
     */
    void stop(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            ended = true;
            try {
                for (long left = patience.toNanos(); running > 0 && left > 0; left = end - System.nanoTime()) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            } finally {
                waiting.clear();
                busy.forEach(Thread::interrupt);
            }
        }
    }
}

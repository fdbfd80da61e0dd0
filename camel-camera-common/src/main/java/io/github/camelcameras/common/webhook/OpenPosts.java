package io.github.camelcameras.common.webhook;

import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/** The posts that an HTTP server has not finished answering. Thread-safe. */
final class OpenPosts {

    private int open;

    /** Counts a post until its server is done with it. */
    synchronized void add(Exchange post) {
        open++;
        post.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange answered) {
                remove();
            }
        });
    }

    private synchronized void remove() {
        open--;
        notifyAll();
    }

    /** Waits until the answers are out, but not for ever: a server that stops before loses them. */
    synchronized void await(long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long left = TimeUnit.SECONDS.toMillis(seconds);
        while (open > 0 && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }
}

package io.github.camelcameras.examples.test.siege;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.examples.test.posts.Connection;
import io.github.camelcameras.examples.test.posts.Connection.Answer;
import io.github.camelcameras.examples.test.posts.GoodPosts;

/** Posts without a token or a signature, or with a wrong one, as fast as they are refused. */
final class ForgedPosts {

    private static final int CALLERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** So often without an answer, and there will be none. */
    private static final int ENOUGH = 50;
    private static final long MINUTES = 30;

    private final URI server;
    private final List<byte[]> posts = GoodPosts.forged();
    private final AtomicInteger left;
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

    private ForgedPosts(URI server, int number) {
        this.server = server;
        left = new AtomicInteger(number);
    }

    /** The statuses, and how often each was answered; -1 is none. */
    static Map<Integer, Integer> send(URI server, int number) throws InterruptedException {
        ForgedPosts forged = new ForgedPosts(server, number);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            callers.execute(forged::call);
        }
        callers.shutdown();
        if (!callers.awaitTermination(MINUTES, TimeUnit.MINUTES)) {
            callers.shutdownNow();
        }
        return forged.statuses;
    }

    private void call() {
        int next = left.getAndDecrement();
        while (next > 0 && statuses.getOrDefault(-1, 0) < ENOUGH) {
            try (Connection connection = new Connection(server)) {
                boolean open = true;
                while (open && next > 0) {
                    connection.write(posts.get(next % posts.size()));
                    Answer answer = connection.read(true, PATIENCE);
                    statuses.merge(answer.status(), 1, Integer::sum);
                    open = !answer.closed();
                    next = left.getAndDecrement();
                }
            } catch (IOException e) {
                statuses.merge(-1, 1, Integer::sum);
                next = left.getAndDecrement();
            }
        }
    }
}

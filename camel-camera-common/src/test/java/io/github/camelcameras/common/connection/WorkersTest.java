package io.github.camelcameras.common.connection;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The threads that consumers have at work, out of those that they share. */
@Timeout(30)
class WorkersTest {

    private static final int MOST = 16;

    private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newCachedThreadPool();
    private final Workers workers = new Workers(threads, MOST);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        threads.shutdownNow();
    }

    @Test
    void oneTaskAfterAnotherTakesNoMoreThreadsThanThereIsWork() throws Exception {
        Semaphore done = new Semaphore(0);
        for (int i = 0; i < 10 * MOST; i++) {
            workers.execute(done::release);
            done.acquire();
            await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> threads.getActiveCount() == 0);
        }
        assertThat(threads.getLargestPoolSize()).as("one that works, and perhaps some that have just ended").isLessThan(MOST / 2);
    }

    @Test
    void noMoreThanTheLimitRunAtOnceAndTheRestWaitInOrder() throws Exception {
        Workers one = new Workers(threads, 1);
        Queue<Integer> order = new ConcurrentLinkedQueue<>();
        one.execute(this::waitForRelease);
        for (int i = 0; i < 100; i++) {
            int number = i;
            one.execute(() -> order.add(number));
        }
        AtomicInteger running = new AtomicInteger();
        for (int i = 0; i < 2 * MOST; i++) {
            workers.execute(() -> {
                running.incrementAndGet();
                waitForRelease();
            });
        }
        await().until(() -> running.get() == MOST);
        assertThat(threads.getActiveCount()).isEqualTo(MOST + 1);
        assertThat(order).isEmpty();

        release.countDown();
        await().until(() -> order.size() == 100 && running.get() == 2 * MOST);
        assertThat(List.copyOf(order)).isSorted();
    }

    @Test
    void whatIsNotDoneInTimeIsInterruptedAndNothingElseIsBegun() throws Exception {
        Workers one = new Workers(threads, 1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicInteger others = new AtomicInteger();
        one.execute(() -> {
            begun.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        one.execute(others::incrementAndGet);
        begun.await();

        one.stop(Duration.ofMillis(50));

        interrupted.await();
        assertThatThrownBy(() -> one.execute(others::incrementAndGet)).isInstanceOf(RejectedExecutionException.class);
        one.stop(Duration.ofSeconds(20)); // nothing is left that it would wait for
        assertThat(others).hasValue(0);
    }

    @Test
    void whatHasBegunAndWhatWaitsIsDoneBeforeAStopThatIsPatient() throws Exception {
        Workers one = new Workers(threads, 1);
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            one.execute(done::incrementAndGet);
        }
        one.stop(Duration.ofSeconds(20));
        assertThat(done).hasValue(100);
    }

    @Test
    void anErrorEndsOneThreadAndNotTheRestOfTheWork() {
        Workers one = new Workers(threads, 1);
        AtomicInteger done = new AtomicInteger();
        one.execute(() -> {
            throw new StackOverflowError("of this test");
        });
        one.execute(done::incrementAndGet);

        await().dontCatchUncaughtExceptions().until(() -> done.get() == 1);
    }

    private void waitForRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.github.camelcameras.bvcsp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.bvcsp.command.CommandConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.SocketCommand;
import io.github.camelcameras.test.bvcsp.SocketCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static io.github.camelcameras.test.bvcsp.SocketPath.COMMANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** More commands than can be carried out in time, and commands that come while none are. */
@Timeout(120)
class CommandOverloadTest extends BvcspSocketTestSupport {

    private static final String JOIN = "{\"method\":\"post\",\"command\":\"conf_join\",\"data\":{\"ID\":\"555\"}}";
    private static final Duration PATIENCE = Duration.ofSeconds(50);
    /** Of a machine that has other things to do. */
    private static final long SLACK = 1_700;

    private final SocketCommands commands = sockets.commands();
    private final int logged = LogCapture.lines().size();

    @Test
    void aThousandCommandsAtOnceAreNotCarriedOutLateAndEachIsAnsweredOnce() throws Exception {
        Map<Object, Long> begun = new ConcurrentHashMap<>();
        listen("commands?concurrentCommands=64", exchange -> {
            begun.put(exchange.getMessage().getBody(CameraEvent.class).id(), System.nanoTime());
            new CountDownLatch(1).await(2, TimeUnit.SECONDS);
        });
        connected(COMMANDS, 1);
        String large = JOIN.replace("555", "x".repeat(4_000)); // so that they do not all come with one read

        List<SocketCommand> sent = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            sent.add(commands.command(large, 300));
        }

        await().atMost(PATIENCE).until(() -> commands.unanswered() == 0 && isRunning(0));
        assertThat(commands.answeredOnce()).isEqualTo(1_000);
        assertThat(sent).allSatisfy(command -> assertThat(command.replies().get(0).json()).containsAnyOf("\"code\":6", "\"code\":7"));
        assertThat(begun).isNotEmpty();
        for (SocketCommand command : sent) {
            long millis = TimeUnit.NANOSECONDS.toMillis(begun.getOrDefault(command.id(), command.nanos()) - command.nanos());
            assertThat(millis).as("not carried out after its time, whatever else the machine does").isLessThan(300 + SLACK);
            assertThat(command.replies().get(0).afterMillis()).isLessThan(300 + SLACK);
        }
        assertThat(LogCapture.lines().stream().skip(logged)).filteredOn(line -> line.startsWith("WARN") && line.contains("its time was"))
                .as("one for all").hasSize(1);
    }

    @Test
    void whenTooManyWaitAndWhileItIsSuspendedCommandsAreRefusedAndNotKept() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch release = new CountDownLatch(1);
        listen("commands?concurrentCommands=1", exchange -> {
            begun.incrementAndGet();
            release.await();
        });
        connected(COMMANDS, 1);
        SocketCommand running = commands.command(JOIN, 20_000);
        await().until(() -> isRunning(1));
        List<SocketCommand> refused = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            refused.add(commands.command(JOIN, 20_000));
        }
        await().until(() -> commands.answeredOnce() == 300 - 256 && listener().getWaitingEvents() == 256);

        listener().suspend();
        for (int i = 0; i < 10; i++) {
            refused.add(commands.command(JOIN, 20_000));
        }

        assertThat(refused).allSatisfy(command -> assertThat(reply(command)).contains("\"code\":7"));
        release.countDown();
        assertThat(reply(running)).as("what had begun is answered").contains("\"code\":0");
        listener().resume();
        assertThat(reply(commands.command(JOIN, 20_000))).contains("\"code\":0");
        assertThat(begun).hasValue(2);
    }

    private boolean isRunning(int running) {
        return ((CommandConsumer) listener()).getRunningCommands() == running;
    }

    /** In time. */
    private static String reply(SocketCommand sent) {
        return sent.reply().orTimeout(30, TimeUnit.SECONDS).join().json();
    }
}

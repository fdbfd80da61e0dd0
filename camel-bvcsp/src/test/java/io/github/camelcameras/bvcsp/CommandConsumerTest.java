package io.github.camelcameras.bvcsp;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.bvcsp.command.CommandConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.SocketCommand;
import io.github.camelcameras.test.bvcsp.SocketCommands;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static io.github.camelcameras.test.bvcsp.SocketPath.COMMANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Commands of the platform, and their answers. */
@Timeout(120)
class CommandConsumerTest extends BvcspSocketTestSupport {

    private static final String JOIN = "{\"method\":\"post\",\"command\":\"conf_join\",\"data\":{\"ID\":\"555\"}}";

    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final SocketCommands commands = sockets.commands();
    private final int logged = LogCapture.lines().size();

    @Test
    void whatTheBodyIsAfterTheRouteIsTheAnswer() throws Exception {
        listen("commands", exchange -> {
            CameraEvent command = exchange.getMessage().getBody(CameraEvent.class);
            events.add(command);
            exchange.getMessage().setBody(Map.of("joined", exchange.getMessage().getHeader("CamelBvcspCommand")));
            exchange.getMessage().setHeader("CamelBvcspReplyPageInfo", Map.of("page", 0, "pageSize", 20, "totalCount", 1));
        });
        connected(COMMANDS, 1);

        SocketCommand sent = commands.command(JOIN, 5_000);

        assertThat(json(sent)).isEqualTo(Map.of("ID", sent.id(), "code", 0, "msg", "OK", "data", Map.of("joined", "conf_join"),
                "pageInfo", Map.of("page", 0, "pageSize", 20, "totalCount", 1)));
        assertThat(events.get(0).type()).isEqualTo("command");
        assertThat(events.get(0).id()).isEqualTo(sent.id());
        assertThat(events.get(0).data()).containsEntry("command", "conf_join").containsEntry("data", Map.of("ID", "555"));
        assertThat(commands.answeredOnce()).isEqualTo(1);
    }

    @Test
    void aRouteThatLeavesTheEventWhereItWasHasNothingToSayAndOneThatSetsACodeRefuses() throws Exception {
        AtomicInteger count = new AtomicInteger();
        listen("commands", exchange -> {
            if (count.getAndIncrement() == 1) {
                exchange.getMessage().setBody("[1,2]");
                exchange.getMessage().setHeader("CamelBvcspReplyCode", 8);
                exchange.getMessage().setHeader("CamelBvcspReplyMessage", "no such thing here");
            }
        });
        connected(COMMANDS, 1);

        SocketCommand first = commands.command(JOIN, 5_000);
        assertThat(json(first)).isEqualTo(Map.of("ID", first.id(), "code", 0, "msg", "OK"));
        SocketCommand second = commands.command(JOIN, 5_000);
        assertThat(json(second)).isEqualTo(Map.of("ID", second.id(), "code", 8, "msg", "no such thing here", "data", List.of(1, 2)));
    }

    @Test
    void aRouteThatFailsAnswersWithACodeAndNotWithItsException() throws Exception {
        listen("commands", exchange -> {
            throw new IllegalStateException("jdbc:postgresql://internal");
        });
        connected(COMMANDS, 1);

        SocketCommand sent = commands.command(JOIN, 5_000);

        assertThat(json(sent)).isEqualTo(Map.of("ID", sent.id(), "code", 1, "msg", "The command failed"));
        await().until(() -> listener().getFailedEvents() == 1);
    }

    @Test
    void anAnswerThatIsNoJsonIsAFailure() throws Exception {
        listen("commands", exchange -> exchange.getMessage().setBody(new Object()));
        connected(COMMANDS, 1);

        assertThat(json(commands.command(JOIN, 5_000))).containsEntry("code", 1);
    }

    @Test
    void aRouteThatIsLateAnswersInTimeWithACodeAndWhatComesThenIsDropped() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("commands", exchange -> release.await());
        connected(COMMANDS, 1);

        SocketCommand sent = commands.command(JOIN, 500);

        await().until(() -> sent.replies().size() == 1);
        assertThat(json(sent.replies().get(0)))
                .isEqualTo(Map.of("ID", sent.id(), "code", 6, "msg", "No answer within 450 milliseconds"));
        release.countDown();
        await().until(() -> LogCapture.lines().stream().skip(logged)
                .anyMatch(line -> line.contains("The answer to command " + sent.id() + " came after its time was over, and is dropped")));
        assertThat(sent.replies()).hasSize(1);
    }

    @Test
    void commandsDoNotWaitForEachOtherUpToALimit() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        listen("commands?concurrentCommands=4", exchange -> {
            begun.incrementAndGet();
            release.await();
        });
        connected(COMMANDS, 1);

        List<SocketCommand> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(commands.command(JOIN, 20_000));
        }
        SocketCommand impatient = commands.command(JOIN, 300);

        await().until(() -> impatient.replies().size() == 1);
        assertThat(json(impatient.replies().get(0))).as("its time is over before its turn comes").containsEntry("code", 6);
        assertThat(begun).hasValue(4);
        release.countDown();
        await().until(() -> commands.answeredOnce() == 7);
        assertThat(begun).as("what is answered is not carried out").hasValue(6);
        assertThat(sent).allSatisfy(command -> assertThat(json(command)).containsEntry("code", 0));
    }

    @Test
    void tenThousandCommandsWhoseRoutesTakeTheirTimeAreEachAnsweredOnce() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("commands?concurrentCommands=64")).routeId("listener")
                        .setProperty("pause").exchange(exchange -> random(100) == 0 ? 1_500 : random(8))
                        .delay(exchangeProperty("pause")).asyncDelayed()
                        .process(exchange -> {
                            if (random(500) == 0) {
                                throw new IllegalStateException("not today");
                            }
                        });
            }
        });
        connected(COMMANDS, 1);
        List<SocketCommand> sent = new ArrayList<>();

        for (int i = 0; i < 10_000; i++) {
            sent.add(commands.command(JOIN, 1_000));
            if (i % 100 == 0) { // the platform has not more than some hundreds of them in the air
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> commands.unanswered() < 100);
            }
        }

        await().atMost(PATIENCE).until(() -> commands.unanswered() == 0 && ((CommandConsumer) listener()).getRunningCommands() == 0);
        assertThat(commands.answeredOnce()).isEqualTo(10_000);
        assertThat(commands.answeredTwice()).isZero();
        assertThat(commands.unknown()).isEmpty();
        Map<Object, Integer> codes = new TreeMap<>();
        sent.forEach(command -> codes.merge(json(command.replies().get(0)).get("code"), 1, Integer::sum));
        assertThat(codes.keySet()).as("answered, failed, late: %s", codes).containsExactly(0, 1, 6);
    }

    @Test
    void whatHasNoIdCannotBeAnsweredAndACommandThatWasRunningWhenTheConnectionBrokeIsAnsweredOnTheNextOne() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("commands", exchange -> release.await());
        connected(COMMANDS, 1);
        sockets.sendRaw(COMMANDS, "[{\"command\":\"x\"},7]");
        sockets.sendRaw(COMMANDS, "no JSON");
        await().until(() -> listener().getDroppedMessages() == 3);
        SocketCommand sent = commands.command(JOIN, 20_000);
        await().until(() -> ((CommandConsumer) listener()).getRunningCommands() == 1);

        sockets.faults().reset(COMMANDS);
        connected(COMMANDS, 2);
        await().until(() -> listener().isConnected());
        release.countDown();

        await().until(() -> !sent.replies().isEmpty());
        assertThat(sent.replies()).hasSize(1).first().asString().contains("\"code\":0");
    }

    @Test
    void aCommandThatEndsWhileThereIsNoConnectionIsAnsweredByTheNextOne() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("commands?reconnectDelay=500&maximumReconnectDelay=500", exchange -> release.await());
        connected(COMMANDS, 1);
        SocketCommand sent = commands.command(JOIN, 20_000);
        await().until(() -> isRunning(1));
        sockets.faults().reset(COMMANDS);
        await().until(() -> !listener().isConnected());
        release.countDown();

        connected(COMMANDS, 2);

        await().until(() -> sent.replies().size() == 1);
        assertThat(json(sent)).containsEntry("code", 0);
    }

    private boolean isRunning(int running) {
        return ((CommandConsumer) listener()).getRunningCommands() == running;
    }

    @Test
    void aTimeoutAsTextCountsToo() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("commands", exchange -> release.await());
        connected(COMMANDS, 1);

        assertThat(json(commands.command("{\"timeout\":\"500\",\"command\":\"x\"}", 20_000)))
                .containsEntry("msg", "No answer within 450 milliseconds");
        release.countDown();
    }

    @Test
    void aHostileMessageIsWarnedOfOnce() throws Exception {
        listen("commands", exchange -> { });
        connected(COMMANDS, 1);

        sockets.sendRaw(COMMANDS, "[" + "1,".repeat(5_000) + "1]");

        await().until(() -> listener().getDroppedMessages() == 5_001);
        assertThat(LogCapture.lines().stream().skip(logged)).filteredOn(line -> line.startsWith("WARN") && line.contains("Dropped"))
                .hasSize(1);
    }

    @Test
    void aStopAnswersWhatHasBegunAndRefusesWhatWaits() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        listen("commands?concurrentCommands=1", exchange -> {
            begun.countDown();
            release.await();
        });
        connected(COMMANDS, 1);
        SocketCommand sent = commands.command(JOIN, 20_000);
        begun.await();
        SocketCommand waiting = commands.command(JOIN, 20_000);
        await().until(() -> listener().getWaitingEvents() == 1);

        Thread stop = stopInBackground();
        release.countDown();
        stop.join();

        assertThat(json(sent)).containsEntry("code", 0);
        assertThat(json(waiting)).containsEntry("code", 7);
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    /** Its reply, in time. */
    private static Map<Object, Object> json(SocketCommand sent) {
        return json(sent.reply().orTimeout(30, TimeUnit.SECONDS).join());
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> json(SocketCommand.Reply reply) {
        try {
            return (Map<Object, Object>) Json.read(reply.json());
        } catch (IOException e) {
            throw new AssertionError(reply.json(), e);
        }
    }
}

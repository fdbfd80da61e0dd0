package io.github.camelcameras.simcam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.management.ObjectName;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the platform is answered, and when: as the route ends, before it, while it is suspended, and when the context stops. */
class SimCamWebhookAcknowledgementTest extends SimCamWebhookTestSupport {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Override
    public void configureTest(TestExecutionConfiguration configuration) {
        super.configureTest(configuration);
        configuration.withJMX(true);
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void theAnswerIs200WithAnEmptyBodyAndNothingOfTheRequest() {
        SimCamSimulator.Reply answer = simulator.exchange(address(), "application/x-www-form-urlencoded",
                "deviceId=a&devicename=b&eventType=1&eventTime=1&payload=");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().toString()).doesNotContainIgnoringCase("deviceid").doesNotContainIgnoringCase("user-agent")
                .doesNotContainIgnoringCase("devicename").doesNotContainIgnoringCase("eventtype");
    }

    @Test
    void aRouteThatFailsIsNotAcknowledged() {
        behaviour = exchange -> {
            throw new IllegalStateException("the text of an exception");
        };
        SimCamSimulator.Reply answer = simulator.exchange(address(), "application/x-www-form-urlencoded",
                "deviceId=a&eventType=1&eventTime=1");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();

        behaviour = exchange -> exchange.setRollbackOnly(true);
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(500);

        behaviour = exchange -> {
            throw new UnsupportedOperationException("handled");
        };
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("handled").isEqualTo(200);

        behaviour = exchange -> exchange.setRouteStop(true);
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME + 1, "")).as("filtered out").isEqualTo(200);
    }

    @Test
    void anEventThatComesAgainIsAcknowledgedAndNotRouted() throws Exception {
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("again").isEqualTo(200);
        context.getRouteController().stopRoute("events");
        context.getRouteController().startRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).as("after a restart of the route").isEqualTo(200);

        assertThat(events.getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void anEventThatComesAgainWhileItIsRoutedIsAnsweredByWhatBecomesOfIt() throws Exception {
        CountDownLatch routing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> {
            routing.countDown();
            release.await(10, TimeUnit.SECONDS);
            throw new IllegalStateException("slow, and then this");
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> simulator.sendEvent(address(), DOOR, 1, TIME, ""), threads);
        assertThat(routing.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Integer> again = CompletableFuture.supplyAsync(() -> simulator.sendEvent(address(), DOOR, 1, TIME, ""), threads);
        WebhookConsumer consumer = (WebhookConsumer) context.getRoute("events").getConsumer();
        await().until(() -> consumer.getRepeatedEvents() == 1);
        release.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(500);
        assertThat(again.get(10, TimeUnit.SECONDS)).isEqualTo(500);
        behaviour = exchange -> { };
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(events.getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void aLastingMemoryKnowsWhatWasAcknowledgedBeforeTheApplicationWasStartedAgain() throws Exception {
        IdempotentRepository lasting = MemoryIdempotentRepository.memoryIdempotentRepository();
        context.getRegistry().bind("lasting", lasting);
        String id = CameraEvent.digest(DOOR.id(), DOOR.name(), 1L, String.valueOf(TIME), "");
        lasting.add(id);
        addRoute(webhook("/simcam/lasting", "idempotentRepository=#lasting&insecureWebhook=true"), "mock:lasting");

        assertThat(simulator.sendEvent(address("/simcam/lasting"), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/lasting"), DOOR, 1, TIME + 1, "")).isEqualTo(200);

        assertThat(received(getMockEndpoint("mock:lasting"))).extracting(CameraEvent::id).isNotEmpty().doesNotContain(id);
        assertThat(lasting.contains(received(getMockEndpoint("mock:lasting")).get(0).id())).isTrue();
    }

    @Test
    void anAsynchronousRouteIsAwaited() {
        assertThat(simulator.sendEvent(address("/simcam/threads"), DOOR, 1, TIME, "")).isEqualTo(200);
        behaviour = exchange -> {
            throw new IllegalStateException("on another thread");
        };
        assertThat(simulator.sendEvent(address("/simcam/threads"), DOOR, 1, TIME + 1, "")).isEqualTo(500);
        assertThat(getMockEndpoint("mock:threads").getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void anEventCanBeAcknowledgedBeforeItsRoute() {
        CountDownLatch answered = new CountDownLatch(1);
        behaviour = exchange -> answered.await(10, TimeUnit.SECONDS);

        assertThat(simulator.sendEvent(address("/simcam/early"), DOOR, 1, TIME, "")).isEqualTo(200);

        assertThat(getMockEndpoint("mock:early").getReceivedCounter()).isZero();
        answered.countDown();
        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:early").getReceivedCounter()).isEqualTo(1));
    }

    @Test
    void whatCannotBeRoutedInTimeIsNotAcknowledgedEvenBeforeItsRoute() throws Exception {
        ThreadPoolProfile profile = context.getExecutorServiceManager().getDefaultThreadPoolProfile();
        profile.setPoolSize(1);
        profile.setMaxPoolSize(1);
        profile.setMaxQueueSize(1);
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> release.await(10, TimeUnit.SECONDS);
        addRoute(webhook("/simcam/full", "acknowledge=beforeRoute&insecureWebhook=true"), "mock:full");
        assertThat(simulator.sendEvent(address("/simcam/full"), DOOR, 1, TIME, "")).as("routed").isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/full"), DOOR, 2, TIME, "")).as("queued").isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/full"), DOOR, 3, TIME, "")).as("too much").isEqualTo(503);
        release.countDown();

        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:full").getReceivedCounter()).isEqualTo(2));
    }

    private void addRoute(String from, String to) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).process(exchange -> behaviour.process(exchange)).to(to);
            }
        });
    }

    @Test
    void whatWasAcknowledgedBeforeItsRouteIsStillRoutedWhenTheContextStops() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> release.await(10, TimeUnit.SECONDS);
        for (int i = 0; i < 30; i++) {
            assertThat(simulator.sendEvent(address("/simcam/early"), DOOR, 1, TIME + i, "")).isEqualTo(200);
        }
        MockEndpoint early = getMockEndpoint("mock:early");
        WebhookConsumer consumer = (WebhookConsumer) context.getRoute("early").getConsumer();
        assertThat(consumer.getPendingExchangesSize()).isPositive();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(context::stop, threads);
        await().until(consumer::isSuspendingOrSuspended);
        release.countDown();

        stopped.get(20, TimeUnit.SECONDS);
        assertThat(early.getReceivedCounter()).isEqualTo(30);
    }

    @Test
    void aSuspendedOrStoppedRouteDoesNotAcknowledge() throws Exception {
        context.getRouteController().suspendRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(503);
        context.getRouteController().resumeRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(200);
        context.getRouteController().stopRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isGreaterThanOrEqualTo(400);
        context.getRouteController().startRoute("events");
        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME, "")).isEqualTo(200);
    }

    @Test
    void aRouteThatRunsWhenTheContextStopsFinishesAndItsPostIsAcknowledged() throws Exception {
        CountDownLatch routing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        behaviour = exchange -> {
            routing.countDown();
            release.await(10, TimeUnit.SECONDS);
        };
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> simulator.sendEvent(address(), DOOR, 1, TIME, ""), threads);
        routing.await(10, TimeUnit.SECONDS);
        WebhookConsumer consumer = (WebhookConsumer) context.getRoute("events").getConsumer();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(context::stop, threads);
        await().until(consumer::isSuspendingOrSuspended);

        assertThat(simulator.sendEvent(address(), DOOR, 1, TIME + 1, "")).as("while stopping").isEqualTo(503);
        release.countDown();

        assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        stopped.get(20, TimeUnit.SECONDS);
        assertThat(events.getReceivedCounter()).isEqualTo(1);
    }

    @Test
    void theCountsAreSeenInJmx() throws Exception {
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        simulator.sendEvent(address("/simcam/events/wrong"), DOOR, 1, TIME, "");
        behaviour = exchange -> {
            throw new IllegalStateException("fails");
        };
        simulator.sendEvent(address(), DOOR, 1, TIME + 1, "");
        simulator.sendEvent(address(), DOOR, 1, TIME, "");

        var server = context.getManagementStrategy().getManagementAgent().getMBeanServer();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:context=" + context.getManagementName()
                                                                + ",type=consumers,*"), null)) {
            if (server.getAttribute(name, "RouteId").equals("events")) {
                for (String attribute : List.of("AcknowledgedEvents", "FailedEvents", "RejectedPosts", "RepeatedEvents")) {
                    counts.put(attribute, server.getAttribute(name, attribute));
                }
            }
        }
        assertThat(counts).containsExactly(Map.entry("AcknowledgedEvents", 2L), Map.entry("FailedEvents", 1L),
                Map.entry("RejectedPosts", 1L), Map.entry("RepeatedEvents", 1L));
    }
}

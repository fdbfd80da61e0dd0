package io.github.camelcameras.sunmiipc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LogCapture;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** <code>sunmi-ipc:discovery</code>, polled: cameras that appear, move and disappear are events. */
@Timeout(60)
class DiscoveryPollTest extends DiscoveryTestSupport {

    private volatile Processor route = exchange -> { };

    @Test
    void aCameraThatAppearsMovesAndDisappearsIsAnEvent() throws Exception {
        simulator.discovery().remove(1);
        poll("");
        CameraEvent appeared = event(0, "online", "appeared", "127.1.0.1");
        assertThat(appeared.data()).containsEntry("model", "FM020").doesNotContainKey("previous_ip");

        simulator.move(0, "127.1.0.12");
        assertThat(event(1, "online", "moved", "127.1.0.12").data()).containsEntry("previous_ip", "127.1.0.1");

        simulator.discovery().remove(0);
        int before = searches();
        event(2, "offline", "disappeared", "127.1.0.12");
        assertThat(searches() - before).isGreaterThanOrEqualTo(3);

        simulator.discovery().add(0);
        event(3, "online", "appeared", "127.1.0.12");
        List<CameraEvent> events = mock().getReceivedExchanges().stream().map(e -> e.getMessage().getBody(CameraEvent.class)).toList();
        assertThat(events).extracting(CameraEvent::id).doesNotHaveDuplicates();
        assertThat(events).extracting(CameraEvent::time).isSorted();
    }

    @Test
    void aCameraThatMissesTwoSearchesIsNoEvent() throws Exception {
        simulator.discovery().remove(1);
        poll("");
        event(0, "online", "appeared", "127.1.0.1");

        simulator.discovery().ignoreNext(6);
        awaitSearches(6);

        assertThat(mock().getReceivedExchanges()).hasSize(1);
    }

    @Test
    void aChangeWhoseRouteFailsComesAgainWithTheSameIdForAsLongAsItIsSo() throws Exception {
        List<String> given = new CopyOnWriteArrayList<>();
        route = exchange -> {
            CameraEvent event = exchange.getMessage().getBody(CameraEvent.class);
            given.add(event.id() + event.time() + event.data().get("ip"));
            throw new IllegalStateException("not yet");
        };
        poll("");
        await().until(() -> given.size() >= 6);
        assertThat(given.stream().distinct()).as("of two cameras").hasSize(2);

        simulator.move(0, "127.1.0.13");
        simulator.discovery().remove(1);
        await().untilAsserted(() -> assertThat(given.get(given.size() - 1)).endsWith("127.1.0.13"));
        awaitSearches(4);
        int before = given.size();
        await().until(() -> given.size() >= before + 3);
        assertThat(given.subList(before, given.size()).stream().distinct())
                .as("the other camera went before anybody was told of it").hasSize(1);

        route = exchange -> { };
        event(0, "online", "appeared", "127.1.0.13");
        awaitSearches(4);
        assertThat(mock().getReceivedExchanges()).hasSize(1);
    }

    @Test
    void unwantedTypesAreNotRouted() throws Exception {
        simulator.discovery().remove(1);
        poll("&eventTypes=offline");
        awaitSearches(2);
        simulator.discovery().remove(0);

        event(0, "offline", "disappeared", "127.1.0.1");
    }

    @Test
    void aStoppedRouteEndsItsSearchAtOnceAndSearchesAgainWhenStarted() throws Exception {
        timing = ENDLESS;
        simulator.discovery().remove(1);
        poll("");
        await().until(() -> simulator.discovery().requests().size() == 3);
        int lines = LogCapture.lines().size();

        context.getRouteController().stopRoute("poll");
        assertThat(context.getRouteController().getRouteStatus("poll").isStopped()).isTrue();
        assertThat(LogCapture.lines().subList(lines, LogCapture.lines().size())).noneMatch(line -> line.startsWith("WARN"));

        timing = SHORT;
        context.getRouteController().startRoute("poll");
        event(0, "online", "appeared", "127.1.0.1");
        context.getRouteController().suspendRoute("poll");
        simulator.move(0, "127.1.0.12");
        context.getRouteController().resumeRoute("poll");
        event(1, "online", "moved", "127.1.0.12");
    }

    private void poll(String options) throws Exception {
        String uri = uri("&initialDelay=0&delay=1" + options);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("poll").process(exchange -> route.process(exchange)).to("mock:events");
            }
        });
    }

    private int searches() {
        return (int) simulator.discovery().requests().stream().map(request -> request.from().getPort()).distinct().count();
    }

    private void awaitSearches(int more) {
        int until = searches() + more;
        await().until(() -> searches() > until); // the last one may be under way
    }

    private CameraEvent event(int index, String type, String change, String ip) {
        await().untilAsserted(() -> assertThat(mock().getReceivedCounter()).isEqualTo(index + 1));
        Exchange exchange = mock().getReceivedExchanges().get(index);
        CameraEvent event = exchange.getMessage().getBody(CameraEvent.class);
        assertThat(event.type()).isEqualTo(type).isEqualTo(exchange.getMessage().getHeader(CameraConstants.EVENT_TYPE));
        assertThat(event.deviceId()).isEqualTo(simulator.serial(0));
        assertThat(event.data()).containsEntry("change", change).containsEntry("ip", ip).containsEntry("deviceid", simulator.serial(0));
        assertThat(exchange.getMessage().getHeader(SunmiIpcConstants.HOST)).isEqualTo(ip);
        return event;
    }

    private MockEndpoint mock() {
        return context.getEndpoint("mock:events", MockEndpoint.class);
    }
}

package io.github.camelcameras.sunmiipc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import io.github.camelcameras.test.sunmiipc.Channels;
import io.github.camelcameras.test.sunmiipc.Events;
import io.github.camelcameras.test.sunmiipc.Happening;
import org.apache.camel.Exchange;

import static org.awaitility.Awaitility.await;

/** A route from the message channels of simulated cameras, over TLS, and what there is to see of it on both sides. */
abstract class ChannelTestSupport extends SunmiIpcTestSupport {

    protected final List<CameraEvent> events = new CopyOnWriteArrayList<>();
    protected final Channels channels = simulator.channels();
    private final int logged = LogCapture.lines().size();

    protected void add(Exchange exchange) {
        events.add(exchange.getMessage().getBody(CameraEvent.class));
    }

    protected String json(int detectType) {
        return Events.json(simulator.events().dynamicDetect(0, detectType));
    }

    protected void subscribed(int count) {
        await().until(() -> channels.subscribed() == count);
    }

    protected List<String> happened(String what) {
        return channels.happenings(0).stream().filter(happening -> happening.what().equals(what))
                .map(Happening::detail).toList();
    }

    protected ChannelConsumer channel() {
        return (ChannelConsumer) context.getRoute("cameras").getConsumer();
    }

    protected Stream<String> log() {
        return LogCapture.lines().stream().skip(logged);
    }

    protected List<String> warnings() {
        return log().filter(line -> line.startsWith("WARN") && line.contains("ConnectionSupervisor")).toList();
    }

    protected static List<String> threads(String name) {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(thread -> thread.contains(name)).toList();
    }
}

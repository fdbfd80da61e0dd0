package io.github.camelcameras.hub.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Cameras and a Kafka broker in this process, in place of real ones. */
public final class Simulation implements AutoCloseable {

    private final EmbeddedKafka kafka;
    private final List<Reporter> reporters;

    private Simulation(EmbeddedKafka kafka, List<Reporter> reporters) {
        this.kafka = kafka;
        this.reporters = reporters;
    }

    /**
     * Starts the broker, and the cameras, which report nothing yet.
     *
     * @param port    where the hub takes webhooks
     * @param events  how many events the cameras will report; each vendor's have an equal share
     * @param enabled whether the hub has routes for a vendor, by the scheme of its component
     */
    public static Simulation start(int port, int events, Predicate<String> enabled) {
        List<Cameras> vendors = new ArrayList<>();
        if (enabled.test("simcam")) {
            vendors.add(new SimCamCameras(port));
        }
        if (enabled.test("ezviz")) {
            vendors.add(new EzvizCameras(port));
        }
        if (enabled.test("sunmi-ipc")) {
            vendors.add(new SunmiIpcCameras());
        }
        if (enabled.test("ivyiot")) {
            vendors.add(new IvyiotCameras());
        }
        if (enabled.test("bvcsp")) {
            vendors.add(new BvcspCameras());
        }
        List<Reporter> reporters = new ArrayList<>();
        int left = events;
        for (Cameras cameras : vendors) {
            int share = left / (vendors.size() - reporters.size());
            reporters.add(new Reporter(cameras, share));
            left -= share;
        }
        return new Simulation(EmbeddedKafka.start(), reporters);
    }

    /** What the hub has to be told, so that it talks to the simulation. */
    public Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        reporters.forEach(reporter -> properties.putAll(reporter.cameras().properties()));
        properties.put("kafka.brokers", kafka.brokers());
        return properties;
    }

    /** Lets the cameras report. */
    public void begin() {
        reporters.forEach(Reporter::begin);
    }

    /** Lets the cameras report no more. */
    public void end() {
        reporters.forEach(Reporter::end);
    }

    /** How many events the hub has acknowledged, or has only to ask for. */
    public int sent() {
        return reporters.stream().mapToInt(Reporter::sent).sum();
    }

    @Override
    public void close() {
        reporters.forEach(Reporter::close);
        kafka.close();
    }
}

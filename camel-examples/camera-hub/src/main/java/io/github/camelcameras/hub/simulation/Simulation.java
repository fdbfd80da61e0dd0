package io.github.camelcameras.hub.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Cameras and a Kafka broker in this process, in place of real ones. */
public final class Simulation implements AutoCloseable {

    private final EmbeddedKafka kafka;
    private final SimCamCameras simCam;

    private Simulation(EmbeddedKafka kafka, SimCamCameras simCam) {
        this.kafka = kafka;
        this.simCam = simCam;
    }

    /**
     * Starts the broker, and the cameras, which report nothing yet.
     *
     * @param port   where the hub takes webhooks
     * @param events how many events the cameras will report
     */
    public static Simulation start(int port, int events) {
        return new Simulation(EmbeddedKafka.start(), new SimCamCameras(port, events));
    }

    /** What the hub has to be told, so that it talks to the simulation. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>(simCam.properties());
        properties.put("kafka.brokers", kafka.brokers());
        return properties;
    }

    /** Lets the cameras report. */
    public void begin() {
        simCam.begin();
    }

    /** Lets the cameras report no more. */
    public void end() {
        simCam.end();
    }

    /** How many events the hub has acknowledged. */
    public int sent() {
        return simCam.sent();
    }

    @Override
    public void close() {
        simCam.close();
        kafka.close();
    }
}

package io.github.camelcameras.common;

import java.util.Map;

import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

/** Readiness of a producer or a consumer while it is started. Asks nobody outside. */
public final class CameraHealthCheck implements HealthCheck {

    /** Tells the state. */
    @FunctionalInterface
    public interface Probe {
        /** @param result up until it is set otherwise */
        void report(HealthCheckResultBuilder result);
    }

    private final String id;
    private final Probe probe;
    private boolean enabled;

    private CameraHealthCheck(String id, boolean enabled, Probe probe) {
        this.id = id;
        this.enabled = enabled;
        this.probe = probe;
    }

    static CameraHealthCheck ofProducer(CameraEndpoint endpoint, Probe probe) {
        return of("producer", endpoint, endpoint.getComponent().isHealthCheckProducerEnabled(), probe);
    }

    /** The check of a consumer; its <code>setHealthCheck</code> lets Camel find it. */
    public static CameraHealthCheck ofConsumer(CameraEndpoint endpoint, Probe probe) {
        return of("consumer", endpoint, endpoint.getComponent().isHealthCheckConsumerEnabled(), probe);
    }

    private static CameraHealthCheck of(String kind, CameraEndpoint endpoint, boolean enabled, Probe probe) {
        return new CameraHealthCheck(kind + ":" + endpoint.vendor().scheme() + "-" + endpoint.getName() + "-"
                                     + Integer.toHexString(endpoint.getEndpointUri().hashCode()), enabled, probe);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getGroup() {
        return "camel";
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public Result call(Map<String, Object> options) {
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this).up();
        probe.report(result);
        return result.build();
    }
}

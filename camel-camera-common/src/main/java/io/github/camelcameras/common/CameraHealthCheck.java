package io.github.camelcameras.common;

import java.util.Map;

import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.WritableHealthCheckRepository;

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
    private final WritableHealthCheckRepository repository;
    private boolean enabled = true;

    private CameraHealthCheck(String id, Probe probe, WritableHealthCheckRepository repository) {
        this.id = id;
        this.probe = probe;
        this.repository = repository;
    }

    static CameraHealthCheck ofProducer(CameraEndpoint endpoint, Probe probe) {
        return register("producer", endpoint, endpoint.getComponent().isHealthCheckProducerEnabled(), probe);
    }

    /**
     * Adds the check of a consumer to those of Camel.
     *
     * @return <code>null</code> if the application does not want it
     */
    public static CameraHealthCheck ofConsumer(CameraEndpoint endpoint, Probe probe) {
        return register("consumer", endpoint, endpoint.getComponent().isHealthCheckConsumerEnabled(), probe);
    }

    private static CameraHealthCheck register(String kind, CameraEndpoint endpoint, boolean wanted, Probe probe) {
        WritableHealthCheckRepository repository = HealthCheckHelper.getHealthCheckRepository(endpoint.getCamelContext(), kind + "s",
                WritableHealthCheckRepository.class);
        if (repository == null || !wanted) {
            return null;
        }
        CameraHealthCheck check = new CameraHealthCheck(kind + ":" + endpoint.vendor().scheme() + "-" + endpoint.getName() + "-"
                                                        + Integer.toHexString(endpoint.getEndpointUri().hashCode()), probe, repository);
        repository.addHealthCheck(check);
        return check;
    }

    /** Takes it away again; does nothing for <code>null</code>. */
    public static void remove(CameraHealthCheck check) {
        if (check != null) {
            check.repository.removeHealthCheck(check);
        }
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

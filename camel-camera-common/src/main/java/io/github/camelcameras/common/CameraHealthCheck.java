package io.github.camelcameras.common;

import java.util.Map;

import io.github.camelcameras.common.client.ApiClient;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.WritableHealthCheckRepository;

/** Readiness of a producer: down only while the vendor refuses the credentials. Asks nobody. */
final class CameraHealthCheck implements HealthCheck {

    private final String id;
    private final ApiClient client;
    private boolean enabled = true;

    private CameraHealthCheck(String id, ApiClient client) {
        this.id = id;
        this.client = client;
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
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this);
        Exception refusal = client.refusal();
        if (refusal == null) {
            return result.up().build();
        }
        return result.down().message(refusal.getMessage()).error(refusal).build();
    }

    /** The check of one producer while it is started. */
    static final class Registration {

        private final CameraEndpoint endpoint;
        private WritableHealthCheckRepository repository;
        private HealthCheck check;

        Registration(CameraEndpoint endpoint) {
            this.endpoint = endpoint;
        }

        void add(ApiClient client) {
            repository = HealthCheckHelper.getHealthCheckRepository(endpoint.getCamelContext(), "producers",
                    WritableHealthCheckRepository.class);
            if (repository != null && endpoint.getComponent().isHealthCheckProducerEnabled()) {
                check = new CameraHealthCheck("producer:" + endpoint.vendor().scheme() + "-" + endpoint.getName() + "-"
                                              + Integer.toHexString(endpoint.getEndpointUri().hashCode()), client);
                repository.addHealthCheck(check);
            }
        }

        void remove() {
            if (check != null) {
                repository.removeHealthCheck(check);
                check = null;
            }
        }
    }
}

package io.github.camelcameras.common;

import java.util.Set;

import io.github.camelcameras.common.operation.ArgumentResolver;
import io.github.camelcameras.common.operation.Operation;

/** Checks what the URI of an endpoint gives, as far as that can be done before there is a message. */
final class UriOptions {

    private static final Set<String> POLLING_OPTIONS = Set.of("startScheduler", "initialDelay", "delay", "timeUnit",
            "useFixedDelay", "pollStrategy", "runLoggingLevel", "sendEmptyMessageWhenIdle", "greedy", "scheduler",
            "scheduledExecutorService", "backoffMultiplier", "backoffIdleThreshold", "backoffErrorThreshold", "repeatCount");

    private final CameraEndpoint endpoint;
    /** What is said of options that there are not, and that may be secrets. */
    private String unknown;

    UriOptions(CameraEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Refuses the endpoint when it is to be used, as an argument that is a secret does. */
    void refuse(String unknownOptions) {
        unknown = unknownOptions;
    }

    /**
     * @param  options                  the options in the URI
     * @throws IllegalArgumentException if an argument is wrong, or an option is for another kind of endpoint
     */
    void check(Set<String> options) {
        if (endpoint.isEventSource() && !endpoint.pollsEvents()) {
            options.stream().filter(option -> POLLING_OPTIONS.contains(option) || option.startsWith("scheduler.")).findFirst()
                    .ifPresent(option -> {
                        throw new IllegalArgumentException("Option " + option + " is for polling; " + name()
                                                           + " is not polled, its events are pushed");
                    });
        } else if (options.contains("acknowledge")) {
            throw new IllegalArgumentException("Option acknowledge is for events that are pushed; what is polled is remembered after its"
                                               + " route");
        }
        if (!endpoint.getParameters().isEmpty()) { // the row of an operation is not made before it is needed
            checkArguments();
        }
    }

    private void checkArguments() {
        Operation sent = endpoint.getCallOptions().sent(endpoint.vendor(), endpoint.getName());
        if (sent == null) {
            throw new IllegalArgumentException("Options param. are arguments of an operation; " + name() + " takes none");
        }
        ArgumentResolver.check(sent, endpoint.getParameters());
    }

    /**
     * Whether they may be logged. Camel's exception for an endpoint that cannot be created has the URI, so one with a secret is created,
     * and refused when it is to be used.
     */
    boolean areLoggable() {
        try {
            requireLoggable();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException if an argument is, or an option may be, a secret that Camel would log; without it */
    void requireLoggable() {
        if (unknown != null) {
            throw new IllegalArgumentException(unknown);
        }
        Operation sent = endpoint.getParameters().isEmpty() ? null : endpoint.vendor().operations().findSent(endpoint.getName());
        if (sent != null) {
            ArgumentResolver.requireLoggable(sent, endpoint.getParameters());
        }
    }

    private String name() {
        return endpoint.vendor().scheme() + ":" + endpoint.getName();
    }
}

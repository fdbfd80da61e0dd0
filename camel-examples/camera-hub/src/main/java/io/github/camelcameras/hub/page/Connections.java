package io.github.camelcameras.hub.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.github.camelcameras.common.connection.ConnectionSupervisor;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckAware;
import org.apache.camel.support.ScheduledPollConsumer;

/** How the routes that events come by are connected, as their health checks say. */
final class Connections {

    private final CamelContext context;

    /**
     * The connection of a route.
     *
     * @param state <code>up</code>, <code>connecting</code> or <code>down</code>
     * @param note  what else there is to say; empty if nothing
     */
    record State(String route, String state, String note) {
    }

    Connections(CamelContext context) {
        this.context = context;
    }

    List<State> states() {
        return context.getRoutes().stream().filter(Connections::isConnection).map(this::state).toList();
    }

    /** Neither what is called by other routes nor what asks only once. */
    private static boolean isConnection(Route route) {
        boolean once = route.getConsumer() instanceof ScheduledPollConsumer poll && poll.getRepeatCount() == 1;
        return !once && !route.getEndpoint().getEndpointUri().startsWith("direct:");
    }

    private State state(Route route) {
        String name = route.getRouteId();
        if (!context.getRouteController().getRouteStatus(name).isStarted()) {
            return new State(name, "down", "stopped");
        }
        HealthCheck check = route.getConsumer() instanceof HealthCheckAware aware ? aware.getHealthCheck() : null;
        if (check == null) {
            return new State(name, "up", "waits for posts"); // a webhook, which others connect to
        }
        if (route.getConsumer() instanceof ScheduledPollConsumer poll && !poll.isFirstPollDone()) {
            return new State(name, "connecting", ""); // which its check calls down
        }
        HealthCheck.Result result = check.call(Map.of());
        Map<String, Object> details = result.getDetails();
        return new State(name, state(result), note(result, details));
    }

    private static String state(HealthCheck.Result result) {
        boolean connecting = result.getDetails().values().stream()
                .anyMatch(detail -> detail == ConnectionSupervisor.State.NEW || detail == ConnectionSupervisor.State.CONNECTING);
        return switch (result.getState()) {
            case UP -> "up";
            case UNKNOWN -> "connecting";
            case DOWN -> connecting ? "connecting" : "down";
        };
    }

    private static String note(HealthCheck.Result result, Map<String, Object> details) {
        if (details.containsKey("cameras")) {
            return "%s of %s cameras".formatted(details.get("connected"), details.get("cameras"));
        }
        if (result.getState() == HealthCheck.State.DOWN && result.getError().isPresent()) {
            return result.getError().get().getClass().getSimpleName(); // its message may be long, and is in the log
        }
        return Objects.toString(details.get("state"), "").toLowerCase(Locale.ROOT);
    }
}

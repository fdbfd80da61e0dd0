package io.github.camelcameras.hub.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The buttons of the page: a route of the group {@value #GROUP} is one, with its description on it. A picture that the route ends
 * with is shown. Thread-safe.
 */
public final class Buttons {

    /** <code>routeGroup</code> of the routes. */
    public static final String GROUP = "button";

    private static final Logger LOG = LoggerFactory.getLogger(Buttons.class);

    private final CamelContext context;
    private final ProducerTemplate producer;
    private final Pictures pictures;
    private final Set<String> pressed = ConcurrentHashMap.newKeySet();

    /** What a button is and what is on it. */
    record Button(String route, String label) {
    }

    /** What came of it, as HTTP status and JSON. */
    record Outcome(int status, Map<String, String> body) {
    }

    Buttons(CamelContext context, Pictures pictures) {
        this.context = context;
        this.producer = context.createProducerTemplate();
        this.pictures = pictures;
    }

    List<Button> all() {
        return context.getRoutesByGroup(GROUP).stream().map(route -> new Button(route.getRouteId(), route.getDescription())).toList();
    }

    /** Sends an exchange through the route, and waits for it. */
    Outcome press(String name) {
        Route route = context.getRoute(name);
        if (route == null || !GROUP.equals(route.getGroup())) {
            return new Outcome(404, Map.of("text", "There is no such button"));
        }
        if (!pressed.add(name)) { // a camera that is told to move twice at once is told to stop while it should move
            return new Outcome(409, Map.of("text", "Still busy"));
        }
        try {
            return outcome(producer.request(route.getEndpoint(), exchange -> LOG.info("Button {} was pressed", name)));
        } finally {
            pressed.remove(name);
        }
    }

    private Outcome outcome(Exchange exchange) {
        Exception failure = exchange.getException(); // Camel has logged it
        if (failure != null) {
            return new Outcome(502, Map.of("text", "Failed: " + failure.getMessage()));
        }
        Map<String, String> body = new LinkedHashMap<>();
        body.put("text", "Done");
        if (exchange.getMessage().getBody() instanceof byte[] picture) {
            String address = pictures.keep(picture);
            body.put(address == null ? "text" : "picture", address == null ? "Done, but the picture cannot be shown" : address);
        }
        return new Outcome(200, body);
    }
}

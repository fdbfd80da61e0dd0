package io.github.camelcameras.quarkus;

import io.github.camelcameras.examples.EventRoutes;
import io.github.camelcameras.examples.RecentEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;

/** Receives the events of cameras of all vendors, and calls them; a list of what came is at <code>/events</code>. */
@ApplicationScoped
public class Cameras extends RouteBuilder {

    private final RecentEvents events = new RecentEvents();

    @Produces
    @Singleton
    RoutesBuilder eventRoutes() {
        return new EventRoutes(events);
    }

    @Override
    public void configure() {
        from("platform-http:/events?httpMethodRestrict=GET")
            .routeId("recent-events")
            .bean(events, "json")
            .setHeader(Exchange.CONTENT_TYPE, constant("application/json"));
    }
}

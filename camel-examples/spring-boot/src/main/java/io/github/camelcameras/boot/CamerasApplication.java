package io.github.camelcameras.boot;

import io.github.camelcameras.examples.EventRoutes;
import io.github.camelcameras.examples.RecentEvents;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Receives the events of cameras of all vendors, and calls them. */
@SpringBootApplication
public class CamerasApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CamerasApplication.class, arguments);
    }

    @Bean
    RecentEvents recentEvents() {
        return new RecentEvents();
    }

    @Bean
    EventRoutes eventRoutes(RecentEvents events) {
        return new EventRoutes(events);
    }
}

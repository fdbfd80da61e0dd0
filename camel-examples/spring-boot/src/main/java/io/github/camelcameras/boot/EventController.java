package io.github.camelcameras.boot;

import java.util.List;

import io.github.camelcameras.examples.RecentEvents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what came. */
@RestController
public class EventController {

    private final RecentEvents events;

    EventController(RecentEvents events) {
        this.events = events;
    }

    @GetMapping("/events")
    public List<Object> events() {
        return events.list();
    }
}

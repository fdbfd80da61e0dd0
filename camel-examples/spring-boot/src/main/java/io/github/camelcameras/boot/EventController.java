package io.github.camelcameras.boot;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelcameras.examples.RecentEvents;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what came. */
@RestController
public class EventController {

    private final RecentEvents events;

    EventController(RecentEvents events) {
        this.events = events;
    }

    /** Written by the Jackson that has read the events: that of Boot 4 takes half the depth. */
    @GetMapping(path = "/events", produces = MediaType.APPLICATION_JSON_VALUE)
    public String events() throws JsonProcessingException {
        return events.json();
    }
}

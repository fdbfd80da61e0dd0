package io.github.camelcameras.bvcsp.event;

import java.util.Map;
import java.util.function.Function;

import io.github.camelcameras.common.event.CameraEvent;

/** The websockets that send events (L8657 to L9260 of the document). */
enum EventSource {

    ONLINE_STATUS("onlineStatus", "event/onlinestatus", BvcspEvents::onlineStatus),
    ALARMS("alarms", "event/alarm", BvcspEvents::alarm),
    MESSAGES("messages", "im", BvcspEvents::message),
    POSITIONS("positions", "gpsdata", BvcspEvents::position),
    CONFERENCES("conferences", "event/conference", BvcspEvents::conference);

    private final String name;
    private final String path;
    private final Function<Map<String, Object>, CameraEvent> event;

    EventSource(String name, String path, Function<Map<String, Object>, CameraEvent> event) {
        this.name = name;
        this.path = path;
        this.event = event;
    }

    /** The source of that name in a URI. */
    static EventSource of(String name) {
        for (EventSource source : values()) {
            if (source.name.equals(name)) {
                return source;
            }
        }
        throw new IllegalArgumentException("There is no source of events " + name);
    }

    /** Path below the base URL. */
    String path() {
        return "/bvcsp/v1/ws/" + path;
    }

    /** What the platform sent as an event; <code>null</code> when it is none. */
    CameraEvent event(Map<String, Object> sent) {
        return event.apply(sent);
    }
}

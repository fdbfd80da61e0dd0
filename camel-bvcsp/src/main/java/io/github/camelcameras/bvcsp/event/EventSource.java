package io.github.camelcameras.bvcsp.event;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;

/** The websockets that send events (L8657 to L9260 of the document). */
enum EventSource {

    ONLINE_STATUS("onlineStatus", "event/onlinestatus", BvcspEvents::onlineStatus, Set.of(EventType.ONLINE, EventType.OFFLINE)),
    ALARMS("alarms", "event/alarm", BvcspEvents::alarm, AlarmTypes.TABLE.words()),
    MESSAGES("messages", "im", BvcspEvents::message, Set.of(EventType.MESSAGE)),
    POSITIONS("positions", "gpsdata", BvcspEvents::position, Set.of(EventType.POSITION)),
    CONFERENCES("conferences", "event/conference", BvcspEvents::conference, Set.of(EventType.CONFERENCE));

    private final String name;
    private final String path;
    private final Function<Map<String, Object>, CameraEvent> event;
    private final Set<String> types;

    EventSource(String name, String path, Function<Map<String, Object>, CameraEvent> event, Set<String> types) {
        this.name = name;
        this.path = path;
        this.event = event;
        this.types = types;
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

    /** The words of {@link EventType} that its events can have. */
    Set<String> types() {
        return types;
    }

    /** What the platform sent as an event; <code>null</code> when it is none. */
    CameraEvent event(Map<String, Object> sent) {
        return event.apply(sent);
    }
}

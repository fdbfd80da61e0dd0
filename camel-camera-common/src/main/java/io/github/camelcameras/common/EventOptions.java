package io.github.camelcameras.common;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CloudEventMode;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.operation.Suggestion;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Which events are routed, when they are acknowledged, and what they become. */
@UriParams
public class EventOptions {

    @UriParam(label = "consumer", javaType = "java.lang.String",
              description = "Types of events to route, separated by commas; the others are acknowledged and dropped."
                            + " All of them when empty. A type that this source never gives is refused.")
    private Set<String> eventTypes = Set.of();
    @UriParam(label = "consumer", defaultValue = "true",
              description = "Whether to route events that say that another one has ended, such as the end of an alarm: those with the"
                            + " header CamelCameraEventEnded. Otherwise they are acknowledged and dropped.")
    private boolean eventEnds = true;
    @UriParam(label = "consumer", defaultValue = "afterRoute", enums = "afterRoute,beforeRoute",
              description = "When the vendor is told that an event has arrived: after its route succeeded, or before it, when an"
                            + " event whose route fails is lost.")
    private Acknowledge acknowledge = Acknowledge.AFTER_ROUTE;
    @UriParam(label = "consumer", enums = "binary,structured",
              description = "Makes a CloudEvent 1.0 of each event. binary: Camel's CloudEvent headers have its attributes, and the body"
                            + " stays the event. structured: the body is the CloudEvent as JSON text, with the event in data.")
    private CloudEventMode cloudEvents;

    /** @throws IllegalArgumentException if one of them is given to what gives no events */
    void refuse(String name) {
        refuse(!eventTypes.isEmpty(), "eventTypes", name);
        refuse(!eventEnds, "eventEnds", name);
        refuse(cloudEvents != null, "cloudEvents", name);
    }

    private static void refuse(boolean given, String option, String name) {
        if (given) {
            throw new IllegalArgumentException("Option " + option + " is for events; " + name + " gives none");
        }
    }

    /**
     * Refuses what would be waited for in vain.
     *
     * @param  source                   for the exception
     * @param  possible                 the types that it can give; none where it gives no events
     * @throws IllegalArgumentException if one of the types is none of them
     */
    void checkTypes(String source, Set<String> possible) {
        if (!possible.containsAll(eventTypes)) {
            throw new IllegalArgumentException(possible.isEmpty()
                    ? "Option eventTypes is for events; " + source + " gives none"
                    : "Option eventTypes has " + list(type -> eventTypes.contains(type) && !possible.contains(type)) + ", which " + source
                      + " never gives; it gives " + list(possible::contains));
        }
    }

    private static String list(Predicate<String> types) {
        return EventType.ALL.stream().filter(types).collect(Collectors.joining(", "));
    }

    public Set<String> getEventTypes() {
        return eventTypes;
    }

    /** @throws IllegalArgumentException if one of the types is not in {@link EventType#ALL} */
    public void setEventTypes(String eventTypes) {
        Set<String> types = eventTypes.isBlank() ? Set.of() : Set.copyOf(List.of(eventTypes.trim().split("\\s*,\\s*")));
        for (String type : types) {
            if (!EventType.ALL.contains(type)) {
                throw new IllegalArgumentException(
                        "Unknown type '" + type + "' in eventTypes" + Suggestion.of(type, EventType.ALL));
            }
        }
        this.eventTypes = types;
    }

    public boolean isEventEnds() {
        return eventEnds;
    }

    public void setEventEnds(boolean eventEnds) {
        this.eventEnds = eventEnds;
    }

    public Acknowledge getAcknowledge() {
        return acknowledge;
    }

    public void setAcknowledge(Acknowledge acknowledge) {
        this.acknowledge = acknowledge;
    }

    public CloudEventMode getCloudEvents() {
        return cloudEvents;
    }

    public void setCloudEvents(CloudEventMode cloudEvents) {
        this.cloudEvents = cloudEvents;
    }
}

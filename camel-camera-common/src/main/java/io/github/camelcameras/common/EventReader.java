package io.github.camelcameras.common;

import java.time.Instant;
import java.util.List;

import io.github.camelcameras.common.event.CameraEvent;

/** Makes events of an item that a platform lists. */
@FunctionalInterface
public interface EventReader {

    /**
     * The events that an item tells of, usually one.
     *
     * @param item    a Map, List, String, Number or Boolean
     * @param arrival the time of an event that has none that can be read: this object
     * @return        empty for what is no event
     */
    List<CameraEvent> read(Object item, Instant arrival);
}

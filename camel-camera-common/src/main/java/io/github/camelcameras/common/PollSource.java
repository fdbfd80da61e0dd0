package io.github.camelcameras.common;

import java.util.List;

import org.apache.camel.Message;

/** What a polling consumer routes. Used by one thread at a time. */
@FunctionalInterface
public interface PollSource {

    /**
     * Asks the vendor.
     *
     * @return the items to route now, in order; {@link io.github.camelcameras.common.event.CameraEvent}s where they are events
     */
    List<?> poll() throws Exception;

    /** Adds the vendor's own headers to a message whose body is an item that {@link #poll()} gave. */
    default void addHeaders(Message message, Object item) {
        // most items have all in the body
    }

    /** The route of an item succeeded, or the item is one that nobody wants. */
    default void routed(Object item) {
        // nothing to remember
    }

    /** The items to route when {@link #poll()} failed: those that it gave before, or found until it failed. */
    default List<?> waiting() {
        return List.of();
    }

    /** How many items were dropped as they are none. */
    default long dropped() {
        return 0;
    }
}

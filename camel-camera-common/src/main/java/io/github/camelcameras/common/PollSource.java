package io.github.camelcameras.common;

import java.util.List;

/** What a polling consumer routes. Used by one thread at a time. */
@FunctionalInterface
public interface PollSource {

    /**
     * Asks the vendor.
     *
     * @return the items to route now, in order; {@link io.github.camelcameras.common.event.CameraEvent}s where they are events
     */
    List<?> poll() throws Exception;

    /** The route of an item succeeded, or the item is one that nobody wants. */
    default void routed(Object item) {
        // nothing to remember
    }
}

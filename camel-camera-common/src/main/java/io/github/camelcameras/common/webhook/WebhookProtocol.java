package io.github.camelcameras.common.webhook;

import io.github.camelcameras.common.event.CameraEvent;

/** What is a vendor's own about its webhook. Called by many threads at once. */
@FunctionalInterface
public interface WebhookProtocol {

    /**
     * Reads a post. Its secret path segment has been checked.
     *
     * @throws WebhookRejection if it is not the vendor's
     */
    CameraEvent read(WebhookRequest request);

    /** Whether {@link #read} refuses what the vendor has not signed; a secret path is then not needed. */
    default boolean verifies() {
        return false;
    }

    /** Whether another post with the identifier of this event is the same event, which is not routed again. */
    default boolean identifies(CameraEvent event) {
        return true;
    }

    /** The body, JSON or empty, of the answer that tells the vendor that an event has arrived. */
    default String acknowledgement(CameraEvent event) {
        return "";
    }
}

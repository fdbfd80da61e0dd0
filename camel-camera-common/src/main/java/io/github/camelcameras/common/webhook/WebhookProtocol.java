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

    /** The body, JSON or empty, of the answer that tells the vendor that an event has arrived. */
    default String acknowledgement(CameraEvent event) {
        return "";
    }
}

package io.github.camelcameras.bvcsp.event;

import java.time.Instant;

import io.github.camelcameras.common.event.CameraEvent;

/** What the platform can be asked for of what a websocket did not bring. Used by one thread at a time. */
interface History {

    /**
     * Asks for it.
     *
     * @param  since                                                       from when on something may be missing, by the platform's clock
     * @param  now                                                         the platform's present time
     * @throws io.github.camelcameras.common.client.CameraApiException if the platform does not give it
     */
    Items since(Instant since, Instant now);

    /** An event came, by the websocket or by this, and is going to be routed if it is wanted. */
    default void arrived(CameraEvent event) {
        // most have nothing to remember
    }

    /** What was asked for last has been routed, all of it. */
    default void completed() {
        // most have nothing to remember
    }

    /** An event came, and its route succeeded. */
    default void routed(CameraEvent event) {
        // most tell nobody
    }

    /** What was asked for, one by one. */
    interface Items {

        /**
         * Whether there is another one, which may have to be asked for.
         *
         * @throws io.github.camelcameras.common.client.CameraApiException if the platform does not give it
         */
        boolean hasNext();

        /** The next one; <code>null</code> for what is no event. */
        CameraEvent next();

        /** Whether none can have slipped through; asked at the end. */
        boolean isWhole();
    }
}

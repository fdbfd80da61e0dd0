package io.github.camelcameras.test.sunmiipc;

/** Told of every event on the message channels. Called by the event loops: must be quick. */
public interface ChannelListener {

    /** An event is about to be sent. */
    default void published(int camera, long eventId) {
    }

    /** A PUBACK came, whether or not there was such an event. */
    default void acknowledged(int camera, long eventId) {
    }
}

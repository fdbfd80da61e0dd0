package io.github.camelcameras.bvcsp;

/** Takes what clients send on one of the websockets, messages without a byte excepted. Called by the event loop. */
interface BvcspSimulatorSocketReceiver {

    default void text(BvcspSimulatorSocketConnection from, String text) {
        from.violates("unexpected text: " + text);
    }

    default void binary(BvcspSimulatorSocketConnection from, byte[] bytes) {
        from.violates("unexpected binary message of " + bytes.length + " bytes");
    }

    /** A message without a byte. */
    default void empty(BvcspSimulatorSocketConnection from) {
        // counted already
    }

    default void gone(BvcspSimulatorSocketConnection connection) {
        // nothing is kept about it
    }

    /** Whether a message of the server is for this client. */
    default boolean isFor(BvcspSimulatorSocketConnection to, String json) {
        return true;
    }
}

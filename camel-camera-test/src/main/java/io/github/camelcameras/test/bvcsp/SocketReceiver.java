package io.github.camelcameras.test.bvcsp;

/** Takes what clients send on one of the websockets, messages without a byte excepted. Called by the event loop. */
interface SocketReceiver {

    default void text(SocketConnection from, String text) {
        from.violates("unexpected text: " + text);
    }

    default void binary(SocketConnection from, byte[] bytes) {
        from.violates("unexpected binary message of " + bytes.length + " bytes");
    }

    /** A message without a byte. */
    default void empty(SocketConnection from) {
        // counted already
    }

    default void gone(SocketConnection connection) {
        // nothing is kept about it
    }

    /** Whether a message of the server is for this client. */
    default boolean isFor(SocketConnection to, String json) {
        return true;
    }
}

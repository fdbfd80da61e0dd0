package io.github.camelcameras.test.sunmiipc;

/**
 * Something that happened on a message channel.
 *
 * @param nanos      as of {@link System#nanoTime()}
 * @param camera     number of the camera
 * @param connection number of the connection, counted over all cameras
 * @param what       OPENED, TLS, CONNECT, SUBSCRIBE, UNSUBSCRIBE, PINGREQ, PUBACK (but for those of floods), DISCONNECT, TIMEOUT (too few
 *                   heartbeats), VIOLATION (something a client may not do; it is disconnected), CLOSED
 * @param detail     the payload or an explanation
 */
public record Happening(long nanos, int camera, int connection, String what, String detail) {
}

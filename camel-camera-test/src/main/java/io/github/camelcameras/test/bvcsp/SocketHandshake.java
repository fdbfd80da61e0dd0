package io.github.camelcameras.test.bvcsp;

/**
 * A handshake that was answered.
 *
 * @param nanos      when, by {@link System#nanoTime()}
 * @param token      <code>null</code> if there was none
 * @param inProtocol whether the token was a subprotocol, and not in the query
 * @param status     of HTTP, 101 if the client was let in
 * @param connection counted from 1 over all websockets, 0 if the client was not let in
 */
public record SocketHandshake(long nanos, SocketPath path, String token, boolean inProtocol, int status,
        int connection) {
}

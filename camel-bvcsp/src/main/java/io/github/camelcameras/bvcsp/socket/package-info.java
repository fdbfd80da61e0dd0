/**
 * A websocket that is kept up, whatever comes over it: its handshake, with the token of the call, its consumer, and what sends over it.
 * One begins reading at {@link io.github.camelcameras.bvcsp.socket.WebSocketConsumer}. Public for the packages of this module only: not
 * exported in OSGi, and other in the next version.
 */
package io.github.camelcameras.bvcsp.socket;

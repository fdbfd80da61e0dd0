/**
 * The websocket of a conference's audio, which goes both ways, and the dialog that it needs. One begins reading at
 * {@link io.github.camelcameras.bvcsp.audio.AudioConsumer}. Public for the packages of this module only: not exported in OSGi, and other
 * in the next version.
 */
package io.github.camelcameras.bvcsp.audio;

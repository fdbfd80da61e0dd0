/**
 * The websocket that brings commands, each of which wants one answer, in time. One begins reading at
 * {@link io.github.camelcameras.bvcsp.command.CommandConsumer}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.bvcsp.command;

/**
 * Websockets that bring events: online status, alarms, messages, positions and conferences; messages and changes of the positions are
 * also sent. One begins reading at {@link io.github.camelcameras.bvcsp.event.EventConsumer}. Public for the packages of this module
 * only: not exported in OSGi, and other in the next version.
 */
package io.github.camelcameras.bvcsp.event;

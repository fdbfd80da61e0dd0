/**
 * What the channel and the webhook have in common: which cameras events are from, and what becomes of a camera's report; begin with
 * {@link io.github.camelcameras.sunmiipc.event.SunmiIpcEvents}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.sunmiipc.event;

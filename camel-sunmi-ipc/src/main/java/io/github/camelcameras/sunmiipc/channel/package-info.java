/**
 * <code>sunmi-ipc:channel</code>: a connection to each camera, and the frames on it; begin with
 * {@link io.github.camelcameras.sunmiipc.channel.ChannelConsumer}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.sunmiipc.channel;

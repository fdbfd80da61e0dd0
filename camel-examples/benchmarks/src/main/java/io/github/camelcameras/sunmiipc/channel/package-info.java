/**
 * The channel without the component around it, to compare with. It is in the component's package, whose frames are nobody else's; begin
 * with {@link io.github.camelcameras.sunmiipc.channel.BareChannel}.
 */
package io.github.camelcameras.sunmiipc.channel;

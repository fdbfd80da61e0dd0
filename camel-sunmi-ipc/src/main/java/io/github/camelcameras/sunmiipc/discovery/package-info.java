/**
 * <code>sunmi-ipc:discovery</code>: searches of the network for cameras; begin with
 * {@link io.github.camelcameras.sunmiipc.discovery.DiscoverySearch}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.sunmiipc.discovery;

/**
 * <code>sunmi-ipc:download</code>: follows a link on a camera; begin with
 * {@link io.github.camelcameras.sunmiipc.download.DownloadProducer}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.sunmiipc.download;

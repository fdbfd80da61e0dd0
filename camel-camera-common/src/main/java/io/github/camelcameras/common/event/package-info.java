/**
 * The event that all vendors' events become, its converters, and CloudEvents. Begin with
 * {@link io.github.camelcameras.common.event.CameraEvent}.
 */
package io.github.camelcameras.common.event;

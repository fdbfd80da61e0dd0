/**
 * The component <code>simcam</code>: calls the cloud of SimCam, and receives its events by webhook.
 * Begin with {@link io.github.camelcameras.simcam.SimCamEndpoint}.
 */
package io.github.camelcameras.simcam;

/**
 * The SimCam open platform and what its cameras post to a service address, for tests. Begin with
 * {@link io.github.camelcameras.test.simcam.SimCamSimulator}.
 */
package io.github.camelcameras.test.simcam;

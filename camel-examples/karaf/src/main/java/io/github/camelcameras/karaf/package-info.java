/**
 * The components on Karaf, in a CamelContext that a blueprint starts. Begin with
 * {@link io.github.camelcameras.karaf.CameraRoutes}.
 */
package io.github.camelcameras.karaf;

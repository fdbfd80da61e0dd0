/**
 * The components on Quarkus: the events of all vendors, the latest as JSON. Begin with
 * {@link io.github.camelcameras.quarkus.Cameras}.
 */
package io.github.camelcameras.quarkus;

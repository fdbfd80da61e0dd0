/**
 * The components on Spring Boot: the events of all vendors, the latest as JSON. Begin with
 * {@link io.github.camelcameras.boot.CamerasApplication}.
 */
package io.github.camelcameras.boot;

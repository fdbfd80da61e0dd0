/**
 * The components on Spring Boot: the events of all vendors, the latest as JSON. Begin with
 * {@link io.github.camelcameras.boot.EventRoutes}.
 */
package io.github.camelcameras.boot;

/**
 * The routes that the examples for Spring Boot and Quarkus have in common: the events of all vendors, the latest kept. Begin with
 * {@link io.github.camelcameras.examples.EventRoutes}.
 */
package io.github.camelcameras.examples;

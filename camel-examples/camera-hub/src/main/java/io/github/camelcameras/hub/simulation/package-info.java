/**
 * Simulated cameras and a Kafka broker inside the hub, for those who have neither. Begin with
 * {@link io.github.camelcameras.hub.simulation.Simulation}.
 */
package io.github.camelcameras.hub.simulation;

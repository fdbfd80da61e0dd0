/**
 * The camera hub: routes that carry the events of all vendors to Kafka topics, and commands back to cameras. Begin with
 * {@link io.github.camelcameras.hub.CameraHub}.
 */
package io.github.camelcameras.hub;

/**
 * What a vendor's component is made from: component, endpoint, producer and polling consumer, with the names and options that all
 * have. Begin with {@link io.github.camelcameras.common.CameraEndpoint}.
 */
package io.github.camelcameras.common;

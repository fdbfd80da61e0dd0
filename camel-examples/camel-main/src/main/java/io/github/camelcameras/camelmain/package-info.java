/**
 * Webhooks on camel-main. Begin with {@link io.github.camelcameras.camelmain.CamerasMain}.
 */
package io.github.camelcameras.camelmain;

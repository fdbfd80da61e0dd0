/**
 * Posts of vendors to the host's own HTTP server: bounded, verified, routed, answered. Begin with
 * {@link io.github.camelcameras.common.webhook.WebhookConsumer}.
 */
package io.github.camelcameras.common.webhook;

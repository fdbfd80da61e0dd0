/**
 * The page of the hub, beside the webhooks on the same server: events, connections, buttons. Begin with
 * {@link io.github.camelcameras.hub.page.Page}.
 */
package io.github.camelcameras.hub.page;

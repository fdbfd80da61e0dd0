/**
 * The page of the hub, on a port that only this machine reaches: events, connections, buttons. Begin with
 * {@link io.github.camelcameras.hub.page.Page}.
 */
package io.github.camelcameras.hub.page;

/**
 * The component <code>ezviz</code>: calls the open platform of EZVIZ, and receives its events by webhook or by asking for alarms.
 * Begin with {@link io.github.camelcameras.ezviz.EzvizEndpoint}.
 */
package io.github.camelcameras.ezviz;

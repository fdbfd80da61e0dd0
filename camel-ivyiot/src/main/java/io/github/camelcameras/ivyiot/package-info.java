/**
 * The component <code>ivyiot</code>: calls the cloud of IVYIOT, and polls what it lists.
 * Begin with {@link io.github.camelcameras.ivyiot.IvyiotEndpoint}.
 */
package io.github.camelcameras.ivyiot;

/**
 * The IVYIOT cloud platform, for tests. Begin with {@link io.github.camelcameras.test.ivyiot.IvyiotSimulator}.
 */
package io.github.camelcameras.test.ivyiot;

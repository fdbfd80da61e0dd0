/**
 * A BVCSP server, for tests. Begin with {@link io.github.camelcameras.test.bvcsp.BvcspSocketSimulator} for websockets, with
 * {@link io.github.camelcameras.test.bvcsp.BvcspSimulator} where calls are enough.
 */
package io.github.camelcameras.test.bvcsp;

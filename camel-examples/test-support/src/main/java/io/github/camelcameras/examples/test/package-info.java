/**
 * What the applications of the examples are tested with: all vendors, simulated, and what an application must do. Begin with
 * {@link io.github.camelcameras.examples.test.Application}.
 */
package io.github.camelcameras.examples.test;

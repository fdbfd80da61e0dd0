/**
 * Benchmarks and soaks, each a program that prints its figures; the README says how they are started. Begin with
 * {@link io.github.camelcameras.benchmarks.ListDevicesBenchmark}.
 */
package io.github.camelcameras.benchmarks;

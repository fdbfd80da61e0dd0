/**
 * Simulators of the vendors' platforms and cameras, one package each, for tests of routes; here is what a test may need of all of them.
 * Begin with the package of the vendor.
 */
package io.github.camelcameras.test;

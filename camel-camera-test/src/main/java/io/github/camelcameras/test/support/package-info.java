/**
 * What the simulators share, public for them alone and other in the next version. Begin with
 * {@link io.github.camelcameras.test.support.Examples}, the answers that are taken from the vendors' documents.
 */
package io.github.camelcameras.test.support;

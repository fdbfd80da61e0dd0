/**
 * What strangers can do to the webhooks of a packaged application, by mass and by patience, and what good events notice of it. Begin with
 * {@link io.github.camelcameras.examples.test.siege.Siege}.
 */
package io.github.camelcameras.examples.test.siege;

/**
 * The EZVIZ open platform and its message push, for tests. Begin with {@link io.github.camelcameras.test.ezviz.EzvizSimulator} for
 * calls, with {@link io.github.camelcameras.test.ezviz.MessagePush} for webhooks.
 */
package io.github.camelcameras.test.ezviz;

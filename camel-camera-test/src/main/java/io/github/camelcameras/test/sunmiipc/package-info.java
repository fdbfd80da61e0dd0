/**
 * Sunmi IPC cameras with their HTTPS interface, message channel, webhook posts and discovery, for tests. Begin with
 * {@link io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator}, which has the other classes behind its methods.
 */
package io.github.camelcameras.test.sunmiipc;

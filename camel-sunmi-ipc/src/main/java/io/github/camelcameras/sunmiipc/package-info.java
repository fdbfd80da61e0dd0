/**
 * The component that users have: its options, and what they import; a room below this package for each way to a camera and back. Begin
 * with {@link io.github.camelcameras.sunmiipc.SunmiIpcEndpoint}, which puts the rooms together.
 */
package io.github.camelcameras.sunmiipc;

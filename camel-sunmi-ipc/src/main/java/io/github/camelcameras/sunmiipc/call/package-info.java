/**
 * How a camera is called: its address, the signature, its certificate, the form of its answers; begin with
 * {@link io.github.camelcameras.sunmiipc.call.SunmiIpcAuthorizer}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.sunmiipc.call;

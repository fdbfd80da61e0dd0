/**
 * The call of an operation: who calls, the login and its token, and what an answer means. One begins reading at
 * {@link io.github.camelcameras.bvcsp.call.BvcspClients}. Public for the packages of this module only: not exported in OSGi, and other
 * in the next version.
 */
package io.github.camelcameras.bvcsp.call;

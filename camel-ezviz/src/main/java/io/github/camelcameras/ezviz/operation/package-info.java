/**
 * The operations and codes of the vendor, as the build writes them from <code>src/main/openapi/ezviz.yaml</code>. Public for the
 * packages of this module only: not exported in OSGi, and other in the next version.
 */
package io.github.camelcameras.ezviz.operation;

/**
 * The component <code>bvcsp</code>: what users import, and what puts the packages below together; those do not know this one. One begins
 * reading at {@link io.github.camelcameras.bvcsp.BvcspEndpoint}, which makes a producer or a consumer of a name.
 */
package io.github.camelcameras.bvcsp;

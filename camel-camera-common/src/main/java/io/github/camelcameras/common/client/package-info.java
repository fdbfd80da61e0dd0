/**
 * The call of an operation: built from its row, authorised by the vendor, sent with Camel's HTTP client, unwrapped from the
 * vendor's envelope; and the exceptions that it ends with. Begin with {@link io.github.camelcameras.common.client.ApiClient}.
 */
package io.github.camelcameras.common.client;

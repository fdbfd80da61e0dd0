/**
 * The one ObjectMapper for what is on the wire, which no application changes. Begin with
 * {@link io.github.camelcameras.common.json.Json}.
 */
package io.github.camelcameras.common.json;

/**
 * What there is one of in a CamelContext. Begin with {@link io.github.camelcameras.common.context.ContextService}.
 */
package io.github.camelcameras.common.context;

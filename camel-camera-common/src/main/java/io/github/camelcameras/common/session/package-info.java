/**
 * One login per account and CamelContext, renewed in time. Begin with
 * {@link io.github.camelcameras.common.session.Session}.
 */
package io.github.camelcameras.common.session;

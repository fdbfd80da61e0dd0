/**
 * Texts of others, made fit to be shown. Of no use to routes; public for the components of the vendors.
 */
package io.github.camelcameras.common.text;

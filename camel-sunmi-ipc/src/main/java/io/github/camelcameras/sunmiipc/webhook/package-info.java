/**
 * <code>sunmi-ipc:webhook</code>: what cameras post, and what keeps them subscribed; begin with
 * {@link io.github.camelcameras.sunmiipc.webhook.SunmiIpcWebhook}. Public for the packages of this module only: not exported in OSGi, and
 * other in the next version.
 */
package io.github.camelcameras.sunmiipc.webhook;

/**
 * Connections that are kept up, with what comes on them: attempts, back-off, heartbeats, back-pressure, stop. Begin with
 * {@link io.github.camelcameras.common.connection.ConnectionSupervisor}.
 */
package io.github.camelcameras.common.connection;

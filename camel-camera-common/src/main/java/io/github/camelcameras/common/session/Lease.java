package io.github.camelcameras.common.session;

import java.time.Duration;

/**
 * What a vendor gave at a login, and for how long.
 *
 * @param value    the token and what came with it
 * @param validity how long the vendor accepts it
 */
public record Lease<T>(T value, Duration validity) {
}

package io.github.camelcameras.common.client;

/**
 * What the answer to a successful call holds.
 *
 * @param value a Map, List, String, Number or Boolean as Jackson reads it; <code>null</code> when there is none
 * @param code  the vendor's code of success, <code>null</code> when it sends none
 * @param total how many items all pages have, <code>null</code> when the vendor does not say
 */
public record ApiResult(Object value, String code, Long total) {
}

package io.github.camelcameras.common.client;

import java.util.Map;

/**
 * What the answer to a successful call holds.
 *
 * @param value   a Map, List, String, Number or Boolean as Jackson reads it; <code>null</code> when there is none
 * @param code    the vendor's code of success, <code>null</code> when it sends none
 * @param total   how many items all pages have, <code>null</code> when the vendor does not say
 * @param headers what the answer has beside the value, by name, <code>null</code> where it is not there
 */
public record ApiResult(Object value, String code, Long total, Map<String, Object> headers) {
}

package io.github.camelcameras.common.client;

import java.io.Serializable;

import io.github.camelcameras.common.text.PeerText;

/**
 * What is known about a call that failed. What comes from the vendor is made fit to be shown, by {@link PeerText}.
 *
 * @param vendor     scheme of the component
 * @param operation  name of the operation
 * @param code       the vendor's code, <code>null</code> when it sent none
 * @param message    the vendor's text, <code>null</code> when it sent none
 * @param meaning    what it means, in our words
 * @param httpStatus HTTP status of the answer, 0 when there was no answer
 * @param retryable  see {@link CameraApiException#isRetryable()}
 */
public record ApiFailure(String vendor, String operation, String code, String message, String meaning, int httpStatus,
        boolean retryable) implements Serializable {

    public ApiFailure {
        code = PeerText.of(code);
        message = PeerText.of(message);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(vendor).append(':').append(operation).append(" failed: ").append(meaning);
        if (code != null) {
            text.append(", code ").append(code);
        }
        if (message != null) {
            text.append(", message \"").append(message).append('"');
        }
        if (httpStatus > 0) {
            text.append(", HTTP status ").append(httpStatus);
        }
        return text.toString();
    }
}

package io.github.camelcameras.ezviz;

import java.io.IOException;

import io.github.camelcameras.common.text.PeerText;

/** A picture cannot be had. The message names the host, and no more of the address. */
final class PictureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final boolean retryable;

    /** @param httpStatus of the answer, 0 when there was none */
    PictureException(String message, int httpStatus, boolean retryable, IOException cause) {
        super(PeerText.of(message), cause);
        this.httpStatus = httpStatus;
        this.retryable = retryable;
    }

    int httpStatus() {
        return httpStatus;
    }

    boolean isRetryable() {
        return retryable;
    }
}

package io.github.camelcameras.common.client;

/** The vendor refuses the call because there were too many. */
public class CameraRateLimitException extends CameraApiException {

    private static final long serialVersionUID = 1L;

    public CameraRateLimitException(ApiFailure failure) {
        super(failure);
    }
}

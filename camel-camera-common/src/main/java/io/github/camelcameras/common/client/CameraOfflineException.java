package io.github.camelcameras.common.client;

/** The camera is not connected to the vendor's platform. */
public class CameraOfflineException extends CameraApiException {

    private static final long serialVersionUID = 1L;

    public CameraOfflineException(ApiFailure failure) {
        super(failure);
    }
}

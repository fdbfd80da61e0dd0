package io.github.camelcameras.common.client;

/** The camera, or its present firmware, cannot do what was asked. */
public class CameraUnsupportedException extends CameraApiException {

    private static final long serialVersionUID = 1L;

    public CameraUnsupportedException(ApiFailure failure) {
        super(failure);
    }
}

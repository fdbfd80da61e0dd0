package io.github.camelcameras.common;

/** Headers that are the same for all cameras. */
public final class CameraConstants {

    public static final String EVENT_TYPE = "CamelCameraEventType";
    public static final String EVENT_ID = "CamelCameraEventId";
    /** <code>true</code> on an event that says that another one has ended; not there on others. */
    public static final String EVENT_ENDED = "CamelCameraEventEnded";
    public static final String DEVICE_ID = "CamelCameraDeviceId";

    private CameraConstants() {
    }
}

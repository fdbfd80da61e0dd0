package io.github.camelcameras.common;

/** Headers that are the same for all cameras. */
public final class CameraConstants {

    public static final String EVENT_TYPE = "CamelCameraEventType";
    public static final String EVENT_ID = "CamelCameraEventId";
    /** <code>true</code> on an event that says that another one has ended; not there on others. */
    public static final String EVENT_ENDED = "CamelCameraEventEnded";
    public static final String DEVICE_ID = "CamelCameraDeviceId";

    public static final String CHANNEL = "CamelCameraChannel";
    public static final String VENDOR = "CamelCameraVendor";
    /** As the event has it as JSON, such as <code>2026-01-31T23:59:59Z</code>: a text, which any queue takes and any route compares. */
    public static final String EVENT_TIME = "CamelCameraEventTime";

    private CameraConstants() {
    }
}

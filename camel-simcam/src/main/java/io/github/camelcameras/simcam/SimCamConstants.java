package io.github.camelcameras.simcam;

import io.github.camelcameras.common.CameraConstants;
import org.apache.camel.spi.Metadata;

/** The headers of camel-simcam. Besides these, <code>CamelSimCam.&lt;name&gt;</code> is an argument of an operation. */
public final class SimCamConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "The operation to call instead of the one in the URI. Removed once used.")
    public static final String OPERATION = "CamelSimCamOperation";
    @Metadata(label = "consumer", javaType = "String", description = "Type of the event: the field type of the body.")
    public static final String EVENT_TYPE = CameraConstants.EVENT_TYPE;
    @Metadata(label = "consumer", javaType = "String",
              description = "Identifier of the event, the same when it is delivered again: the field id of the body.")
    public static final String EVENT_ID = CameraConstants.EVENT_ID;
    @Metadata(label = "consumer", javaType = "String", description = "The camera that the event is from: the field deviceId of the body.")
    public static final String DEVICE_ID = CameraConstants.DEVICE_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "Scheme of the component that the event came from: the field vendor of the body.")
    public static final String VENDOR = CameraConstants.VENDOR;
    @Metadata(label = "consumer", javaType = "String",
              description = "When it happened, as text such as 2026-01-31T23:59:59Z: the field time of the body.")
    public static final String EVENT_TIME = CameraConstants.EVENT_TIME;

    private SimCamConstants() {
    }
}

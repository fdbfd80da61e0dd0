package io.github.camelcameras.sunmiipc;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import org.apache.camel.spi.Metadata;

/** The headers of camel-sunmi-ipc. Besides these, <code>CamelSunmiIpc.&lt;name&gt;</code> is an argument of an operation. */
public final class SunmiIpcConstants {

    @Metadata(label = "common", javaType = "String",
              description = "The camera to call, instead of the one of option host. Events of the channel and of discovery have it set, so"
                            + " that a route can call the camera that an event is from.")
    public static final String HOST = CameraAddress.HEADER;
    @Metadata(label = "producer", javaType = "String",
              description = "The operation to call instead of the one in the URI. Removed once used.")
    public static final String OPERATION = "CamelSunmiIpcOperation";
    @Metadata(label = "producer", javaType = "String", description = "The code of a call that succeeded: 0.")
    public static final String CODE = "CamelSunmiIpcCode";
    @Metadata(label = "producer", javaType = "Long", description = "How many items all pages of a list have.")
    public static final String TOTAL = "CamelSunmiIpcTotal";
    @Metadata(label = "consumer", javaType = "String", description = "Type of the event: the field type of the body.")
    public static final String EVENT_TYPE = CameraConstants.EVENT_TYPE;
    @Metadata(label = "consumer", javaType = "String",
              description = "Identifier of the event, the same when it is delivered again: the field id of the body.")
    public static final String EVENT_ID = CameraConstants.EVENT_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "Serial number of the camera that the event is from: the field deviceId of the body.")
    public static final String DEVICE_ID = CameraConstants.DEVICE_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "Scheme of the component that the event came from: the field vendor of the body.")
    public static final String VENDOR = CameraConstants.VENDOR;
    @Metadata(label = "consumer", javaType = "String",
              description = "When it happened, as text such as 2026-01-31T23:59:59Z: the field time of the body.")
    public static final String EVENT_TIME = CameraConstants.EVENT_TIME;

    private SunmiIpcConstants() {
    }
}

package io.github.camelcameras.ivyiot;

import io.github.camelcameras.common.CameraConstants;
import org.apache.camel.spi.Metadata;

/** The headers of camel-ivyiot. Besides these, <code>CamelIvyiot.&lt;name&gt;</code> is an argument of an operation. */
public final class IvyiotConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "The operation to call instead of the one in the URI. Removed once used.")
    public static final String OPERATION = "CamelIvyiotOperation";
    @Metadata(label = "producer", javaType = "Long",
              description = "The time of the platform, in milliseconds since 1970, with listInactivePermissions and listValidPermissions.")
    public static final String SYS_DATE = "CamelIvyiotSysDate";
    @Metadata(label = "producer", javaType = "Integer",
              description = "The remind beside the list of getLatestFirmware. The document does not say what it means.")
    public static final String REMIND = "CamelIvyiotRemind";
    @Metadata(label = "consumer", javaType = "String", description = "Type of the event: the field type of the body.")
    public static final String EVENT_TYPE = CameraConstants.EVENT_TYPE;
    @Metadata(label = "consumer", javaType = "String",
              description = "Identifier of the event, the same when it is delivered again: the field id of the body.")
    public static final String EVENT_ID = CameraConstants.EVENT_ID;
    @Metadata(label = "consumer", javaType = "String", description = "The camera that the event is about: the field deviceId of the body.")
    public static final String DEVICE_ID = CameraConstants.DEVICE_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "Scheme of the component that the event came from: the field vendor of the body.")
    public static final String VENDOR = CameraConstants.VENDOR;
    @Metadata(label = "consumer", javaType = "String",
              description = "When it happened, as text such as 2026-01-31T23:59:59Z: the field time of the body.")
    public static final String EVENT_TIME = CameraConstants.EVENT_TIME;

    private IvyiotConstants() {
    }
}

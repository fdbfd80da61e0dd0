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
    @Metadata(label = "consumer", javaType = "String", description = "Type of the event: the field type of the body.")
    public static final String EVENT_TYPE = CameraConstants.EVENT_TYPE;
    @Metadata(label = "consumer", javaType = "String",
              description = "Identifier of the event, the same when it is delivered again: the field id of the body.")
    public static final String EVENT_ID = CameraConstants.EVENT_ID;
    @Metadata(label = "consumer", javaType = "String", description = "The camera that the event is about: the field deviceId of the body.")
    public static final String DEVICE_ID = CameraConstants.DEVICE_ID;

    private IvyiotConstants() {
    }
}

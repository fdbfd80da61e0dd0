package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.CameraConstants;
import org.apache.camel.spi.Metadata;

/** The headers of camel-ezviz. Besides these, <code>CamelEzviz.&lt;name&gt;</code> is an argument of an operation. */
public final class EzvizConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "The operation to call instead of the one in the URI. Removed once used.")
    public static final String OPERATION = "CamelEzvizOperation";
    @Metadata(label = "producer", javaType = "String", description = "The code of a call that succeeded: 200.")
    public static final String CODE = "CamelEzvizCode";
    @Metadata(label = "producer", javaType = "Long", description = "How many items all pages of a list have.")
    public static final String TOTAL = "CamelEzvizTotal";
    @Metadata(label = "consumer", javaType = "String",
              description = "Why there is no picture, when fetchPicture=true could not fetch the one that the message tells of.")
    public static final String PICTURE_FAILURE = "CamelEzvizPictureFailure";
    @Metadata(label = "advanced", javaType = "Boolean",
              description = "true when the picture that fetchPicture=true attached is encrypted by the device; otherwise not there.")
    public static final String PICTURE_ENCRYPTED = "CamelEzvizPictureEncrypted";
    @Metadata(label = "consumer", javaType = "String", description = "Type of the event: the field type of the body.")
    public static final String EVENT_TYPE = CameraConstants.EVENT_TYPE;
    @Metadata(label = "consumer", javaType = "String",
              description = "Identifier of the event, the same when it is delivered again: the field id of the body.")
    public static final String EVENT_ID = CameraConstants.EVENT_ID;
    @Metadata(label = "consumer", javaType = "String", description = "The camera that the event is from: the field deviceId of the body.")
    public static final String DEVICE_ID = CameraConstants.DEVICE_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "The channel of the device: the field channel of the body. Not there where the vendor names none.")
    public static final String CHANNEL = CameraConstants.CHANNEL;
    @Metadata(label = "consumer", javaType = "String",
              description = "Scheme of the component that the event came from: the field vendor of the body.")
    public static final String VENDOR = CameraConstants.VENDOR;
    @Metadata(label = "consumer", javaType = "String",
              description = "When it happened, as text such as 2026-01-31T23:59:59Z: the field time of the body.")
    public static final String EVENT_TIME = CameraConstants.EVENT_TIME;
    @Metadata(label = "consumer", javaType = "Boolean",
              description = "true when the event says that another one has ended, as the end of an alarm does; otherwise not there.")
    public static final String EVENT_ENDED = CameraConstants.EVENT_ENDED;

    private EzvizConstants() {
    }
}

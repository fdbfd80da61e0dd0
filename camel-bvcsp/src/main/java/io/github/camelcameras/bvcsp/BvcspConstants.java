package io.github.camelcameras.bvcsp;

import io.github.camelcameras.bvcsp.audio.AudioConsumer;
import io.github.camelcameras.bvcsp.command.CommandAnswer;
import io.github.camelcameras.bvcsp.command.CommandConsumer;
import io.github.camelcameras.bvcsp.event.EventConsumer;
import io.github.camelcameras.common.CameraConstants;
import org.apache.camel.spi.Metadata;

/** The headers of camel-bvcsp. Besides these, <code>CamelBvcsp.&lt;name&gt;</code> is an argument of an operation. */
public final class BvcspConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "The operation to call instead of the one in the URI. Removed once used.")
    public static final String OPERATION = "CamelBvcspOperation";
    @Metadata(label = "producer", javaType = "String", description = "The code of a call that succeeded: 0.")
    public static final String CODE = "CamelBvcspCode";
    @Metadata(label = "producer", javaType = "Long", description = "How many items all pages of a list have.")
    public static final String TOTAL = "CamelBvcspTotal";
    @Metadata(label = "producer", javaType = "Map", description = "The traffic of the server, with listDialogs.")
    public static final String INFO = "CamelBvcspInfo";
    @Metadata(label = "producer", javaType = "Map", description = "What the dialogs transfer, with listStorageDialogs.")
    public static final String TRANS_INFO = "CamelBvcspTransInfo";
    @Metadata(label = "producer", javaType = "String",
              description = "The name of a file that is downloaded, without folders, where the server says it.")
    public static final String FILE_NAME = "CamelBvcspFileName";

    @Metadata(label = "consumer", javaType = "String", description = "Type of the event: the field type of the body.")
    public static final String EVENT_TYPE = CameraConstants.EVENT_TYPE;
    @Metadata(label = "consumer", javaType = "String",
              description = "Identifier of the event, the same when it comes again: the field id of the body.")
    public static final String EVENT_ID = CameraConstants.EVENT_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "The device that the event is from: the field deviceId of the body. Not there where the platform names none.")
    public static final String DEVICE_ID = CameraConstants.DEVICE_ID;
    @Metadata(label = "consumer", javaType = "String",
              description = "The sub-device that an alarm is from: the field channel of the body. Not there where the platform names none.")
    public static final String CHANNEL = CameraConstants.CHANNEL;
    @Metadata(label = "consumer", javaType = "String",
              description = "Scheme of the component that the event came from: the field vendor of the body.")
    public static final String VENDOR = CameraConstants.VENDOR;
    @Metadata(label = "consumer", javaType = "String",
              description = "When it happened, as text such as 2026-01-31T23:59:59Z: the field time of the body.")
    public static final String EVENT_TIME = CameraConstants.EVENT_TIME;
    @Metadata(label = "consumer", javaType = "Boolean",
              description = "true when the event says that another one has ended; otherwise not there.")
    public static final String EVENT_ENDED = CameraConstants.EVENT_ENDED;
    @Metadata(label = "consumer", javaType = "Integer",
              description = "The state of an alarm, with alarms: 0 in progress, 1 released, 2 released by hand, 3 ignored by hand.")
    public static final String ALARM_STATUS = EventConsumer.ALARM_STATUS;
    @Metadata(label = "consumer", javaType = "String", description = "The name of a command, with commands.")
    public static final String COMMAND = CommandConsumer.COMMAND;
    @Metadata(label = "consumer", javaType = "Integer",
              description = "Set by the route of a command: the code of its answer. 0, success, unless it is set.")
    public static final String REPLY_CODE = CommandAnswer.REPLY_CODE;
    @Metadata(label = "consumer", javaType = "String", description = "Set by the route of a command: the message of its answer.")
    public static final String REPLY_MESSAGE = CommandAnswer.REPLY_MESSAGE;
    @Metadata(label = "consumer", javaType = "Map",
              description = "Set by the route of a command: pageInfo of its answer, with page, pageSize and totalCount.")
    public static final String REPLY_PAGE_INFO = CommandAnswer.REPLY_PAGE_INFO;
    @Metadata(javaType = "Long", description = "The timestamp of a packet of audio, in milliseconds, with conferenceAudio. When a packet"
                                               + " is sent without it, it is the time of this machine.")
    public static final String TIMESTAMP = AudioConsumer.TIMESTAMP;
    @Metadata(label = "consumer", javaType = "String", description = "The conference that the audio is of.")
    public static final String CONFERENCE = AudioConsumer.CONFERENCE;
    @Metadata(label = "consumer", javaType = "String", description = "How the audio is encoded, such as PCMA.")
    public static final String AUDIO_CODEC = AudioConsumer.AUDIO_CODEC;
    @Metadata(label = "consumer", javaType = "Integer", description = "The number of channels of the audio.")
    public static final String AUDIO_CHANNELS = AudioConsumer.AUDIO_CHANNELS;
    @Metadata(label = "consumer", javaType = "Integer", description = "The sampling rate of the audio, in hertz.")
    public static final String AUDIO_SAMPLE_RATE = AudioConsumer.AUDIO_SAMPLE_RATE;

    private BvcspConstants() {
    }
}

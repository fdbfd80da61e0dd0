package io.github.camelcameras.bvcsp.event;

import io.github.camelcameras.common.event.EventType;

/** The alarm numbers of the platform (L8855 of the document) in the words of {@link EventType}. */
final class AlarmTypes {

    private AlarmTypes() {
    }

    /** The word for a number; anything that is not in the document is {@link EventType#OTHER}. */
    static String word(Object type) {
        return switch (String.valueOf(type)) {
            case "1", "2" -> EventType.STORAGE;
            case "3" -> EventType.FACE;
            // a person falls, SOS, a helmet taken off or hit, somebody near to what carries power
            case "4", "5", "4118", "4119", "4120" -> EventType.EMERGENCY;
            case "4096" -> EventType.VIDEO_LOSS;
            case "4097" -> EventType.MOTION;
            // covered, upside down, taken apart
            case "4098", "4112", "4114" -> EventType.TAMPER;
            case "4099" -> EventType.CONTACT;
            case "4103", "4104" -> EventType.TEMPERATURE;
            // too slow, too fast, area entered and left, not moving, line entered and left, too high
            case "4105", "4106", "4107", "4108", "4111", "4116", "4117", "4121" -> EventType.POSITION;
            case "4109", "4110", "4113", "4115" -> EventType.BATTERY;
            default -> EventType.OTHER;
        };
    }
}

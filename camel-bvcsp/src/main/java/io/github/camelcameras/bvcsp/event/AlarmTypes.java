package io.github.camelcameras.bvcsp.event;

import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.event.EventTypeTable;

/** The alarm numbers of the platform (L8855 of the document) in the words of {@link EventType}. */
final class AlarmTypes {

    static final EventTypeTable TABLE = EventTypeTable.of(EventType.STORAGE, "1", "2")
            .and(EventType.FACE, "3")
            // a person falls, SOS, a helmet taken off or hit, somebody near to what carries power
            .and(EventType.EMERGENCY, "4", "5", "4118", "4119", "4120")
            .and(EventType.VIDEO_LOSS, "4096")
            .and(EventType.MOTION, "4097")
            // covered, upside down, taken apart
            .and(EventType.TAMPER, "4098", "4112", "4114")
            .and(EventType.CONTACT, "4099")
            .and(EventType.TEMPERATURE, "4103", "4104")
            // too slow, too fast, area entered and left, not moving, line entered and left, too high
            .and(EventType.POSITION, "4105", "4106", "4107", "4108", "4111", "4116", "4117", "4121")
            .and(EventType.BATTERY, "4109", "4110", "4113", "4115");

    private AlarmTypes() {
    }

    /** The word for a number; anything that is not in the document is {@link EventType#OTHER}. */
    static String word(Object type) {
        return TABLE.word(type);
    }
}

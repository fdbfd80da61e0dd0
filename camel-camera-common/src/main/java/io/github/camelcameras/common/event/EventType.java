package io.github.camelcameras.common.event;

import java.util.List;

/** The vocabulary of {@link CameraEvent#type()}: the same words for all vendors. */
public final class EventType {

    public static final String MOTION = "motion";
    public static final String HUMAN = "human";
    public static final String FACE = "face";
    public static final String VEHICLE = "vehicle";
    public static final String PET = "pet";
    public static final String OBJECT = "object";
    public static final String SOUND = "sound";
    public static final String BABY = "baby";
    public static final String DOORBELL = "doorbell";
    public static final String INTRUSION = "intrusion";
    public static final String LINE_CROSSING = "line-crossing";
    public static final String TAMPER = "tamper";
    public static final String VIDEO_LOSS = "video-loss";
    public static final String SMOKE = "smoke";
    public static final String GAS = "gas";
    public static final String WATER_LEAK = "water-leak";
    public static final String EMERGENCY = "emergency";
    public static final String CONTACT = "contact";
    public static final String TEMPERATURE = "temperature";
    public static final String BATTERY = "battery";
    public static final String STORAGE = "storage";
    public static final String ONLINE = "online";
    public static final String OFFLINE = "offline";
    public static final String POSITION = "position";
    public static final String MESSAGE = "message";
    public static final String CONFERENCE = "conference";
    public static final String COMMAND = "command";
    public static final String CALL = "call";
    /** What has no word of its own; the vendor's type is in {@link CameraEvent#data()}. */
    public static final String OTHER = "other";

    /** All of them. */
    public static final List<String> ALL = List.of(MOTION, HUMAN, FACE, VEHICLE, PET, OBJECT, SOUND, BABY, DOORBELL, INTRUSION,
            LINE_CROSSING, TAMPER, VIDEO_LOSS, SMOKE, GAS, WATER_LEAK, EMERGENCY, CONTACT, TEMPERATURE, BATTERY, STORAGE,
            ONLINE, OFFLINE, POSITION, MESSAGE, CONFERENCE, COMMAND, CALL, OTHER);

    private EventType() {
    }
}

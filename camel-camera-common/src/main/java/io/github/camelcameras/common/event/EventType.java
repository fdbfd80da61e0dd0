package io.github.camelcameras.common.event;

import java.util.List;

/**
 * The vocabulary of {@link CameraEvent#type()}: the same words for all vendors, about the device that the event is from. The end of an
 * alarm has the word of the alarm, and the header <code>CamelCameraEventEnded</code>.
 */
public final class EventType {

    /** Something moved; nothing says what it was. */
    public static final String MOTION = "motion";
    /** A person was seen. */
    public static final String HUMAN = "human";
    /** A face was seen or recognised. */
    public static final String FACE = "face";
    /** A vehicle was seen, comes, leaves, or stands where it may not. */
    public static final String VEHICLE = "vehicle";
    /** An animal was seen. */
    public static final String PET = "pet";
    /** A thing was seen, left behind or taken away. */
    public static final String OBJECT = "object";
    /** A sound that is not usual. */
    public static final String SOUND = "sound";
    /** A baby cries, moves, sleeps, or leaves its place. */
    public static final String BABY = "baby";
    /** Somebody rang. */
    public static final String DOORBELL = "doorbell";
    /** A rule about an area was broken: somebody enters, leaves or lingers, people gather, or an armed zone was set off. */
    public static final String INTRUSION = "intrusion";
    /** A line in the picture was crossed. */
    public static final String LINE_CROSSING = "line-crossing";
    /** The camera, its view or a sensor was covered, turned, opened or disturbed. */
    public static final String TAMPER = "tamper";
    /** There is no picture any more. */
    public static final String VIDEO_LOSS = "video-loss";
    /** Smoke or fire. */
    public static final String SMOKE = "smoke";
    /** Combustible gas. */
    public static final String GAS = "gas";
    /** Water where it should not be. */
    public static final String WATER_LEAK = "water-leak";
    /** Somebody calls for help or is in danger: a button, a duress code, a fall. */
    public static final String EMERGENCY = "emergency";
    /** A contact was opened, such as that of a door, or an alarm input was set. */
    public static final String CONTACT = "contact";
    /** It is too hot or too cold. */
    public static final String TEMPERATURE = "temperature";
    /** A battery runs low, or its state is told. */
    public static final String BATTERY = "battery";
    /** A disk or card is full or broken. */
    public static final String STORAGE = "storage";
    /** The device that the event is from has come up or can be reached; not something behind it. */
    public static final String ONLINE = "online";
    /** The device that the event is from cannot be reached any more; not something behind it. */
    public static final String OFFLINE = "offline";
    /** Where a device is, or that it broke a rule about that: a fence, a line on the map, its speed or height. */
    public static final String POSITION = "position";
    /** A text or data that was passed on. */
    public static final String MESSAGE = "message";
    /** A conference began, changed or ended. */
    public static final String CONFERENCE = "conference";
    /** A command for this side. */
    public static final String COMMAND = "command";
    /** Somebody calls. */
    public static final String CALL = "call";
    /** What has no word of its own; the vendor's type is in the data of the event. */
    public static final String OTHER = "other";

    /** All of them. */
    public static final List<String> ALL = List.of(MOTION, HUMAN, FACE, VEHICLE, PET, OBJECT, SOUND, BABY, DOORBELL, INTRUSION,
            LINE_CROSSING, TAMPER, VIDEO_LOSS, SMOKE, GAS, WATER_LEAK, EMERGENCY, CONTACT, TEMPERATURE, BATTERY, STORAGE,
            ONLINE, OFFLINE, POSITION, MESSAGE, CONFERENCE, COMMAND, CALL, OTHER);

    private EventType() {
    }
}

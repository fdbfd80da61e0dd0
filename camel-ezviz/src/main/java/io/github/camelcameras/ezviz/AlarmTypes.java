package io.github.camelcameras.ezviz;

import java.util.Locale;

import io.github.camelcameras.common.event.EventType;

/** The alarm types of EZVIZ in the words of {@link EventType}. */
final class AlarmTypes {

    private AlarmTypes() {
    }

    /**
     * The word for a type.
     *
     * @param  alarmType a number, as the lists of alarms have it, or the name of a kind of detector, as pushed alarms have been
     *                   seen to have it; anything else is {@link EventType#OTHER}
     */
    static String word(Object alarmType) {
        return switch (String.valueOf(alarmType).toLowerCase(Locale.ROOT)) {
            case "10000", "10002", "10010", "10018", "10028", "12000", "pir", "curtain", "motiondetect" -> EventType.MOTION;
            case "10015" -> EventType.FACE;
            case "10025" -> EventType.VEHICLE;
            case "10023", "10024" -> EventType.OBJECT;
            case "10022" -> EventType.SOUND;
            case "10003", "10035" -> EventType.BABY;
            case "10016" -> EventType.DOORBELL;
            case "10014", "10026", "10027", "10029", "10030", "10033", "12003", "12005", "12007", "12009",
                    "12013", "12015", "12019" -> EventType.INTRUSION;
            case "10013" -> EventType.LINE_CROSSING;
            case "10011", "10020", "10021", "10031", "12002", "12021", "12027", "12108", "12110", "12114" -> EventType.TAMPER;
            case "10012", "12001", "12091" -> EventType.VIDEO_LOSS;
            case "10005", "12011", "12024", "fire" -> EventType.SMOKE;
            case "10006", "gas" -> EventType.GAS;
            case "10008", "waterlogging" -> EventType.WATER_LEAK;
            case "10001", "10009", "12023", "12025", "12026", "callhelp" -> EventType.EMERGENCY;
            case "10004", "10019", "12120", "magnetometer", "move_magnetometer" -> EventType.CONTACT;
            case "10037", "10038" -> EventType.TEMPERATURE;
            case "10032", "12031", "12100" -> EventType.BATTERY;
            case "12093", "12095" -> EventType.STORAGE;
            case "12085", "12099", "12117", "12118" -> EventType.ONLINE;
            case "12084", "12098", "12116", "12119" -> EventType.OFFLINE;
            default -> EventType.OTHER;
        };
    }
}

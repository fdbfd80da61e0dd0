package io.github.camelcameras.ezviz;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.event.EventTypeTable;
import io.github.camelcameras.common.json.JsonValues;

/** The alarm types of EZVIZ in the words of {@link EventType}. */
final class AlarmTypes {

    /** The types that end another, each with that one; what arms, disarms or bypasses something ends nothing. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("12004", "12003"), Map.entry("12006", "12005"), Map.entry("12008", "12007"), Map.entry("12010", "12009"),
            Map.entry("12012", "12011"), Map.entry("12014", "12013"), Map.entry("12016", "12015"), Map.entry("12018", "12017"),
            Map.entry("12020", "12019"), Map.entry("12022", "12021"), Map.entry("12028", "12027"), Map.entry("12030", "12029"),
            Map.entry("12032", "12031"), Map.entry("12034", "12033"), Map.entry("12036", "12035"), Map.entry("12038", "12037"),
            Map.entry("12040", "12039"), Map.entry("12044", "12043"), Map.entry("12046", "12045"), Map.entry("12069", "12068"),
            Map.entry("12079", "12078"), Map.entry("12081", "12080"), Map.entry("12083", "12082"), Map.entry("12086", "12000"),
            Map.entry("12087", "12002"), Map.entry("12088", "12001"), Map.entry("12090", "12089"), Map.entry("12092", "12091"),
            Map.entry("12094", "12093"), Map.entry("12096", "12095"), Map.entry("12099", "12098"), Map.entry("12101", "12100"),
            Map.entry("12105", "12104"), Map.entry("12107", "12106"), Map.entry("12109", "12108"), Map.entry("12111", "12110"),
            Map.entry("12113", "12112"), Map.entry("12115", "12114"));

    private static final EventTypeTable TABLE = EventTypeTable
            .of(EventType.MOTION, "10000", "10002", "10010", "10018", "10028", "12000", "pir", "curtain")
            .and(EventType.FACE, "10015")
            .and(EventType.VEHICLE, "10025")
            .and(EventType.OBJECT, "10023", "10024")
            .and(EventType.SOUND, "10022")
            .and(EventType.BABY, "10003", "10035")
            .and(EventType.DOORBELL, "10016")
            // gathering, loitering and leaving an area break a rule about it, as entering does
            .and(EventType.INTRUSION, "10014", "10026", "10027", "10029", "10030", "10033", "12003", "12005", "12007", "12009", "12013",
                    "12015", "12019")
            .and(EventType.LINE_CROSSING, "10013")
            .and(EventType.TAMPER, "10011", "10020", "10021", "10031", "12002", "12021", "12027", "12108", "12110", "12114")
            .and(EventType.VIDEO_LOSS, "10012", "12001", "12091")
            .and(EventType.SMOKE, "10005", "12011", "12024", "fire")
            .and(EventType.GAS, "10006", "gas")
            .and(EventType.WATER_LEAK, "10008", "waterlogging")
            .and(EventType.EMERGENCY, "10001", "10009", "12023", "12025", "12026", "callhelp")
            .and(EventType.CONTACT, "10004", "10019", "10100", "10101", "10102", "10103", "10104", "10105", "10106", "10107", "10108",
                    "10109", "10110", "10111", "10112", "10113", "10114", "10115", "10116", "12112", "12120", "magnetometer",
                    "move_magnetometer")
            .and(EventType.TEMPERATURE, "10037", "10038")
            .and(EventType.BATTERY, "10032", "12031", "12100")
            .and(EventType.STORAGE, "12093", "12095")
            .and(EventType.ONLINE, "12085", "12117", "12118")
            .and(EventType.OFFLINE, "12084", "12116", "12119");

    /** What a part of a name says was detected. */
    private static final EventTypeTable DETECTED = EventTypeTable.of(EventType.HUMAN, "human", "person", "people")
            .and(EventType.FACE, "face").and(EventType.PET, "pet").and(EventType.VEHICLE, "vehicle", "car").and(EventType.SOUND, "sound")
            .and(EventType.MOTION, "motion");
    /** A part with what may stand around it, as <code>smarthumandetect</code> is one. */
    private static final Pattern PART = Pattern.compile("(?:smart)?(" + String.join("|", DETECTED.types()) + ")s?(?:body)?(?:det[a-z]*)?");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

    private AlarmTypes() {
    }

    /**
     * The word for a type; that of the one that it ends for one that ends another.
     *
     * @param  alarmType a number, as the lists of alarms have it, or the name of a kind of detector or of what was detected, as
     *                   pushed alarms have been seen to have it; anything else is {@link EventType#OTHER}
     */
    static String word(Object alarmType) {
        String type = String.valueOf(JsonValues.text(alarmType));
        String word = TABLE.word(ENDS.getOrDefault(type, type));
        return word.equals(EventType.OTHER) ? detected(type) : word;
    }

    /** All words that there are for types. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(TABLE.words());
        words.addAll(DETECTED.words());
        return words;
    }

    /** Whether a type says that an alarm, or a fault, is over. */
    static boolean isEnd(Object alarmType) {
        return ENDS.containsKey(String.valueOf(JsonValues.text(alarmType)));
    }

    private static String detected(String name) {
        return Stream.of(BETWEEN_PARTS.split(name)).map(part -> PART.matcher(part.toLowerCase(Locale.ROOT))).filter(Matcher::matches)
                .map(part -> DETECTED.word(part.group(1))).findFirst().orElse(EventType.OTHER);
    }
}

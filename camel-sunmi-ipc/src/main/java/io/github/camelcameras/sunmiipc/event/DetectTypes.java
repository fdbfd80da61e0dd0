package io.github.camelcameras.sunmiipc.event;

import java.util.HashSet;
import java.util.Set;

import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.event.EventTypeTable;
import io.github.camelcameras.common.json.JsonValues;

/** What the numbers in <code>detect_type</code> mean. The document has two tables for what it calls the same function. */
public enum DetectTypes {

    /** As the chapter on the message channel has them: 1, 2, 3. */
    CHANNEL(EventTypeTable.of(EventType.MOTION, "1", "3").and(EventType.SOUND, "2")), // 3 is with sound

    /** As the chapter on posts has them: 0 to 3. */
    POSTS(EventTypeTable.of(EventType.MOTION, "0", "2").and(EventType.SOUND, "1").and(EventType.HUMAN, "3")); // 2 is with sound

    private final EventTypeTable table;

    DetectTypes(EventTypeTable table) {
        this.table = table;
    }

    /** The words of {@link EventType} that reports read by this table can have. */
    public Set<String> words() {
        Set<String> words = new HashSet<>(table.words());
        words.add(EventType.FACE);
        return words;
    }

    /** Whether the table has a number. */
    public boolean has(Object detectType) {
        return table.types().contains(String.valueOf(JsonValues.text(detectType)));
    }

    String word(Object detectType) {
        return table.word(detectType);
    }
}

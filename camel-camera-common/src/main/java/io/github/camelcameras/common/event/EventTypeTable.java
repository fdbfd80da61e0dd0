package io.github.camelcameras.common.event;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.github.camelcameras.common.json.JsonValues;

/** A vendor's types of events in the words of {@link EventType}. Immutable. */
public final class EventTypeTable {

    private static final EventTypeTable EMPTY = new EventTypeTable(new TreeMap<>());

    private final Map<String, String> words;

    private EventTypeTable(Map<String, String> words) {
        this.words = words;
    }

    /** A table of one word. */
    public static EventTypeTable of(String word, String... types) {
        return EMPTY.and(word, types);
    }

    /**
     * This table with one word more.
     *
     * @param  types                    those of the vendor that mean the word, numbers as text; upper and lower case are the same
     * @throws IllegalArgumentException if one of them has a word already
     */
    public EventTypeTable and(String word, String... types) {
        Map<String, String> more = new TreeMap<>(words);
        for (String type : types) {
            if (more.put(type.toLowerCase(Locale.ROOT), word) != null) {
                throw new IllegalArgumentException("Type " + type + " is in the table twice");
            }
        }
        return new EventTypeTable(more);
    }

    /** The word for a type, a number or text; {@link EventType#OTHER} for one that is not in the table. */
    public String word(Object type) {
        String text = JsonValues.text(type);
        return text == null ? EventType.OTHER : words.getOrDefault(text.toLowerCase(Locale.ROOT), EventType.OTHER);
    }

    /** All words that {@link #word} can give. */
    public Set<String> words() {
        Set<String> possible = new LinkedHashSet<>(words.values());
        possible.add(EventType.OTHER);
        return Collections.unmodifiableSet(possible);
    }

    /** All types that are in the table, in lower case. */
    public Set<String> types() {
        return Collections.unmodifiableSet(words.keySet());
    }
}

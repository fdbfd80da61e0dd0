package io.github.camelcameras.common.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Proposes the names that somebody may have meant. */
public final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {
    }

    /**
     * The end of a message about an unknown name.
     *
     * @param  given what was written
     * @param  known the names that there are
     * @return       <code>; did you mean a, b?</code> with the nearest names, or all of them when none is near and they
     *               are few
     */
    public static String of(String given, Collection<String> known) {
        int tolerance = Math.max(2, given.length() / 3);
        List<String> near = known.stream()
                .filter(name -> distance(given, name) <= tolerance)
                .sorted(Comparator.comparingInt(name -> distance(given, name)))
                .limit(MOST)
                .toList();
        if (!near.isEmpty()) {
            return "; did you mean " + String.join(", ", near) + "?";
        }
        if (known.isEmpty()) {
            return "";
        }
        return known.size() <= 2 * MOST ? "; there are " + String.join(", ", known) : "";
    }

    /** Levenshtein's distance without regard to case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

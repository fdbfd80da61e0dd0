package io.github.camelcameras.common.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arguments whose names have dots: parts of others, which are objects. */
final class Parts {

    private Parts() {
    }

    /** The name of the whole. */
    static String whole(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What there is by that name, in objects and in JSON objects as text; <code>null</code> when there is nothing. */
    static Object get(Map<?, ?> arguments, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return arguments.get(name);
        }
        Map<?, ?> whole = Conversion.object(arguments.get(name.substring(0, dot)));
        return whole == null ? null : get(whole, name.substring(dot + 1));
    }

    /**
     * Puts it there; objects on the way are copied, or made. Where something else is on the way, that stays as it is, and will be refused.
     */
    static void put(Map<String, Object> arguments, String name, Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            arguments.put(name, value);
            return;
        }
        Object given = arguments.get(name.substring(0, dot));
        Map<?, ?> whole = given == null ? Map.of() : Conversion.object(given);
        if (whole == null) {
            return;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        whole.forEach((key, member) -> copy.put(String.valueOf(key), member));
        put(copy, name.substring(dot + 1), value);
        arguments.put(name.substring(0, dot), copy);
    }
}

package io.github.camelcameras.common.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The arguments of an operation that say which period it is asked about (<code>x-period</code>): where it is polled, the poller sets them.
 *
 * @param start        argument with the first time, or member of one that is an object
 * @param end          the same for the last time
 * @param open         whether the last time is not sent, as the platform takes its present time for it
 * @param milliseconds whether they are in milliseconds and not in seconds since 1970
 * @param longest      how far back the platform looks; <code>null</code> where that is not documented
 * @param late         how late the platform may list an item; <code>null</code> where that is not known to be long
 * @param counts       whether the result is about the period as a whole, such as a number of people, and not what happened in it
 * @param identity     the members of an item that tell it from others; all when empty
 * @param fixed        further arguments that are given with each poll, unless the caller gives others
 */
public record Period(MemberPath start, MemberPath end, boolean open, boolean milliseconds, Duration longest, Duration late, boolean counts,
        List<String> identity, Map<String, Object> fixed) {

    /** Used by the rows that the build writes. */
    public static PeriodBuilder period(String start, String end) {
        return new PeriodBuilder(start, end);
    }

    /** Arguments with a period; the given ones stay as they are. */
    public Map<String, Object> in(Map<String, Object> arguments, Instant from, Instant to) {
        Map<String, Object> all = new HashMap<>(arguments);
        fixed.forEach((name, value) -> putIfAbsent(all, MemberPath.of(name).members(), value));
        put(all, start.members(), value(from));
        if (!open) {
            put(all, end.members(), value(to));
        }
        return all;
    }

    /** The name of one of these arguments that somebody else has given, with dots; <code>null</code> when there is none. */
    public String givenIn(Map<String, Object> arguments) {
        return Stream.of(start, end).filter(path -> given(path.members(), arguments) != null).findFirst()
                .map(path -> String.join(".", path.members())).orElse(null);
    }

    private Object value(Instant time) {
        return milliseconds ? time.getEpochSecond() * 1000 : time.getEpochSecond();
    }

    private static void put(Map<String, Object> object, List<String> path, Object value) {
        if (path.size() == 1) {
            object.put(path.get(0), value);
        } else {
            put(member(object, path.get(0)), path.subList(1, path.size()), value);
        }
    }

    private static void putIfAbsent(Map<String, Object> object, List<String> path, Object value) {
        if (path.size() == 1) {
            object.putIfAbsent(path.get(0), value);
        } else {
            putIfAbsent(member(object, path.get(0)), path.subList(1, path.size()), value);
        }
    }

    /** A copy of what is there takes its place, as the caller's is not to be changed. */
    private static Map<String, Object> member(Map<String, Object> object, String name) {
        Map<String, Object> copy = new LinkedHashMap<>();
        Object given = object.get(name);
        Map<?, ?> present = given == null ? Map.of() : Conversion.object(given);
        if (present != null) { // what is no object is refused with all else that is wrong
            present.forEach((member, value) -> copy.put(member.toString(), value));
            object.put(name, copy);
        }
        return copy;
    }

    private static Object given(List<String> path, Map<?, ?> arguments) {
        Object value = arguments.get(path.get(0));
        Map<?, ?> object = path.size() == 1 || value == null ? null : Conversion.object(value);
        return path.size() == 1 ? value : object == null ? null : given(path.subList(1, path.size()), object);
    }
}

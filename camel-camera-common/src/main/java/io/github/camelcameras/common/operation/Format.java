package io.github.camelcameras.common.operation;

import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelcameras.common.json.Json;

/**
 * The form that a text or a number has (<code>x-format</code>), and the values of Java that have their own way into it. A time without a
 * zone is never taken for one with a zone, nor the other way round: nothing says which zone is meant.
 */
public enum Format {

    /** Milliseconds since 1970, also of an {@link Instant}, {@link Date}, {@link ZonedDateTime} or {@link OffsetDateTime}. */
    MILLISECONDS("as milliseconds since 1970, or an Instant") {
        @Override
        Object of(Object value) {
            Instant instant = instant(value);
            try {
                return instant == null ? value : (Object) instant.toEpochMilli();
            } catch (ArithmeticException e) {
                return value; // further away than milliseconds count: refused
            }
        }
    },
    /** Seconds since 1970, also of what {@link #MILLISECONDS} takes, whose milliseconds are dropped. */
    SECONDS("as seconds since 1970, or an Instant") {
        @Override
        Object of(Object value) {
            Instant instant = instant(value);
            return instant == null ? value : (Object) instant.getEpochSecond();
        }
    },
    /** Date and time without a zone; also a {@link LocalDateTime}, or what a time with a zone is there. */
    DATE_TIME("of the form yyyy-MM-dd HH:mm:ss, or a LocalDateTime") {
        @Override
        Object of(Object value) {
            return value instanceof LocalDateTime || value instanceof ZonedDateTime || value instanceof OffsetDateTime
                    ? DATE_AND_TIME.format((TemporalAccessor) value) : value;
        }

        @Override
        boolean has(Object converted) {
            try {
                DATE_AND_TIME.parse(converted.toString());
                return true;
            } catch (DateTimeParseException e) {
                return false; // the caller says what was expected
            }
        }
    },
    /** Hour and minute; also a {@link LocalTime}, whose seconds are left out. */
    TIME("of the form HH:mm, or a LocalTime") {
        @Override
        Object of(Object value) {
            return value instanceof LocalTime time ? HOUR_AND_MINUTE.format(time) : value;
        }

        @Override
        boolean has(Object converted) {
            return TIME_OF_DAY.matcher(converted.toString()).matches();
        }
    },
    /** An IP address, of version 4 or 6, or nothing, as a camera may say that it has none; also an {@link InetAddress}. */
    ADDRESS("that is an IP address") {
        @Override
        Object of(Object value) {
            return value instanceof InetAddress address ? address.getHostAddress().replaceFirst("%.*", "") : value;
        }

        @Override
        boolean has(Object converted) {
            return IP_ADDRESS.matcher(converted.toString()).matches();
        }
    },
    /** Texts with commas between them; also a list or an array. */
    COMMAS("with commas between them, or a list") {
        @Override
        Object of(Object value) {
            List<?> items = value instanceof Collection<?> || value.getClass().isArray() && !(value instanceof byte[])
                    ? Conversion.list(value).stream().map(Conversion::text).toList() : List.of();
            boolean texts = items.stream().allMatch(item -> item != null && item.toString().indexOf(',') < 0);
            return items.isEmpty() || !texts ? value : items.stream().map(Object::toString).collect(Collectors.joining(","));
        }
    },
    /** JSON as text; also a {@link Map} or a list. */
    JSON("as JSON, or a Map or list") {
        @Override
        Object of(Object value) {
            return value instanceof Map || value instanceof Collection ? Json.write(value) : value;
        }

        @Override
        boolean has(Object converted) {
            return Conversion.isJson(converted.toString());
        }
    };

    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TIME_OF_DAY = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** With four numbers, or with colons; whether the latter is one to the letter is left to the peer. */
    private static final Pattern IP_ADDRESS = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|(?=.*:)[0-9A-Fa-f:.]{2,45}|");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** What becomes of a value that is no text or number yet; all others are as they were. */
    abstract Object of(Object value);

    /** Whether a value that has been converted has this form. */
    boolean has(Object converted) {
        return true;
    }

    /** What comes after "a text" or "a whole number". */
    String words() {
        return words;
    }

    private static Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime());
        }
        if (value instanceof ChronoZonedDateTime<?> time) {
            return time.toInstant();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : null;
    }
}

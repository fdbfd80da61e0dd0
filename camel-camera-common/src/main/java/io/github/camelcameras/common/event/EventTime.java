package io.github.camelcameras.common.event;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import io.github.camelcameras.common.json.JsonValues;

/**
 * A time as vendors write it: a number, or digits as text, in seconds, milli-, micro- or nanoseconds since 1970, whichever makes it a time
 * between 2000 and 2100, as the documents name the wrong unit, or none; or a date and time of ISO 8601, with a blank instead of the T, too,
 * and in UTC where it has no offset. Anything else, as a camera without a clock sends, is no time.
 */
public final class EventTime {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LONGEST = 64;
    private static final int MILLISECONDS = 3;
    private static final int MICROSECONDS = 6;
    private static final int NANOSECONDS = 9;
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXXXX][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private EventTime() {
    }

    /** The time; <code>null</code> for what is none. */
    public static Instant of(Object value) {
        String text = JsonValues.text(value);
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        Instant time = isNumber(text) ? number(text) : date(text);
        return time == null || time.isBefore(FIRST) || !time.isBefore(LAST) ? null : time;
    }

    /** The time, or that of arrival for what is none: another one with each redelivery, which must not decide about anything. */
    public static Instant orArrival(Object value) {
        return orArrival(value, Instant.now());
    }

    /** The time, or, for what is none, this object. */
    public static Instant orArrival(Object value, Instant arrival) {
        Instant time = of(value);
        return time == null ? arrival : time;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9' || character == '.');
    }

    private static Instant number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            for (int decimals : new int[] { 0, MILLISECONDS, MICROSECONDS, NANOSECONDS }) {
                BigDecimal seconds = number.movePointLeft(decimals);
                if (seconds.compareTo(BigDecimal.valueOf(LAST.getEpochSecond())) < 0) {
                    return Instant.ofEpochSecond(seconds.longValue(),
                            seconds.remainder(BigDecimal.ONE).movePointRight(NANOSECONDS).longValue());
                }
            }
            return null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Instant date(String text) {
        try {
            TemporalAccessor date = ISO.parseBest(text, Instant::from, LocalDateTime::from);
            return date instanceof Instant instant ? instant : ((LocalDateTime) date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

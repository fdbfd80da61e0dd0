package io.github.camelcameras.common.operation;

import java.math.BigInteger;
import java.util.List;

import org.apache.camel.util.StringHelper;

/**
 * One argument that an operation takes, with the limits that the vendor documents. Immutable; a limit that is
 * <code>null</code> is not documented.
 *
 * @param name the name on the wire
 * @param type what a value is converted to
 * @param required whether the operation is refused without it
 * @param minLength least number of characters of a text
 * @param maxLength greatest number of characters of a text
 * @param minimum least number
 * @param maximum greatest number
 * @param allowed the only values that there are; empty when any will do
 * @param defaultValue what is sent when nothing is given
 */
public record Parameter(String name, Type type, boolean required, Integer minLength, Integer maxLength, Long minimum,
        Long maximum, List<String> allowed, Object defaultValue) {

    /** How many characters of a wrong value an exception shows. */
    private static final int SHOWN = 100;

    /** The types that values are converted to. */
    public enum Type {
        /** Text; numbers and booleans are taken in their usual notation. */
        STRING,
        /** A whole number of up to 64 bits; text with decimal digits is taken too. */
        INTEGER
    }

    /** An optional field of a form, without limits. */
    public static Parameter form(String name, Type type) {
        return new Parameter(name, type, false, null, null, null, null, List.of(), null);
    }

    /** The same, required. */
    public Parameter mandatory() {
        return new Parameter(name, type, true, minLength, maxLength, minimum, maximum, allowed, defaultValue);
    }

    /** The same with a least number of characters. */
    public Parameter minLength(int value) {
        return new Parameter(name, type, required, value, maxLength, minimum, maximum, allowed, defaultValue);
    }

    /** The same with a greatest number of characters. */
    public Parameter maxLength(int value) {
        return new Parameter(name, type, required, minLength, value, minimum, maximum, allowed, defaultValue);
    }

    /** The same with a least number. */
    public Parameter minimum(long value) {
        return new Parameter(name, type, required, minLength, maxLength, value, maximum, allowed, defaultValue);
    }

    /** The same with a greatest number. */
    public Parameter maximum(long value) {
        return new Parameter(name, type, required, minLength, maxLength, minimum, value, allowed, defaultValue);
    }

    /** The same with a closed list of values. */
    public Parameter oneOf(String... values) {
        return new Parameter(name, type, required, minLength, maxLength, minimum, maximum, List.of(values), defaultValue);
    }

    /** The same with a value for those who give none. */
    public Parameter defaultValue(Object value) {
        return new Parameter(name, type, required, minLength, maxLength, minimum, maximum, allowed, value);
    }

    /**
     * Converts a value to the type of this parameter and checks it against the limits.
     *
     * @param  operation                the operation the value is for, named in the exception
     * @param  value                    what was given, not <code>null</code>
     * @return                          a {@link String} or a {@link Long}
     * @throws IllegalArgumentException if the value has another type or is out of range; the message names the
     *                                  operation, the argument, what was given and what is allowed
     */
    public Object convert(String operation, Object value) {
        Object converted = switch (type) {
            case STRING -> text(value);
            case INTEGER -> integer(value);
        };
        if (converted == null || !isWithinLimits(converted)) {
            throw new IllegalArgumentException("Argument '%s' of operation %s must be %s, but was %s"
                    .formatted(name, operation, expectation(), shown(value)));
        }
        return converted;
    }

    private static String text(Object value) {
        return value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                || value instanceof Character ? value.toString() : null;
    }

    private static Long integer(Object value) {
        try {
            if (value instanceof BigInteger big) {
                return big.longValueExact();
            }
            if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return ((Number) value).longValue();
            }
            return value instanceof CharSequence text ? Long.valueOf(text.toString().trim()) : null;
        } catch (ArithmeticException | NumberFormatException e) {
            return null; // the caller says what was expected
        }
    }

    private boolean isWithinLimits(Object value) {
        if (!allowed.isEmpty() && !allowed.contains(value.toString())) {
            return false;
        }
        if (value instanceof Long number) {
            return (minimum == null || number >= minimum) && (maximum == null || number <= maximum);
        }
        int length = value.toString().length();
        return (minLength == null || length >= minLength) && (maxLength == null || length <= maxLength);
    }

    private String expectation() {
        if (!allowed.isEmpty()) {
            return (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed);
        }
        return type == Type.INTEGER
                ? "a whole number" + range(minimum, maximum, "")
                : "a text" + range(minLength, maxLength, " characters");
    }

    private static String range(Number least, Number greatest, String unit) {
        if (least != null && greatest != null) {
            return " of %s to %s%s".formatted(least, greatest, unit);
        }
        if (least != null) {
            return " of at least " + least + unit;
        }
        return greatest == null ? "" : " of at most " + greatest + unit;
    }

    private static String shown(Object value) {
        if (text(value) == null) {
            return "a value of type " + value.getClass().getName();
        }
        return "'" + StringHelper.limitLength(value.toString(), SHOWN) + "'";
    }
}

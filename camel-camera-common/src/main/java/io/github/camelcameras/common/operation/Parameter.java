package io.github.camelcameras.common.operation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.common.json.Json;
import org.apache.camel.util.StringHelper;

/**
 * One argument that an operation takes, with the limits that the vendor documents. Immutable; a limit that is
 * <code>null</code> is not documented.
 *
 * @param name         what callers name it; the name on the wire, except for a value that is derived from the argument
 * @param wireName     the name on the wire
 * @param place        where it is sent
 * @param type         what a value is converted to
 * @param required     whether the operation is refused without it
 * @param secret       whether its value is kept out of logs, exceptions and URIs
 * @param minLength    least number of characters of a text, or bytes of a file
 * @param maxLength    greatest number of characters of a text, or bytes of a file
 * @param minimum      least number
 * @param maximum      greatest number
 * @param items        what the items of a list are converted to; <code>null</code> when they are taken as they are
 * @param allowed      the only values that there are, of a list its items; empty when any will do
 * @param defaultValue what is sent when nothing is given
 */
public record Parameter(String name, String wireName, Place place, Type type, boolean required, boolean secret, Integer minLength,
        Integer maxLength, Long minimum, Long maximum, Type items, List<String> allowed, Object defaultValue) {

    /** How many characters of a wrong value an exception shows. */
    private static final int SHOWN = 100;
    /** In a path, these would lead to another operation. */
    private static final Pattern CLIMBING = Pattern.compile("^$|(^|[/\\\\])\\.{1,2}([/\\\\]|$)");
    private static final Map<Type, String> WORDS = Map.of(Type.STRING, "texts", Type.INTEGER, "whole numbers", Type.NUMBER, "numbers",
            Type.BOOLEAN, "true and false", Type.OBJECT, "objects");
    /** Of a file whose greatest length is not documented. */
    private static final int MOST_FILE_BYTES = 16 * 1024 * 1024;

    /** The types that values are converted to. */
    public enum Type {
        /** Text; numbers and booleans are taken in their usual notation. */
        STRING,
        /** A whole number of up to 64 bits; text with decimal digits is taken too. */
        INTEGER,
        /** A number; text in decimal notation is taken too. */
        NUMBER,
        /** <code>true</code> or <code>false</code>, also as text. */
        BOOLEAN,
        /** A list; an array, a JSON array as text, and texts with commas between them are taken too. Sent as a JSON array. */
        LIST,
        /** A Map; a JSON object as text is taken too. */
        OBJECT,
        /** A file: {@link FileContent} says what is taken. Its lengths are in bytes. */
        FILE
    }

    /** The parts of a request that hold arguments. */
    public enum Place {
        FORM, QUERY, HEADER,
        /** A segment of the path, in which its name stands between braces. */
        PATH,
        /** A member of the JSON object that is the body. */
        BODY,
        /** The body as a whole: a JSON array, or text. */
        WHOLE_BODY
    }

    /** A field of a form. */
    public static Builder form(String name, Type type) {
        return new Builder(name, Place.FORM, type);
    }

    /** A parameter in the query of the URL. */
    public static Builder query(String name, Type type) {
        return new Builder(name, Place.QUERY, type);
    }

    /** A header. */
    public static Builder header(String name, Type type) {
        return new Builder(name, Place.HEADER, type);
    }

    /** A segment of the path. */
    public static Builder path(String name, Type type) {
        return new Builder(name, Place.PATH, type);
    }

    /** A member of a JSON body. */
    public static Builder body(String name, Type type) {
        return new Builder(name, Place.BODY, type);
    }

    /** The body as a whole. */
    public static Builder wholeBody(String name, Type type) {
        return new Builder(name, Place.WHOLE_BODY, type);
    }

    /** Whether what is sent is not the argument itself, but made from it: the digest of a password, for example. */
    public boolean derived() {
        return !name.equals(wireName);
    }

    /**
     * Converts a value to the type of this parameter and checks it against the limits.
     *
     * @param  operation                the operation the value is for, named in the exception
     * @param  value                    what was given, not <code>null</code>
     * @return                          a {@link String}, {@link Long}, {@link BigDecimal}, {@link Boolean}, {@link List}, {@link Map} or
     *                                  {@link FileContent}
     * @throws IllegalArgumentException if the value has another type or is out of range; the message names the
     *                                  operation, the argument, what was given (unless that is a secret) and what is allowed
     */
    public Object convert(String operation, Object value) {
        Object converted = switch (type) {
            case LIST -> list(value);
            case OBJECT -> object(value);
            case FILE -> file(operation, value);
            default -> scalar(type, value);
        };
        if (converted == null || !isWithinLimits(converted)) {
            throw new IllegalArgumentException("Argument '%s' of operation %s must be %s, but was %s"
                    .formatted(name, operation, expectation(), shown(value)));
        }
        return converted;
    }

    /** <code>null</code> for what is none of that type. */
    private static Object scalar(Type type, Object value) {
        return switch (type) {
            case STRING -> text(value);
            case INTEGER -> integer(value);
            case NUMBER -> number(value);
            case BOOLEAN -> bool(value);
            default -> value;
        };
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

    private static BigDecimal number(Object value) {
        try {
            return value instanceof Number || value instanceof CharSequence ? new BigDecimal(value.toString().trim()) : null;
        } catch (NumberFormatException e) {
            return null; // the caller says what was expected
        }
    }

    private static Boolean bool(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        String text = value instanceof CharSequence ? value.toString().trim() : "";
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false") ? Boolean.valueOf(text) : null;
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        try {
            return value instanceof CharSequence text && Json.read(text.toString()) instanceof Map<?, ?> map ? map : null;
        } catch (IOException e) {
            return null; // the caller says what was expected
        }
    }

    private List<?> list(Object value) {
        List<?> list = listOfAnything(value);
        return list == null || items == null ? list : list.stream().map(item -> item == null ? null : scalar(items, item)).toList();
    }

    private static List<?> listOfAnything(Object value) {
        if (value instanceof Collection<?> items) {
            return new ArrayList<>(items);
        }
        if (value instanceof Object[] items) {
            return Arrays.asList(items);
        }
        String text = text(value);
        if (text == null || !text.strip().startsWith("[")) {
            return text == null ? null : Arrays.asList(text.strip().split("\\s*,\\s*"));
        }
        try {
            return (List<?>) Json.read(text);
        } catch (IOException e) {
            return null; // the caller says what was expected
        }
    }

    private FileContent file(String operation, Object value) {
        if (!FileContent.isFile(value)) {
            return null;
        }
        try {
            return FileContent.read(name, value, mostBytes());
        } catch (IOException e) {
            throw new IllegalArgumentException("Argument '%s' of operation %s cannot be read".formatted(name, operation), e);
        }
    }

    private int mostBytes() {
        return maxLength == null ? MOST_FILE_BYTES : maxLength;
    }

    private boolean isWithinLimits(Object value) {
        if (value instanceof FileContent file) {
            return file.bytes().length <= mostBytes() && file.bytes().length > 0;
        }
        if (value instanceof List<?> items) {
            return items.stream().allMatch(item -> item != null && (allowed.isEmpty() || allowed.contains(item.toString())));
        }
        if (!allowed.isEmpty() && !allowed.contains(value.toString())) {
            return false;
        }
        if (value instanceof Map || value instanceof Boolean) {
            return true;
        }
        if (value instanceof BigDecimal number) {
            return (minimum == null || number.compareTo(BigDecimal.valueOf(minimum)) >= 0)
                    && (maximum == null || number.compareTo(BigDecimal.valueOf(maximum)) <= 0);
        }
        if (value instanceof Long number) {
            return (minimum == null || number >= minimum) && (maximum == null || number <= maximum);
        }
        if (place == Place.PATH && CLIMBING.matcher(value.toString()).find()) {
            return false;
        }
        int length = value.toString().length();
        return (minLength == null || length >= minLength) && (maxLength == null || length <= maxLength);
    }

    private String expectation() {
        if (type == Type.FILE) {
            return "a File, Path, byte[], InputStream or attachment of 1 to " + mostBytes() + " bytes";
        }
        if (type == Type.BOOLEAN) {
            return "true or false";
        }
        if (type == Type.OBJECT) {
            return "a Map or a JSON object";
        }
        if (type == Type.LIST) {
            String any = items == null ? "a list" : "a list of " + WORDS.get(items);
            return allowed.isEmpty() ? any : "a list of " + String.join(", ", allowed);
        }
        if (!allowed.isEmpty()) {
            return (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed);
        }
        return type == Type.INTEGER || type == Type.NUMBER
                ? (type == Type.INTEGER ? "a whole number" : "a number") + range(minimum, maximum, "")
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

    private String shown(Object value) {
        if (type == Type.LIST && items != Type.OBJECT && value instanceof Collection<?> && !secret) {
            return StringHelper.limitLength(value.toString(), SHOWN);
        }
        String text = text(value);
        if (text == null) {
            return "a value of type " + value.getClass().getName();
        }
        return secret ? "a secret of " + text.length() + " characters" : "'" + StringHelper.limitLength(text, SHOWN) + "'";
    }

    /** Puts a parameter together; without more it is optional, without limits and not secret. */
    public static final class Builder {

        private final String name;
        private final Place place;
        private final Type type;
        private String wireName;
        private boolean required;
        private boolean secret;
        private Integer minLength;
        private Integer maxLength;
        private Long minimum;
        private Long maximum;
        private Type items;
        private List<String> allowed = List.of();
        private Object defaultValue;

        private Builder(String name, Place place, Type type) {
            this.name = name;
            this.wireName = name;
            this.place = place;
            this.type = type;
        }

        /** The name on the wire, of a value that the component makes from the argument. */
        public Builder wireName(String value) {
            wireName = value;
            return this;
        }

        public Builder required() {
            required = true;
            return this;
        }

        public Builder secret() {
            secret = true;
            return this;
        }

        public Builder minLength(int value) {
            minLength = value;
            return this;
        }

        public Builder maxLength(int value) {
            maxLength = value;
            return this;
        }

        public Builder minimum(long value) {
            minimum = value;
            return this;
        }

        public Builder maximum(long value) {
            maximum = value;
            return this;
        }

        public Builder items(Type value) {
            items = value;
            return this;
        }

        public Builder oneOf(String... values) {
            allowed = List.of(values);
            return this;
        }

        public Builder defaultValue(Object value) {
            defaultValue = value;
            return this;
        }

        Parameter build() {
            return new Parameter(name, wireName, place, type, required, secret, minLength, maxLength, minimum, maximum, items, allowed,
                    defaultValue);
        }
    }
}

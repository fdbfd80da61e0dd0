package io.github.camelcameras.common.operation;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.camel.util.StringHelper;

/**
 * One argument that an operation takes. Immutable.
 *
 * @param name         what callers name it; the name on the wire, except for a value that is derived from the argument
 * @param wireName     the name on the wire
 * @param place        where it is sent
 * @param type         what a value is converted to
 * @param items        what the items of a list are converted to; <code>null</code> when they are taken as they are
 * @param required     whether the operation is refused without it
 * @param secret       whether its value is kept out of logs, exceptions and URIs
 * @param limits       what it may be
 * @param defaultValue what is sent when nothing is given
 */
public record Parameter(String name, String wireName, Place place, Type type, Type items, boolean required, boolean secret, Limits limits,
        Object defaultValue) {

    /** How many characters of a wrong value an exception shows. */
    private static final int SHOWN = 100;
    /** In a path, these would lead to another operation. */
    private static final Pattern CLIMBING = Pattern.compile("^$|(^|[/\\\\])\\.{1,2}([/\\\\]|$)");

    /** Half of a character cannot be sent at all. */
    private static final Pattern TEXT = Pattern.compile("[^\\x{D800}-\\x{DFFF}]*+");
    /** A header has no charset, ends with its line, and loses the blanks around it. */
    private static final Pattern HEADER_TEXT = Pattern.compile("([!-~]+([ \t]+[!-~]+)*+)?+");

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
    public static ParameterBuilder form(String name, Type type) {
        return new ParameterBuilder(name, Place.FORM, type);
    }

    /** A parameter in the query of the URL. */
    public static ParameterBuilder query(String name, Type type) {
        return new ParameterBuilder(name, Place.QUERY, type);
    }

    /** A header. */
    public static ParameterBuilder header(String name, Type type) {
        return new ParameterBuilder(name, Place.HEADER, type);
    }

    /** A segment of the path. */
    public static ParameterBuilder path(String name, Type type) {
        return new ParameterBuilder(name, Place.PATH, type);
    }

    /** A member of a JSON body. */
    public static ParameterBuilder body(String name, Type type) {
        return new ParameterBuilder(name, Place.BODY, type);
    }

    /** The body as a whole. */
    public static ParameterBuilder wholeBody(String name, Type type) {
        return new ParameterBuilder(name, Place.WHOLE_BODY, type);
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
            case LIST -> Conversion.list(items, value);
            case OBJECT -> Conversion.object(value);
            case FILE -> file(operation, value);
            default -> Conversion.scalar(type, value);
        };
        if (converted == null || !limits.hold(converted) || place == Place.PATH && CLIMBING.matcher(converted.toString()).find()) {
            throw new IllegalArgumentException("Argument '%s' of operation %s must be %s, but was %s"
                    .formatted(name, operation, limits.expectation(type, items), shown(value)));
        }
        if (converted instanceof String text) {
            requireSendable(operation, text);
        }
        return converted;
    }

    /** What would be altered on its way is refused. */
    private void requireSendable(String operation, String text) {
        boolean header = place == Place.HEADER;
        if (!(header ? HEADER_TEXT : TEXT).matcher(text).matches()) {
            throw new IllegalArgumentException("Argument '%s' of operation %s cannot be sent as it is: %s, but it was %s"
                    .formatted(name, operation, header ? "it travels as an HTTP header, which can carry visible ASCII characters with"
                            + " blanks between them" : "it must not have half of a surrogate pair", shown(text)));
        }
    }

    private FileContent file(String operation, Object value) {
        if (!FileContent.isFile(value)) {
            return null;
        }
        try {
            return FileContent.read(name, value, limits.mostBytes());
        } catch (IOException e) {
            throw new IllegalArgumentException("Argument '%s' of operation %s cannot be read".formatted(name, operation), e);
        }
    }

    private String shown(Object value) {
        if (type == Type.LIST && items != Type.OBJECT && value instanceof Collection<?> && !secret) {
            return StringHelper.limitLength(value.toString(), SHOWN);
        }
        String text = Conversion.text(value);
        if (text == null) {
            return "a value of type " + value.getClass().getName();
        }
        return secret ? "a secret of " + text.length() + " characters" : "'" + StringHelper.limitLength(text, SHOWN) + "'";
    }
}

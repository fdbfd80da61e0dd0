package io.github.camelcameras.common.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One argument that an operation takes, a member of one that is an object, or an item of one that is a list. Immutable.
 *
 * @param name         what callers name it; the name on the wire, except for a value that is derived from the argument
 * @param wireName     the name on the wire
 * @param place        where it is sent
 * @param type         what a value is converted to
 * @param format       the form of a text or number, <code>null</code> when there is none
 * @param items        what the items of a list are; <code>null</code> when they are taken as they are
 * @param members      what the members of an object are; empty when they are taken as they are
 * @param required     whether the operation is refused without it
 * @param secret       whether its value is kept out of logs, exceptions and URIs
 * @param limits       what it may be
 * @param defaultValue what is sent when nothing is given
 */
public record Parameter(String name, String wireName, Place place, Type type, Format format, Parameter items, List<Parameter> members,
        boolean required, boolean secret, Limits limits, Object defaultValue) {

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
        /** A text, number, boolean, Map or list, as it is. */
        ANY,
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
        WHOLE_BODY,
        /** Within another argument. */
        WITHIN
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

    /** A member of an argument that is an object. */
    public static ParameterBuilder member(String name, Type type) {
        return new ParameterBuilder(name, Place.WITHIN, type);
    }

    /** An item of an argument that is a list. */
    public static ParameterBuilder item(Type type) {
        return new ParameterBuilder("", Place.WITHIN, type);
    }

    /** The body as a whole. */
    public static ParameterBuilder wholeBody(String name, Type type) {
        return new ParameterBuilder(name, Place.WHOLE_BODY, type);
    }

    /** Whether what is sent is not the argument itself, but made from it: the digest of a password, for example. */
    public boolean derived() {
        return !name.equals(wireName);
    }

    Parameter named(String other) {
        return new Parameter(other, other, place, type, format, items, members, required, secret, limits, defaultValue);
    }

    /** What the items of a secret list are. */
    Parameter asSecret() {
        return new Parameter(name, wireName, place, type, format, items, members, required, true, limits, defaultValue);
    }

    /** The member of that name, <code>null</code> when there is none. */
    Parameter member(String memberName) {
        return members.stream().filter(member -> member.name().equals(memberName)).findFirst().orElse(null);
    }

    /**
     * Converts a value to the type of this parameter and checks it, with all that it holds, against the limits.
     *
     * @param  operation                the operation the value is for, named in the exception
     * @param  value                    what was given, not <code>null</code>
     * @return                          a {@link String}, {@link Long}, {@link BigDecimal}, {@link Boolean}, {@link List}, {@link Map} or
     *                                  {@link FileContent}
     * @throws IllegalArgumentException if the value, or anything in it, has another type or is out of range; the message names the
     *                                  operation, the argument, what was given (unless that is a secret) and what is allowed
     */
    public Object convert(String operation, Object value) {
        return new Argument(operation, name, this, true).convert(value);
    }
}

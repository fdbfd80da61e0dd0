package io.github.camelcameras.common.operation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.Parameter.Type;

/** What values become that callers give as an argument; each gives <code>null</code> for what cannot become one. */
final class Conversion {

    private Conversion() {
    }

    static Object scalar(Type type, Object value) {
        return switch (type) {
            case STRING -> text(value);
            case INTEGER -> integer(value);
            case NUMBER -> number(value);
            case BOOLEAN -> bool(value);
            default -> value;
        };
    }

    static String text(Object value) {
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

    static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        try {
            return value instanceof CharSequence text && Json.readStrictly(text.toString()) instanceof Map<?, ?> map ? map : null;
        } catch (IOException e) {
            return null; // the caller says what was expected
        }
    }

    /** @param items what its items are converted to; <code>null</code> when they are taken as they are */
    static List<?> list(Type items, Object value) {
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
            return (List<?>) Json.readStrictly(text);
        } catch (IOException e) {
            return null; // the caller says what was expected
        }
    }
}

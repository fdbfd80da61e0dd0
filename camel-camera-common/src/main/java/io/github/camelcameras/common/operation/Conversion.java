package io.github.camelcameras.common.operation;

import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                || value instanceof Character ? value.toString() : null;
    }

    private static Long integer(Object value) {
        try {
            if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return ((Number) value).longValue();
            }
            if (value instanceof Number number) {
                return new BigDecimal(number.toString()).longValueExact();
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

    static Object any(Object value) {
        if (value.getClass().isArray() && !(value instanceof byte[])) {
            return list(value);
        }
        return value instanceof Map || value instanceof Collection || value instanceof Number || value instanceof Boolean ? value
                : text(value);
    }

    static boolean isJson(String text) {
        try {
            Json.readStrictly(text);
            return true;
        } catch (IOException e) {
            return false; // the caller says what was expected
        }
    }

    static List<?> list(Object value) {
        if (value instanceof Collection<?> items) {
            return new ArrayList<>(items);
        }
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value)).mapToObj(index -> Array.get(value, index)).toList();
        }
        String text = text(value);
        if (text == null || !text.strip().startsWith("[")) {
            return text == null ? null : separated(text.strip());
        }
        try {
            return (List<?>) Json.readStrictly(text);
        } catch (IOException e) {
            return null; // the caller says what was expected
        }
    }

    /** No item is empty; <code>null</code> otherwise. */
    private static List<String> separated(String text) {
        List<String> items = Arrays.asList(text.split("\\s*,\\s*", -1));
        return items.contains("") ? null : items;
    }
}

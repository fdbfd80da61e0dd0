package io.github.camelcameras.common.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.operation.Parameter.Type;

/**
 * What an argument may be, as far as the vendor documents it; <code>null</code> where that is not.
 *
 * @param minLength least number of characters of a text
 * @param maxLength greatest number of characters of a text, or bytes of a file
 * @param minimum   least number
 * @param maximum   greatest number
 * @param allowed   the only values that there are, of a list its items; empty when any will do
 */
public record Limits(Integer minLength, Integer maxLength, Long minimum, Long maximum, List<String> allowed) {

    private static final Map<Type, String> WORDS = Map.of(Type.STRING, "texts", Type.INTEGER, "whole numbers", Type.NUMBER, "numbers",
            Type.BOOLEAN, "true and false", Type.OBJECT, "objects");
    /** Of a file whose greatest length is not documented. */
    private static final int MOST_FILE_BYTES = 16 * 1024 * 1024;

    int mostBytes() {
        return maxLength == null ? MOST_FILE_BYTES : maxLength;
    }

    /** Whether a value that has been converted is within them. */
    boolean hold(Object value) {
        if (value instanceof FileContent file) {
            return file.bytes().length <= mostBytes() && file.bytes().length > 0;
        }
        if (value instanceof List<?> items) {
            return items.stream().allMatch(item -> item != null && isAllowed(item));
        }
        return isAllowed(value) && (value instanceof Map || value instanceof Boolean || isInRange(value));
    }

    private boolean isAllowed(Object value) {
        return allowed.isEmpty() || allowed.contains(value.toString());
    }

    private boolean isInRange(Object value) {
        if (value instanceof BigDecimal number) {
            return (minimum == null || number.compareTo(BigDecimal.valueOf(minimum)) >= 0)
                    && (maximum == null || number.compareTo(BigDecimal.valueOf(maximum)) <= 0);
        }
        if (value instanceof Long number) {
            return (minimum == null || number >= minimum) && (maximum == null || number <= maximum);
        }
        int length = value.toString().length();
        return (minLength == null || length >= minLength) && (maxLength == null || length <= maxLength);
    }

    /** What there may be of a type, in words. */
    String expectation(Type type, Type items) {
        return switch (type) {
            case FILE -> "a File, Path, byte[], InputStream or attachment of 1 to " + mostBytes() + " bytes";
            case BOOLEAN -> "true or false";
            case OBJECT -> "a Map or a JSON object";
            case LIST -> allowed.isEmpty() ? "a list" + (items == null ? "" : " of " + WORDS.get(items))
                    : "a list of " + String.join(", ", allowed);
            default -> allowed.isEmpty() ? range(type) : (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed);
        };
    }

    private String range(Type type) {
        return switch (type) {
            case INTEGER -> "a whole number" + range(minimum, maximum, "");
            case NUMBER -> "a number" + range(minimum, maximum, "");
            default -> "a text" + range(minLength, maxLength, " characters");
        };
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
}

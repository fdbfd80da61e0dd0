package io.github.camelcameras.common.operation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.common.operation.Parameter.Type;

/**
 * What an argument may be, as far as the vendor documents it; <code>null</code> where that is not.
 *
 * @param minLength least number of characters of a text
 * @param maxLength greatest number of characters of a text, or bytes of a file
 * @param bytes     whether lengths of a text are those of its bytes in UTF-8
 * @param pattern   what a text is like
 * @param minimum   least number
 * @param maximum   greatest number
 * @param allowed   the only values that there are, of a list its items; empty when any will do
 * @param open      whether there may be others by now: they are sent, and said once
 * @param minItems  least number of items of a list
 * @param maxItems  greatest number of items of a list
 */
public record Limits(Integer minLength, Integer maxLength, boolean bytes, Pattern pattern, Long minimum, Long maximum,
        List<String> allowed, boolean open, Integer minItems, Integer maxItems) {

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
            return isBetween(items.size(), minItems, maxItems) && items.stream().allMatch(item -> item != null && isAllowed(item));
        }
        return isAllowed(value) && (value instanceof Map || value instanceof Boolean || isInRange(value));
    }

    private boolean isAllowed(Object value) {
        return open || isKnown(value);
    }

    /** Whether it is one of the values that the vendor documents, or there are none. */
    boolean isKnown(Object value) {
        return allowed.isEmpty() || allowed.contains(value.toString());
    }

    private boolean isInRange(Object value) {
        if (value instanceof BigDecimal number) {
            return (minimum == null || number.compareTo(BigDecimal.valueOf(minimum)) >= 0)
                    && (maximum == null || number.compareTo(BigDecimal.valueOf(maximum)) <= 0);
        }
        if (value instanceof Long number) {
            return isBetween(number, minimum, maximum);
        }
        String text = value.toString();
        int length = bytes ? text.getBytes(StandardCharsets.UTF_8).length : text.length();
        return isBetween(length, minLength, maxLength) && (pattern == null || pattern.matcher(text).find());
    }

    private static boolean isBetween(long value, Number least, Number greatest) {
        return (least == null || value >= least.longValue()) && (greatest == null || value <= greatest.longValue());
    }

    /** What there may be for a parameter that has these limits, in words. */
    String expectation(Parameter parameter) {
        return switch (parameter.type()) {
            case FILE -> "a File, Path, byte[], InputStream or attachment of 1 to " + mostBytes() + " bytes";
            case BOOLEAN -> "true or false";
            case ANY -> "a text, a number, true or false, a Map or a list";
            case OBJECT -> "a Map or a JSON object";
            case LIST -> "a list" + ofItems(parameter.items()) + range(minItems, maxItems, " items");
            default -> allowed.isEmpty() ? range(parameter.type()) + (parameter.format() == null ? "" : " " + parameter.format().words())
                    : (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed);
        };
    }

    private String ofItems(Parameter items) {
        if (!allowed.isEmpty()) {
            return " of " + String.join(", ", allowed);
        }
        return items == null || !WORDS.containsKey(items.type()) ? "" : " of " + WORDS.get(items.type());
    }

    private String range(Type type) {
        return switch (type) {
            case INTEGER -> "a whole number" + range(minimum, maximum, "");
            case NUMBER -> "a number" + range(minimum, maximum, "");
            default -> "a text" + range(minLength, maxLength, bytes ? " bytes" : " characters")
                       + (pattern == null ? "" : " like " + pattern.pattern().replace("\\z", "$"));
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

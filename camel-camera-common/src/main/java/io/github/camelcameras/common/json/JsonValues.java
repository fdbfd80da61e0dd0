package io.github.camelcameras.common.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Members of JSON as vendors write them: a code now as number, now as text, and nothing as <code>{}</code>, "" or <code>null</code>. */
public final class JsonValues {

    private JsonValues() {
    }

    /**
     * A code, a flag or an identifier as text, the same in any locale: 0, 0.0, "0" and " 0 " are all "0".
     *
     * @return <code>null</code> where there is none, or only blanks
     */
    public static String text(Object value) {
        if (value == null) {
            return null;
        }
        String text = value instanceof Double || value instanceof Float ? digits((Number) value)
                : value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    private static String digits(Number number) {
        double value = number.doubleValue();
        return Double.isFinite(value) ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString() : number.toString();
    }

    /** A whole number, given as number or as text; <code>null</code> where there is none. */
    public static Long whole(Object value) {
        String text = text(value);
        try {
            return text == null ? null : Long.valueOf(new BigDecimal(text).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    /** Whether there is nothing: <code>null</code>, <code>{}</code>, <code>[]</code> or a blank text. */
    public static boolean isNone(Object value) {
        return value == null || value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty()
                || value instanceof String text && text.isBlank();
    }
}

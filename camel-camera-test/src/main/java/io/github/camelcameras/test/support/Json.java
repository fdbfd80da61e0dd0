package io.github.camelcameras.test.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes JSON. Strict: what is no JSON is an {@link IllegalArgumentException}. */
public final class Json {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int position;

    private Json(String text) {
        this.text = text;
    }

    /** A map, list, string, {@link BigDecimal}, boolean or <code>null</code>. */
    public static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.peek() != 0) {
            throw json.failure();
        }
        return value;
    }

    /** The members of an object; anything else is an {@link IllegalArgumentException}. */
    public static Map<String, Object> object(String text) {
        if (parse(text) instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, value) -> members.put((String) name, value));
            return members;
        }
        throw new IllegalArgumentException("No JSON object: " + text);
    }

    /** A list of strings, of one at least; anything else is an {@link IllegalArgumentException}. */
    public static List<String> names(Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new IllegalArgumentException("No list of names: " + value);
    }

    /** A whole number; anything else is an {@link IllegalArgumentException}. */
    public static long whole(Object value) {
        if (value instanceof BigDecimal number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("No whole number: " + value, e);
            }
        }
        throw new IllegalArgumentException("No number: " + value);
    }

    /** Maps, iterables, numbers and booleans as such, <code>null</code> as null, all else as a string. */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> quote(entry.getKey().toString()) + ":" + write(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Iterable<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(write(item)));
            return "[" + String.join(",", items) + "]";
        }
        return value == null || value instanceof Number || value instanceof Boolean ? String.valueOf(value) : quote(value.toString());
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        if (peek() != '}') {
            member(members);
            while (peek() == ',') {
                expect(',');
                member(members);
            }
        }
        expect('}');
        return members;
    }

    private void member(Map<String, Object> members) {
        peek();
        String name = string();
        expect(':');
        if (members.containsKey(name)) {
            throw failure();
        }
        members.put(name, value());
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        if (peek() != ']') {
            elements.add(value());
            while (peek() == ',') {
                expect(',');
                elements.add(value());
            }
        }
        expect(']');
        return elements;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        char c = next();
        if (c != '"') {
            throw failure();
        }
        for (c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw failure();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw failure();
        };
    }

    private char unicode() {
        String digits = "" + next() + next() + next() + next();
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw failure();
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private Object word(String word, Boolean value) {
        if (!text.startsWith(word, position)) {
            throw failure();
        }
        position += word.length();
        return value;
    }

    private BigDecimal number() {
        Matcher number = NUMBER.matcher(text).region(position, text.length());
        if (!number.lookingAt()) {
            throw failure();
        }
        position = number.end();
        return new BigDecimal(number.group());
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw failure();
        }
        position++;
    }

    /** What comes after white space, 0 at the end. */
    private char peek() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    private char next() {
        if (position == text.length()) {
            throw failure();
        }
        return text.charAt(position++);
    }

    private IllegalArgumentException failure() {
        return new IllegalArgumentException("No JSON at character " + position + ": " + text);
    }
}

package io.github.camelcameras.test.bvcsp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON into maps, lists, strings, decimals, booleans and <code>null</code>. */
final class Json {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int position;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if it is no JSON */
    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.peek() != 0) {
            throw json.failure();
        }
        return value;
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
        return new IllegalArgumentException("No JSON at character " + position);
    }
}

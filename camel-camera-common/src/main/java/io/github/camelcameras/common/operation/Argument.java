package io.github.camelcameras.common.operation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.common.operation.Parameter.Place;
import io.github.camelcameras.common.operation.Parameter.Type;
import org.apache.camel.util.StringHelper;

/**
 * What is given for a parameter, or for something within it.
 *
 * @param operation the operation that takes it
 * @param path      its name, with the names of what it is within: <code>filter.device_id</code>, <code>entries[2].ID</code>
 * @param whole     whether it is refused when required members are missing; otherwise they are still to come
 */
record Argument(String operation, String path, Parameter parameter, boolean whole) {

    /** How many characters of a wrong value an exception shows. */
    private static final int SHOWN = 100;
    /** In a path, these would lead to another operation. */
    private static final Pattern CLIMBING = Pattern.compile("^$|(^|[/\\\\])\\.{1,2}([/\\\\]|$)");
    /** Half of a character cannot be sent at all. */
    private static final Pattern TEXT = Pattern.compile("[^\\x{D800}-\\x{DFFF}]*+");
    /** A header has no charset, ends with its line, and loses the blanks around it. */
    private static final Pattern HEADER_TEXT = Pattern.compile("([!-~]+([ \t]+[!-~]+)*+)?+");

    Object convert(Object given) {
        Format format = parameter.format();
        Object value = format == null ? given : format.of(given);
        Object converted = switch (parameter.type()) {
            case LIST -> items(Conversion.list(value));
            case OBJECT -> members(Conversion.object(value));
            case FILE -> file(value);
            case ANY -> Conversion.any(value);
            default -> Conversion.scalar(parameter.type(), value);
        };
        if (converted == null || !parameter.limits().hold(converted) || format != null && !format.has(converted)
                || parameter.place() == Place.PATH && CLIMBING.matcher(converted.toString()).find()) {
            throw new IllegalArgumentException("Argument '%s' of operation %s must be %s, but was %s"
                    .formatted(path, operation, parameter.limits().expectation(parameter), shown(given)));
        }
        if (converted instanceof String text) {
            requireSendable(text);
        }
        return converted;
    }

    private List<?> items(List<?> given) {
        if (given == null || parameter.items() == null) {
            return given;
        }
        List<Object> items = new ArrayList<>(given.size());
        for (Object item : given) {
            if (item == null) {
                return null; // the caller says what was expected
            }
            items.add(new Argument(operation, path + '[' + items.size() + ']', item(), whole).convert(item));
        }
        return items;
    }

    /** The items of a secret list are secrets; an object is one because of a member, which is marked as well. */
    private Parameter item() {
        Parameter item = parameter.items();
        return parameter.secret() && item.members().isEmpty() ? item.asSecret() : item;
    }

    private Map<?, ?> members(Map<?, ?> given) {
        if (given == null || parameter.members().isEmpty()) {
            return given;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            Parameter member = parameter.member(String.valueOf(key));
            if (member == null) {
                List<String> known = parameter.members().stream().map(one -> path + '.' + one.name()).toList();
                throw new IllegalArgumentException("Operation %s has no argument '%s.%s'%s"
                        .formatted(operation, path, key, Suggestion.of(path + '.' + key, known)));
            }
            if (value != null) {
                members.put(member.name(), new Argument(operation, path + '.' + key, member, whole).convert(value));
            }
        });
        for (Parameter member : parameter.members()) {
            if (whole && member.required() && !members.containsKey(member.name())) {
                throw new IllegalArgumentException("Argument '%s.%s' of operation %s is missing".formatted(path, member.name(), operation));
            }
        }
        return members;
    }

    private FileContent file(Object value) {
        if (!FileContent.isFile(value)) {
            return null;
        }
        try {
            return FileContent.read(path, value, parameter.limits().mostBytes());
        } catch (IOException e) {
            throw new IllegalArgumentException("Argument '%s' of operation %s cannot be read".formatted(path, operation), e);
        }
    }

    /** What would be altered on its way is refused. */
    private void requireSendable(String text) {
        boolean header = parameter.place() == Place.HEADER;
        if (!(header ? HEADER_TEXT : TEXT).matcher(text).matches()) {
            throw new IllegalArgumentException("Argument '%s' of operation %s cannot be sent as it is: %s, but it was %s"
                    .formatted(path, operation, header ? "it travels as an HTTP header, which can carry visible ASCII characters with"
                            + " blanks between them" : "it must not have half of a surrogate pair", shown(text)));
        }
    }

    private String shown(Object value) {
        boolean objects = parameter.items() != null && parameter.items().type() == Type.OBJECT;
        if (parameter.type() == Type.LIST && !objects && value instanceof Collection<?> && !parameter.secret()) {
            return StringHelper.limitLength(value.toString(), SHOWN);
        }
        String text = Conversion.text(value);
        if (text == null) {
            return "a value of type " + value.getClass().getName();
        }
        return parameter.secret() ? "a secret of " + text.length() + " characters" : "'" + StringHelper.limitLength(text, SHOWN) + "'";
    }
}

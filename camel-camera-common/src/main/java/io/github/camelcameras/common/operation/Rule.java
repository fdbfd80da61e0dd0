package io.github.camelcameras.common.operation;

import java.util.List;
import java.util.Map;

/** What the document says of several arguments together (<code>x-rules</code>). Immutable. */
public interface Rule {

    /**
     * Puts in what follows from other arguments and was not given.
     *
     * @param given the arguments as they were given
     */
    default void fill(Map<String, Object> given) {
    }

    /**
     * @param  arguments                converted
     * @throws IllegalArgumentException if they do not go together; the message names the operation and the arguments
     */
    void check(String operation, Map<String, Object> arguments);

    /** One is not after the other. */
    static Rule ordered(String first, String then) {
        return (operation, arguments) -> {
            Object begin = Parts.get(arguments, first);
            Object end = Parts.get(arguments, then);
            boolean wrong = begin instanceof Long from && end instanceof Long to ? from > to
                    : begin instanceof String && end instanceof String && begin.toString().compareTo(end.toString()) > 0;
            if (wrong) {
                throw new IllegalArgumentException("Argument '%s' of operation %s must not be after '%s', but was %s, after %s"
                        .formatted(first, operation, then, begin, end));
            }
        };
    }

    /** One is the number of items of the other, and need not be given. */
    static Rule count(String number, String list) {
        return new Rule() {

            @Override
            public void fill(Map<String, Object> given) {
                List<?> items = Conversion.list(given.get(list));
                if (items != null) {
                    given.putIfAbsent(number, (long) items.size());
                }
            }

            @Override
            public void check(String operation, Map<String, Object> arguments) {
                if (arguments.get(list) instanceof List<?> items && arguments.get(number) instanceof Long count && count != items.size()) {
                    throw new IllegalArgumentException("Argument '%s' of operation %s must be the number of items of '%s', %d, but was %d"
                            .formatted(number, operation, list, items.size(), count));
                }
            }
        };
    }

    /** There is at least one of them. */
    static Rule some(String... names) {
        return (operation, arguments) -> {
            if (List.of(names).stream().noneMatch(arguments::containsKey)) {
                throw new IllegalArgumentException("Operation %s has nothing to do: give at least one of %s"
                        .formatted(operation, String.join(", ", names)));
            }
        };
    }

    /** Where one has a value, the others are required. */
    static Rule needs(String argument, Object value, String... names) {
        return (operation, arguments) -> {
            for (String name : names) {
                if (is(arguments.get(argument), value) && !arguments.containsKey(name)) {
                    throw new IllegalArgumentException("Argument '%s' of operation %s is missing: it is required where %s is %s"
                            .formatted(name, operation, argument, value));
                }
            }
        };
    }

    /** Where one has a value, another has a maximum. */
    static Rule atMost(String argument, Object value, String name, long most) {
        return (operation, arguments) -> {
            if (is(arguments.get(argument), value) && arguments.get(name) instanceof Long number && number > most) {
                throw new IllegalArgumentException("Argument '%s' of operation %s must be at most %d where %s is %s, but was %d"
                        .formatted(name, operation, most, argument, value, number));
            }
        };
    }

    /** A member repeats an argument, and need not be given. */
    static Rule repeats(String member, String argument) {
        return new Rule() {

            @Override
            public void fill(Map<String, Object> given) {
                if (given.containsKey(argument) && Parts.get(given, member) == null) {
                    Parts.put(given, member, given.get(argument));
                }
            }

            @Override
            public void check(String operation, Map<String, Object> arguments) {
                // the platform decides what comes of two that differ
            }
        };
    }

    private static boolean is(Object given, Object value) {
        return given != null && given.toString().equals(value.toString());
    }
}

package io.github.camelcameras.common.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All operations of one vendor. A row is made when it is asked for, so that a table of hundreds costs nothing at
 * start-up. Thread-safe.
 */
public final class OperationTable {

    private final List<String> names;
    private final Function<String, Operation> rows;
    private final List<Operation> messages;
    private volatile Set<String> arguments;

    /**
     * @param names the names of all operations, separated by commas
     * @param rows  gives the operation of a name or an alias, <code>null</code> for a name that there is not
     */
    public OperationTable(String names, Function<String, Operation> rows) {
        this(names, rows, List.of());
    }

    /** @param messages what is no operation, but sent with arguments in the same way */
    public OperationTable(String names, Function<String, Operation> rows, List<Operation> messages) {
        this.names = List.of(names.split(","));
        this.rows = rows;
        this.messages = List.copyOf(messages);
    }

    /** The names of all operations, by group; aliases are not among them. */
    public List<String> names() {
        return names;
    }

    /** The operation of that name or alias, <code>null</code> when there is none; names are case-sensitive. */
    public Operation find(String name) {
        return rows.apply(name);
    }

    /** The operation or message of that name, <code>null</code> when there is none. */
    public Operation findSent(String name) {
        return messages.stream().filter(message -> message.name().equals(name)).findFirst().orElseGet(() -> find(name));
    }

    /**
     * The operation of that name.
     *
     * @throws IllegalArgumentException if there is none; the message has the nearest names
     */
    public Operation get(String name) {
        Operation operation = find(name);
        if (operation == null) {
            throw new IllegalArgumentException("Unknown operation '" + name + "'" + Suggestion.of(name, names));
        }
        return operation;
    }

    /** Whether any operation or message has an argument of that name, or one that it would be a member of. */
    public boolean isArgument(String name) {
        Set<String> known = arguments;
        if (known == null) {
            known = new HashSet<>();
            for (String operation : names) {
                addArguments(find(operation), known);
            }
            for (Operation message : messages) {
                addArguments(message, known);
            }
            arguments = known;
        }
        return known.contains(Parts.whole(name));
    }

    private static void addArguments(Operation operation, Set<String> known) {
        operation.parameters().forEach(parameter -> known.add(parameter.name()));
    }
}

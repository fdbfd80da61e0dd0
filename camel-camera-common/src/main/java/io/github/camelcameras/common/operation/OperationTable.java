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
    private volatile Set<String> arguments;

    /**
     * @param names the names of all operations, separated by commas
     * @param rows  gives the operation of a name, <code>null</code> for a name that there is not
     */
    public OperationTable(String names, Function<String, Operation> rows) {
        this.names = List.of(names.split(","));
        this.rows = rows;
    }

    /** The names of all operations, by group. */
    public List<String> names() {
        return names;
    }

    /** The operation of that name, <code>null</code> when there is none; names are case-sensitive. */
    public Operation find(String name) {
        return rows.apply(name);
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

    /** Whether any operation has an argument of that name. */
    public boolean isArgument(String name) {
        Set<String> known = arguments;
        if (known == null) {
            known = new HashSet<>();
            for (String operation : names) {
                for (Parameter parameter : find(operation).parameters()) {
                    known.add(parameter.name());
                }
            }
            arguments = known;
        }
        return known.contains(name);
    }
}

package io.github.camelcameras.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.common.operation.Suggestion;

/**
 * The names of a vendor that users see.
 *
 * @param scheme       of the component
 * @param headerPrefix what the names of its headers begin with
 * @param operations   what can be called
 * @param eventSources the names for <code>from(...)</code> that are no operations
 */
public record Vendor(String scheme, String headerPrefix, OperationTable operations, Set<String> eventSources) {

    /** Name of the header that overrides the operation of a URI. */
    public String operationHeader() {
        return headerPrefix + "Operation";
    }

    /** Name of the header with the vendor's code of success, where it sends one. */
    public String codeHeader() {
        return headerPrefix + "Code";
    }

    /** Name of the header with the number of items that all pages of a list have. */
    public String totalHeader() {
        return headerPrefix + "Total";
    }

    /** @throws IllegalArgumentException if the name in a URI is neither an operation nor an event source */
    void requireKnown(String name) {
        if (!eventSources.contains(name) && !operations.names().contains(name)) {
            throw new IllegalArgumentException(
                    "Unknown name '" + name + "' in a " + scheme + " URI" + Suggestion.of(name, allNames()));
        }
    }

    /** @throws IllegalArgumentException if the name cannot be called */
    Operation requireOperation(String name) {
        if (eventSources.contains(name)) {
            throw new IllegalArgumentException(
                    scheme + ":" + name + " is a source of events: it is for from(...), and cannot be called");
        }
        return operations.get(name);
    }

    /** @throws IllegalArgumentException if the name cannot be polled */
    Operation requirePollable(String name) {
        Operation operation = operations.get(name);
        if (!operation.readOnly()) {
            List<String> pollable = operations.names().stream().filter(other -> operations.find(other).readOnly()).toList();
            throw new IllegalArgumentException(("from(\"%s:%s\") would call an operation that does not merely read; for from(...)"
                                                + " there are %s").formatted(scheme, name, String.join(", ", merge(pollable))));
        }
        return operation;
    }

    private List<String> allNames() {
        return merge(operations.names());
    }

    private List<String> merge(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.addAll(eventSources);
        return all;
    }
}

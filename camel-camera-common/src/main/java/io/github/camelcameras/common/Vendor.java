package io.github.camelcameras.common;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.common.operation.Suggestion;
import org.apache.camel.util.StringHelper;

/**
 * The names of a vendor that users see.
 *
 * @param scheme       of the component
 * @param headerPrefix what the names of its headers begin with
 * @param operations   what can be called
 * @param eventSources the names for <code>from(...)</code> that are no operations
 * @param actions      the names for <code>to(...)</code> that are no operations; the endpoint makes their producers
 * @param undocumented how what the vendor's document does not have is called
 * @param ownNames     what the vendor's document calls an option that has another name here
 */
public record Vendor(String scheme, String headerPrefix, OperationTable operations, Set<String> eventSources, Set<String> actions,
                     Undocumented undocumented, Map<String, String> ownNames) {

    /** How a vendor's calls are made, where only method and path are known. */
    @FunctionalInterface
    public interface Undocumented {
        /** A row with the security, the media type and the envelope that such a call has. */
        Operation.Builder row(String method, String path);
    }

    /** A vendor of whom only operations are called. */
    public Vendor(String scheme, String headerPrefix, OperationTable operations, Set<String> eventSources, Undocumented undocumented) {
        this(scheme, headerPrefix, operations, eventSources, Set.of(), undocumented);
    }

    /** A vendor whose document has the names that options have here. */
    public Vendor(String scheme, String headerPrefix, OperationTable operations, Set<String> eventSources, Set<String> actions,
                  Undocumented undocumented) {
        this(scheme, headerPrefix, operations, eventSources, withCall(actions), undocumented, Map.of());
    }

    private static Set<String> withCall(Set<String> actions) {
        Set<String> all = new LinkedHashSet<>(actions);
        all.add(CallOptions.CALL);
        return all;
    }

    /** The same, whose document calls options otherwise. */
    public Vendor withOwnNames(Map<String, String> options) {
        return new Vendor(scheme, headerPrefix, operations, eventSources, actions, undocumented, Map.copyOf(options));
    }

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

    /** Name of the header with what an answer has beside its result. */
    public String header(String member) {
        return headerPrefix + StringHelper.capitalize(member);
    }

    /** @throws IllegalArgumentException if the name in a URI is none of this vendor's */
    void requireKnown(String name) {
        Set<String> names = new LinkedHashSet<>(operations.names());
        names.addAll(eventSources);
        names.addAll(actions);
        if (!names.contains(name) && operations.find(name) == null) {
            throw new IllegalArgumentException("Unknown name '" + name + "' in a " + scheme + " URI" + Suggestion.of(name, names));
        }
    }

    /** @throws IllegalArgumentException if the name is that of no operation */
    Operation requireOperation(String name) {
        if (actions.contains(name)) {
            throw new IllegalArgumentException(
                    scheme + ":" + name + " is no operation: it is called by its URI, not by header " + operationHeader());
        }
        if (eventSources.contains(name)) {
            throw new IllegalArgumentException(
                    scheme + ":" + name + " is a source of events: it is for from(...), and cannot be called");
        }
        return operations.get(name);
    }

    /** @throws IllegalArgumentException if the name cannot be polled */
    Operation requirePollable(String name) {
        if (actions.contains(name)) {
            throw new IllegalArgumentException(scheme + ":" + name + " is for to(...), and cannot be polled");
        }
        Operation operation = operations.get(name);
        if (!operation.readOnly()) {
            List<String> forFrom = new ArrayList<>(
                    operations.names().stream().filter(other -> operations.find(other).readOnly()).toList());
            forFrom.addAll(eventSources);
            throw new IllegalArgumentException(("from(\"%s:%s\") would call an operation that does not merely read; for from(...)"
                                                + " there are %s").formatted(scheme, name, String.join(", ", forFrom)));
        }
        return operation;
    }
}

package io.github.camelcameras.common;

import java.util.regex.Pattern;

import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Where a call has its arguments, and the ways past the vendor's document. */
@UriParams
public class CallOptions {

    /** The name of a call that the vendor's document does not have. */
    static final String CALL = "call";
    /** Segments that are no dots, and perhaps a query. */
    private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|\\?|$))[A-Za-z0-9._~-]+)+/?(\\?[A-Za-z0-9._~=&-]+)?");

    @UriParam(label = "producer",
              description = "Whether the body, a Map or a JSON object, has arguments. Headers and param. override them."
                            + " Off, because in a route the body is usually the result of the last call.")
    private boolean bodyAsParameters;
    @UriParam(label = "producer,advanced",
              description = "Whether an operation takes arguments that the vendor's document does not have: they are sent as they are, in"
                            + " the form, the JSON body or the query, and nobody finds a misspelt one.")
    private boolean additionalArguments;
    @UriParam(label = "producer,advanced", defaultValue = "POST", enums = "GET,POST,PUT,DELETE",
              description = "HTTP method of the name call, which sends what the vendor's document does not have.")
    private String callMethod = "POST";
    @UriParam(label = "producer,advanced",
              description = "Path of the name call, below the vendor's base URL, beginning with a slash, perhaps with a query. It is called"
                            + " with the credentials of the account: never take it from outside.")
    private String callPath;

    /**
     * What a URI calls.
     *
     * @throws IllegalArgumentException if there is no such operation, or an option is missing, wrong or for another name
     */
    Operation called(Vendor vendor, String name) {
        return name.equals(CALL) ? undocumented(vendor) : requireUnused(widened(vendor.requireOperation(name)));
    }

    /** An operation, or message, as these options have it; <code>null</code> for none. */
    Operation sent(Vendor vendor, String name) {
        return name.equals(CALL) ? undocumented(vendor) : widened(vendor.operations().findSent(name));
    }

    private Operation undocumented(Vendor vendor) {
        if (callPath == null || !PATH.matcher(callPath).matches()) {
            throw new IllegalArgumentException("Option callPath of %s:call must be a path below the base URL, like /a/thing, but was %s"
                    .formatted(vendor.scheme(), callPath == null ? null : callPath.replaceFirst("\\?.*", "?...")));
        }
        return vendor.undocumented().row(callMethod, callPath).build();
    }

    private Operation requireUnused(Operation operation) {
        if (callPath != null) {
            throw new IllegalArgumentException("Option callPath is for the name call; operation %s has a path".formatted(operation.name()));
        }
        return operation;
    }

    Operation widened(Operation operation) {
        return !additionalArguments || operation == null || operation.additional() != null ? operation
                : operation.withAdditionalArguments();
    }

    public boolean isBodyAsParameters() {
        return bodyAsParameters;
    }

    public void setBodyAsParameters(boolean bodyAsParameters) {
        this.bodyAsParameters = bodyAsParameters;
    }

    public boolean isAdditionalArguments() {
        return additionalArguments;
    }

    public void setAdditionalArguments(boolean additionalArguments) {
        this.additionalArguments = additionalArguments;
    }

    public String getCallMethod() {
        return callMethod;
    }

    public void setCallMethod(String callMethod) {
        this.callMethod = callMethod;
    }

    public String getCallPath() {
        return callPath;
    }

    public void setCallPath(String callPath) {
        this.callPath = callPath;
    }
}

package io.github.camelcameras.common.operation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import jakarta.activation.DataHandler;
import org.apache.camel.Message;
import org.apache.camel.attachment.DefaultAttachmentMessage;
import org.apache.camel.util.URISupport;

/**
 * Finds the arguments of an operation, lowest to highest: the body (only when it was asked for), headers
 * <code>&lt;prefix&gt;.&lt;name&gt;</code>, <code>param.&lt;name&gt;</code> of the URI. Converts and checks all of them
 * before anything is sent. A name with a dot is a member of an argument that is an object. Thread-safe.
 */
public final class ArgumentResolver {

    private final OperationTable operations;
    private final String headerPrefix;
    private final BodyReader bodyReader;
    private final Map<String, Object> defaults;
    private final Warnings warnings = new Warnings();

    /** Reads a message body as arguments. */
    @FunctionalInterface
    public interface BodyReader {
        /** @throws IllegalArgumentException if the body is neither a Map nor a JSON object */
        Map<?, ?> read(Message message);
    }

    /**
     * @param operations   all operations of the vendor
     * @param headerPrefix what comes before the dot in the name of a header that is an argument
     * @param bodyReader   reads the body as arguments, <code>null</code> when the body is not to be used
     * @param defaults     values of arguments that nobody gives, by name, for all operations that have them
     */
    public ArgumentResolver(OperationTable operations, String headerPrefix, BodyReader bodyReader, Map<String, Object> defaults) {
        this.operations = operations;
        this.headerPrefix = headerPrefix + ".";
        this.bodyReader = bodyReader;
        this.defaults = defaults;
    }

    /**
     * The arguments for a call.
     *
     * @param  operation                the operation to call
     * @param  uriArguments             the <code>param.</code> options of the endpoint, without the prefix; one that only
     *                                  other operations know is left out
     * @param  message                  the message that is sent to the endpoint
     * @return                          converted values by name, in the order of the document
     * @throws IllegalArgumentException if an argument is missing, unknown, mistyped or out of range
     */
    public Map<String, Object> resolve(Operation operation, Map<String, Object> uriArguments, Message message) {
        Map<String, Object> given = new LinkedHashMap<>();
        if (bodyReader != null && hasArguments(message.getBody(), operation.wholeBody())) {
            bodyReader.read(message).forEach((name, value) -> {
                requireKnown(operation, String.valueOf(name));
                put(given, operation, String.valueOf(name), value);
            });
        }
        forEach(message.getHeaders(), headerPrefix, (name, value) -> putUnlessOfAnother(given, operation, name, value));
        requireLoggable(operation, uriArguments);
        forEach(uriArguments, "", (name, value) -> {
            if (operation.additional() == null) {
                putUnlessOfAnother(given, operation, name, value);
            } else {
                put(given, operation, name, value);
            }
        });
        given.values().removeIf(Objects::isNull);
        operation.rules().forEach(rule -> rule.fill(given));

        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            Object value = given.remove(parameter.name());
            if (value == null) {
                value = otherwise(operation, parameter, message);
            }
            if (value != null) {
                arguments.put(parameter.name(), parameter.convert(operation.name(), value));
            } else if (parameter.required()) {
                throw new IllegalArgumentException("Argument '%s' of operation %s is missing: set the header %s%s%s"
                        .formatted(parameter.name(), operation.name(), headerPrefix + parameter.name(),
                                isLoggable(parameter) ? " or the option param." + parameter.name() : "", hint(parameter, message)));
            }
        }
        // what is left was found to be an additional argument
        given.forEach((name, value) -> arguments.put(name, operation.parameter(name).convert(operation.name(), value)));
        operation.rules().forEach(rule -> rule.check(operation.name(), arguments));
        warnings.ofUndocumented(operation, arguments);
        return arguments;
    }

    /** Whether a body has arguments, rather than being one as a whole. */
    private static boolean hasArguments(Object body, Parameter wholeBody) {
        return wholeBody == null || has(body, wholeBody);
    }

    /** Whether a body is an object that has the argument. */
    private static boolean has(Object body, Parameter parameter) {
        return body instanceof Map<?, ?> map && map.keySet().stream().anyMatch(parameter.name()::equals); // whatever its keys are
    }

    private Object otherwise(Operation operation, Parameter parameter, Message message) {
        if (parameter.type() == Parameter.Type.FILE) {
            return file(parameter, message);
        }
        if (parameter.place() == Parameter.Place.WHOLE_BODY && parameter.required()) {
            return wholeBody(message);
        }
        return defaults.getOrDefault(parameter.name(), otherwise(operation, parameter));
    }

    /** Streams, readers, bytes and files become text, as far as Camel can. */
    private static Object wholeBody(Message message) {
        Object body = message.getBody();
        if (body == null || body instanceof Map || body instanceof Collection || body.getClass().isArray() && !(body instanceof byte[])) {
            return body;
        }
        String text = message.getBody(String.class);
        return text == null ? body : text;
    }

    /** A list whose pages must be named is read from its first page. */
    private static Object otherwise(Operation operation, Parameter parameter) {
        Paging paging = operation.paging();
        if (paging != null && parameter.required() && parameter.name().equals(paging.page())) {
            return paging.first();
        }
        boolean size = paging != null && parameter.required() && parameter.name().equals(paging.size());
        return size ? Integer.valueOf(paging.defaultSize()) : parameter.defaultValue();
    }

    /** The attachment with the argument's name; for an argument that there must be, otherwise the body, if that is a file. */
    private static Object file(Parameter parameter, Message message) {
        DataHandler attachment = new DefaultAttachmentMessage(message).getAttachment(parameter.name());
        if (attachment != null) {
            return attachment;
        }
        return parameter.required() && FileContent.isFile(message.getBody()) ? message.getBody() : null;
    }

    /**
     * Checks the arguments in a URI as far as that can be done before there is a message.
     *
     * @throws IllegalArgumentException if one is unknown, mistyped or out of range, or a secret that Camel would log
     */
    public static void check(Operation operation, Map<String, Object> uriArguments) {
        requireLoggable(operation, uriArguments);
        for (Map.Entry<String, Object> argument : uriArguments.entrySet()) {
            requireKnown(operation, argument.getKey());
            new Argument(operation.name(), argument.getKey(), operation.parameter(argument.getKey()), false).convert(argument.getValue());
        }
    }

    /** @throws IllegalArgumentException if an argument is a secret that Camel would log as part of the URI it stands in */
    public static void requireLoggable(Operation operation, Map<String, Object> uriArguments) {
        for (String name : uriArguments.keySet()) {
            Parameter parameter = operation.parameter(name);
            if (parameter != null && !isLoggable(parameter)) {
                throw new IllegalArgumentException("Argument '%s' of operation %s is a secret, and Camel would log it as part of the URI:"
                                                   .formatted(name, operation.name())
                                                   + " give it as a header");
            }
        }
    }

    private static boolean isLoggable(Parameter parameter) {
        return !parameter.secret() || isMasked("x:y?param." + parameter.name() + "=z");
    }

    private static boolean isMasked(String uri) {
        return !URISupport.sanitizeUri(uri).equals(uri);
    }

    /** Those with the prefix; a whole comes before its parts. */
    private static void forEach(Map<String, Object> named, String prefix, BiConsumer<String, Object> argument) {
        for (boolean part : new boolean[] { false, true }) {
            named.forEach((name, value) -> {
                if (name.regionMatches(true, 0, prefix, 0, prefix.length()) && name.indexOf('.', prefix.length()) >= 0 == part) {
                    argument.accept(name.substring(prefix.length()), value);
                }
            });
        }
    }

    private void putUnlessOfAnother(Map<String, Object> given, Operation operation, String name, Object value) {
        if (operation.documented(Parts.whole(name)) == null && operations.isArgument(name) && operations.find(operation.name()) != null) {
            warnings.ofUnused(operation, name);
            return;
        }
        requireKnown(operation, name);
        put(given, operation, name, value);
    }

    /** A part becomes one of what it is a part of; names of the caller's own may have dots. */
    private static void put(Map<String, Object> given, Operation operation, String name, Object value) {
        if (operation.documented(Parts.whole(name)) == null) {
            given.put(name, value);
        } else {
            Parts.put(given, name, value);
        }
    }

    private static void requireKnown(Operation operation, String name) {
        if (operation.parameter(name) == null) {
            throw new IllegalArgumentException("Operation %s has no argument '%s'%s"
                    .formatted(operation.name(), name, Suggestion.of(name, operation.names(name))));
        }
    }

    private String hint(Parameter parameter, Message message) {
        return bodyReader == null && has(message.getBody(), parameter)
                ? " (the body has it, but is only used with bodyAsParameters=true)" : "";
    }
}

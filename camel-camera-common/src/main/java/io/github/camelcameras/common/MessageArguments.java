package io.github.camelcameras.common;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.ArgumentResolver;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Finds the arguments of what a producer calls or sends. Thread-safe. */
public final class MessageArguments {

    /** Arguments in the URI of a toD, which has one endpoint for many URIs; a property, since headers can come from outside. */
    static final String DYNAMIC_PARAMETERS = "CamelCameraDynamicParameters";

    private final CameraEndpoint endpoint;
    private final Operation operation;
    private final ArgumentResolver resolver;

    /** @param operation what the URI of the endpoint names */
    public MessageArguments(CameraEndpoint endpoint, Operation operation) {
        this.endpoint = endpoint;
        this.operation = operation;
        this.resolver = new ArgumentResolver(endpoint.vendor().operations(), endpoint.vendor().headerPrefix(),
                endpoint.getCallOptions().isBodyAsParameters() ? MessageArguments::body : null, endpoint.defaultArguments());
    }

    /**
     * The arguments in the message of an exchange and in the URI, as {@link ArgumentResolver#resolve} has them.
     *
     * @param  called                   what is called, which a header can have changed
     * @throws IllegalArgumentException if an argument is missing, unknown, mistyped or out of range
     */
    public Map<String, Object> of(Operation called, Exchange exchange) {
        return resolver.resolve(called, uriArguments(called, exchange), exchange.getMessage());
    }

    private Map<String, Object> uriArguments(Operation called, Exchange exchange) {
        Map<?, ?> dynamic = exchange.getProperty(DYNAMIC_PARAMETERS, Map.class);
        if (dynamic == null) {
            return endpoint.getParameters();
        }
        Map<String, Object> all = new HashMap<>(endpoint.getParameters());
        dynamic.forEach((name, value) -> all.put(name.toString(), value));
        if (called == operation) {
            ArgumentResolver.check(operation, all); // as a URI that is not dynamic, when its endpoint is created
        }
        return all;
    }

    private static Map<?, ?> body(Message message) {
        Object body = message.getBody();
        try {
            Object read = body instanceof String || body instanceof byte[] || body instanceof InputStream
                    ? Json.readStrictly(message.getBody(InputStream.class)) : body;
            if (read instanceof Map<?, ?> map) {
                return map;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("With bodyAsParameters=true the body must be a Map or a JSON object, but it"
                                               + " cannot be read as JSON", e);
        }
        throw new IllegalArgumentException("With bodyAsParameters=true the body must be a Map or a JSON object, but was "
                                           + (body == null ? "empty" : "a " + body.getClass().getName()));
    }
}

package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import org.apache.camel.Component;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A component and its vendor's OpenAPI document, held against each other: every operation has a route, to a server that is made from the
 * document.
 */
public final class Contract implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiServer server;
    private final String headerPrefix;
    private final Map<String, Map<String, Object>> arguments;
    private final DefaultCamelContext context = new DefaultCamelContext();

    /**
     * @param test         the test, beside which <code>contract-arguments.json</code> has the arguments of every operation: as the vendor's
     *                     document prints them, not as ours has them, so that what ours loses is missed
     * @param server       closed with this
     * @param headerPrefix what the headers that are arguments begin with, the dot included
     */
    public Contract(Class<?> test, OpenApiServer server, String headerPrefix) {
        this.server = server;
        this.headerPrefix = headerPrefix;
        try (InputStream in = test.getResourceAsStream("contract-arguments.json")) {
            arguments = JSON.readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a route to every operation. */
    public void start(String scheme, Component component) throws Exception {
        context.addComponent(scheme, component);
        for (String operation : server.operations()) {
            route(operation, scheme + ":" + operation);
        }
        context.start();
    }

    /** Adds a route that {@link #call(String, Map)} calls by its name. */
    public void route(String name, String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:" + name).to(uri)
                    .filter(body().isInstanceOf(InputStream.class)).convertBodyTo(String.class); // a stream ends with its route
            }
        });
    }

    /** What an operation is called with, to be added to where JSON has no word for it. */
    public Map<String, Object> arguments(String operation) {
        return arguments.get(operation);
    }

    /**
     * Checks that the document, the component and the file of arguments have the same operations.
     *
     * @param names the component's, with commas between them
     * @param count how many there are in the vendor's document
     */
    public void assertOperations(String names, int count) {
        assertThat(Set.of(names.split(","))).hasSize(count).isEqualTo(server.operations()).isEqualTo(arguments.keySet());
    }

    /**
     * Calls an operation with all arguments that it has, and checks what was sent.
     *
     * @param  untried those that cannot be given with the others
     * @return         what comes back, a stream as a text; JSON's null when nothing does
     */
    public JsonNode call(Operation operation, String... untried) {
        Map<String, Object> given = arguments.get(operation.name());
        assertThat(given).as("contract-arguments.json has the arguments of %s", operation.name()).isNotNull();
        Set<String> tried = new HashSet<>(given.keySet());
        tried.addAll(Set.of(untried));
        Set<String> documented = operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        if (operation.additional() != null) {
            tried.retainAll(documented);
        }
        assertThat(tried).as("every argument is tried").isEqualTo(documented);
        JsonNode result = call(operation.name(), given);
        assertThat(operation.list()).as("the document's example is a list, and x-list says so").isEqualTo(result.isArray());
        return result;
    }

    /** The same by a route of any name, with these arguments and no others. */
    public JsonNode call(String route, Map<String, Object> given) {
        return JSON.valueToTree(result(route, given));
    }

    private Object result(String route, Map<String, Object> given) {
        Map<String, Object> headers = new HashMap<>();
        given.forEach((name, value) -> headers.put(headerPrefix + name, value));
        Object result = context.createProducerTemplate().requestBodyAndHeaders("direct:" + route, null, headers);
        server.assertValidRequests();
        return result;
    }

    /**
     * Calls every operation of whose result the pages print an example, and takes its values by the expressions that the example suggests.
     *
     * @param folder of the pages
     * @param least  how many operations have an example, at least
     */
    public void assertPages(Path folder, String scheme, int least) {
        PageExamples pages = new PageExamples(folder, scheme, server::here);
        assertThat(pages.all()).hasSizeGreaterThanOrEqualTo(least);
        pages.all().keySet().forEach(operation -> assertThat(pages.assertExpressions(context, operation,
                result(operation, arguments.get(operation)))).as("values of %s", operation).isPositive());
    }

    /** The example that the document has for the answer. */
    public JsonNode example(Operation operation) {
        return JSON.valueToTree(server.example(operation.name()));
    }

    /** What is in the example where the operation has its result; the whole example when the answer as a whole is the result. */
    public JsonNode exampleResult(Operation operation) {
        JsonNode result = example(operation);
        if (operation.result() != null) {
            for (String member : operation.result().members()) {
                result = result.path(member);
            }
        }
        return result.isMissingNode() ? JSON.nullNode() : result;
    }

    @Override
    public void close() {
        context.stop();
        server.close();
    }
}

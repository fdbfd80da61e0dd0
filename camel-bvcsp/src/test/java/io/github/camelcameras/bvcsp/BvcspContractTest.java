package io.github.camelcameras.bvcsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class BvcspContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Their names are those of the vendor's document, not of ours: what ours loses is missed here. */
    private static final Map<String, Map<String, Object>> ARGUMENTS = arguments();
    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/bvcsp.yaml"));
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    private static Map<String, Map<String, Object>> arguments() {
        try (InputStream in = BvcspContractTest.class.getResourceAsStream("contract-arguments.json")) {
            return JSON.readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        BvcspComponent component = new BvcspComponent();
        BvcspConfiguration options = component.getConfiguration();
        options.setBaseUrl(SERVER.baseUrl());
        options.setUsername(BvcspSimulator.ACCOUNT);
        options.setToken(BvcspSimulator.TOKEN_MARK);
        CONTEXT.addComponent("bvcsp", component);
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                operations().forEach(operation -> from("direct:" + operation).to("bvcsp:" + operation)
                        .filter(body().isInstanceOf(InputStream.class)).convertBodyTo(String.class));
            }
        });
        CONTEXT.start();
    }

    @AfterAll
    static void stop() {
        CONTEXT.stop();
        SERVER.close();
    }

    static Stream<String> operations() {
        return SERVER.operations().stream();
    }

    @Test
    void theDocumentAndTheTableHaveTheSame267Operations() {
        assertThat(Set.of(BvcspOperations.NAMES.split(","))).hasSize(267).isEqualTo(SERVER.operations()).isEqualTo(ARGUMENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = BvcspOperations.find(name);
        Map<String, Object> arguments = ARGUMENTS.get(name);
        assertThat(arguments).as("contract-arguments.json has the arguments of %s", name).isNotNull();
        assertThat(arguments.keySet()).as("every argument is tried")
                .isEqualTo(operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));

        Object result = call("direct:" + name, arguments);

        SERVER.assertValidRequests();
        JsonNode example = SERVER.example(name);
        switch (operation.envelope()) {
            case "file", "text" -> assertThat(result).isEqualTo(example.textValue());
            default -> assertThat(JSON.<JsonNode>valueToTree(result)).isEqualTo(operation.result() == null ? JSON.nullNode()
                    : JSON.valueToTree(operation.result().in(JSON.convertValue(example, Map.class))));
        }
    }

    private static Object call(String route, Map<String, Object> arguments) {
        Map<String, Object> headers = new HashMap<>();
        arguments.forEach((name, value) -> headers.put("CamelBvcsp." + name, value));
        return CONTEXT.createProducerTemplate().requestBodyAndHeaders(route, null, headers);
    }
}

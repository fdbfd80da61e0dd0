package io.github.camelcameras.ezviz;

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
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class EzvizContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** As the vendor's document prints them, not as ours has them: what ours loses is missed here. */
    private static final Map<String, Map<String, Object>> ARGUMENTS = arguments();
    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/ezviz.yaml"));
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    private static Map<String, Map<String, Object>> arguments() {
        try (InputStream in = EzvizContractTest.class.getResourceAsStream("contract-arguments.json")) {
            return JSON.readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        EzvizComponent component = new EzvizComponent();
        EzvizConfiguration options = component.getConfiguration();
        options.setBaseUrl(SERVER.baseUrl());
        options.setAppKey(EzvizSimulator.APP_KEY);
        options.setSecretKey(EzvizSimulator.APP_SECRET);
        options.setAccessToken(NoEzvizSecretsInLogs.READY_TOKEN);
        options.setAreaDomain(SERVER.baseUrl());
        options.setAllowedAreaDomains("localhost");
        CONTEXT.addComponent("ezviz", component);
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                operations().forEach(operation -> from("direct:" + operation).to("ezviz:" + operation));
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
    void theDocumentAndTheTableHaveTheSame85Operations() {
        assertThat(Set.of(EzvizOperations.NAMES.split(","))).hasSize(85).isEqualTo(SERVER.operations()).isEqualTo(ARGUMENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = EzvizOperations.find(name);
        Map<String, Object> arguments = ARGUMENTS.get(name);
        assertThat(arguments).as("contract-arguments.json has the arguments of %s, as the vendor's document prints them", name).isNotNull();
        assertThat(arguments.keySet()).as("every argument is tried")
                .isEqualTo(operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));

        JsonNode result = JSON.valueToTree(call("direct:" + name, arguments));

        SERVER.assertValidRequests();
        JsonNode example = JSON.valueToTree(SERVER.example(name));
        JsonNode data = switch (operation.envelope()) {
            case "lapp", "token", "das" -> example.path("data");
            case "detector_list" -> example.path("result").path("data");
            case "v3" -> example.path("body").path("data");
            default -> throw new AssertionError(operation.envelope());
        };
        assertThat(result).isEqualTo(data.isMissingNode() ? JSON.nullNode() : data);
    }

    private static Object call(String route, Map<String, Object> arguments) {
        Map<String, Object> headers = new HashMap<>();
        arguments.forEach((name, value) -> headers.put("CamelEzviz." + name, value));
        return CONTEXT.createProducerTemplate().requestBodyAndHeaders(route, null, headers);
    }
}

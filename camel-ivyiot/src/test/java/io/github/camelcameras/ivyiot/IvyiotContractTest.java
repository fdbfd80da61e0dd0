package io.github.camelcameras.ivyiot;

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
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class IvyiotContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** As the vendor's document has them, not as ours has: what ours loses is missed here. */
    private static final Map<String, Map<String, Object>> ARGUMENTS = arguments();
    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/ivyiot.yaml"),
            "https://store.example.com");
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    private static Map<String, Map<String, Object>> arguments() {
        try (InputStream in = IvyiotContractTest.class.getResourceAsStream("contract-arguments.json")) {
            return JSON.readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        IvyiotComponent component = new IvyiotComponent();
        IvyiotConfiguration options = component.getConfiguration();
        options.setBaseUrl(SERVER.baseUrl());
        options.setAllowedDomains("localhost");
        options.setClientId(IvyiotSimulator.CLIENT_ID);
        options.setOpenId(IvyiotSimulator.OPEN_ID);
        options.setAccessToken(IvyiotSimulator.TOKEN_MARK);
        options.setOemCode(IvyiotSimulator.OEM_CODE);
        options.setSecretKey(IvyiotSimulator.DELETE_KEY);
        CONTEXT.addComponent("ivyiot", component);
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                operations().forEach(operation -> from("direct:" + operation).to("ivyiot:" + operation));
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
    void theDocumentAndTheTableHaveTheSame16Operations() {
        assertThat(Set.of(IvyiotOperations.NAMES.split(","))).hasSize(16).isEqualTo(SERVER.operations()).isEqualTo(ARGUMENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = IvyiotOperations.find(name);
        Map<String, Object> arguments = ARGUMENTS.get(name);
        assertThat(arguments).as("contract-arguments.json has the arguments of %s", name).isNotNull();
        assertThat(arguments.keySet()).as("every argument is tried")
                .isEqualTo(operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));

        JsonNode result = JSON.valueToTree(call("direct:" + name, arguments));

        SERVER.assertValidRequests();
        ObjectNode answer = (ObjectNode) SERVER.example(name);
        assertThat(answer.remove("errorCode").textValue()).as("success").isEmpty();
        answer.remove("failureDetails");
        assertThat(result).isEqualTo(switch (name) {
            case "listRecordingDates" -> answer.path("dateList");
            case "listRecordings" -> answer.path("recordList");
            case "getRecordingUrl" -> answer;
            case "getLatestFirmware" -> answer.path("firmwareList");
            default -> answer.has("data") ? answer.path("data") : JSON.nullNode();
        });
    }

    private static Object call(String route, Map<String, Object> arguments) {
        Map<String, Object> headers = new HashMap<>();
        arguments.forEach((name, value) -> headers.put("CamelIvyiot." + name, value));
        return CONTEXT.createProducerTemplate().requestBodyAndHeaders(route, null, headers);
    }
}

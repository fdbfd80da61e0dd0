package io.github.camelcameras.bvcsp;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.DescribedResults;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class BvcspContractTest {

    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/bvcsp.yaml"));
    private static final Contract CONTRACT = new Contract(BvcspContractTest.class, SERVER, "CamelBvcsp.");

    @BeforeAll
    static void start() throws Exception {
        BvcspComponent component = new BvcspComponent();
        BvcspConfiguration options = component.getConfiguration();
        options.setBaseUrl(SERVER.baseUrl());
        options.setUsername(BvcspSimulator.ACCOUNT);
        options.setToken(BvcspSimulator.TOKEN_MARK);
        CONTRACT.start("bvcsp", component);
    }

    @AfterAll
    static void stop() {
        CONTRACT.close();
    }

    static Stream<String> operations() {
        return SERVER.operations().stream();
    }

    @Test
    void everyResultIsDescribedWithAnExampleThatCouldCome() {
        DescribedResults.assertAll(Path.of("src/main/openapi/bvcsp.yaml"), 267,
                "downloadDeviceFile", "downloadGb28181InRecording", "sendTransparentCommand");
    }

    @Test
    void whoHasOnlyThePagesTakesTheRightValues() {
        CONTRACT.assertPages(Path.of("src/main/docs"), "bvcsp", 154);
    }

    @Test
    void theDocumentAndTheTableHaveTheSame267Operations() {
        CONTRACT.assertOperations(BvcspOperations.NAMES, 267);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = BvcspOperations.find(name);

        JsonNode result = CONTRACT.call(operation);

        assertThat(result).isEqualTo(switch (operation.envelope()) {
            case "file", "text" -> CONTRACT.example(operation);
            default -> operation.result() == null ? NullNode.getInstance() : CONTRACT.exampleResult(operation);
        });
    }

    @Test
    void aCodeAsTextIsTheSameForEveryOperation() {
        SERVER.answer(200, (name, example) -> codesAsText(example.deepCopy()));
        try {
            for (String name : SERVER.operations()) {
                Operation operation = BvcspOperations.find(name);
                if (!Set.of("file", "text").contains(operation.envelope())) {
                    JsonNode result = CONTRACT.call(operation);
                    assertThat(result).as(name).isEqualTo(operation.result() == null ? NullNode.getInstance()
                            : operation.result().members().contains("code") ? result : codesAsText(CONTRACT.exampleResult(operation)));
                }
            }
        } finally {
            SERVER.answerAsDocumented();
        }
    }

    /** Where an item of a list has a code, that becomes text, too. */
    private static JsonNode codesAsText(JsonNode json) {
        json.findParents("code").stream().filter(parent -> parent.get("code").isNumber())
                .forEach(parent -> ((ObjectNode) parent).put("code", parent.get("code").asText()));
        return json;
    }
}

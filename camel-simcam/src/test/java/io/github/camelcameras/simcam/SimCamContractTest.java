package io.github.camelcameras.simcam;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.DescribedResults;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.simcam.operation.SimCamOperations;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class SimCamContractTest {

    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/simcam.yaml"));
    private static final Contract CONTRACT = new Contract(SimCamContractTest.class, SERVER, "CamelSimCam.");

    @BeforeAll
    static void start() throws Exception {
        SimCamComponent component = new SimCamComponent();
        component.getConfiguration().setBaseUrl(SERVER.baseUrl());
        component.getConfiguration().setClientId(SimCamSimulator.CLIENT_ID);
        component.getConfiguration().setClientSecret(SimCamSimulator.CLIENT_SECRET);
        CONTRACT.start("simcam", component);
        CONTRACT.route("getTokenByForm", "simcam:getToken?tokenAuthentication=form");
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
        DescribedResults.assertAll(Path.of("src/main/openapi/simcam.yaml"), 3);
    }

    @Test
    void whoHasOnlyThePagesTakesTheRightValues() {
        CONTRACT.assertPages(Path.of("src/main/docs"), "simcam", 3);
    }

    @Test
    void theDocumentAndTheTableHaveTheSameOperations() {
        CONTRACT.assertOperations(SimCamOperations.NAMES, 3);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = SimCamOperations.find(name);

        JsonNode result = CONTRACT.call(operation);

        assertThat(result).isNotEqualTo(NullNode.getInstance()).isEqualTo(CONTRACT.exampleResult(operation));
    }

    @Test
    void sendsTheCredentialsInTheFormWhenAskedTo() {
        CONTRACT.call("getTokenByForm", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "listDevices", "controlDevice" })
    void aCodeIsReadAsNumberAndAsText(String name) {
        Operation operation = SimCamOperations.find(name);
        JsonNode usual = CONTRACT.call(operation);
        try {
            for (JsonNode success : List.<JsonNode>of(IntNode.valueOf(1), TextNode.valueOf("1"), BooleanNode.TRUE)) {
                SERVER.answer(200, (any, example) -> with("is_success", success, example));
                assertThat(CONTRACT.call(operation)).as("is_success %s", success).isEqualTo(usual);
            }
            for (JsonNode refusal : List.<JsonNode>of(IntNode.valueOf(0), TextNode.valueOf("0"))) {
                SERVER.answer(200, (any, example) -> with("is_success", refusal, example));
                assertThatThrownBy(() -> CONTRACT.call(operation)).as("is_success %s", refusal).cause()
                        .isInstanceOfSatisfying(CameraApiException.class,
                                failure -> assertThat(failure.getCode()).isEqualTo("is_success=0"));
            }
        } finally {
            SERVER.answerAsDocumented();
        }
    }

    private static JsonNode with(String member, JsonNode value, JsonNode answer) {
        return answer instanceof ObjectNode object ? object.deepCopy().set(member, value) : answer;
    }
}

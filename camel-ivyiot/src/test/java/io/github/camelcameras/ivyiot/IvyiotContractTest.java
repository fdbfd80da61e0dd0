package io.github.camelcameras.ivyiot;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.DescribedResults;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class IvyiotContractTest {

    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/ivyiot.yaml"),
            "https://store.example.com");
    private static final Contract CONTRACT = new Contract(IvyiotContractTest.class, SERVER, "CamelIvyiot.");

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
        CONTRACT.start("ivyiot", component);
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
        DescribedResults.assertAll(Path.of("src/main/openapi/ivyiot.yaml"), 16);
    }

    @Test
    void whoHasOnlyThePagesTakesTheRightValues() {
        CONTRACT.assertPages(Path.of("src/main/docs"), "ivyiot", 11);
    }

    @Test
    void theDocumentAndTheTableHaveTheSame16Operations() {
        CONTRACT.assertOperations(IvyiotOperations.NAMES, 16);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = IvyiotOperations.find(name);

        JsonNode result = CONTRACT.call(operation);

        ObjectNode answer = (ObjectNode) CONTRACT.example(operation);
        assertThat(answer.remove("errorCode").textValue()).as("success").isEmpty();
        answer.remove("failureDetails");
        assertThat(result).isEqualTo(switch (name) {
            case "listRecordingDates" -> answer.path("dateList");
            case "listRecordings" -> answer.path("recordList");
            case "getRecordingUrl" -> answer;
            case "getLatestFirmware" -> answer.path("firmwareList");
            default -> answer.has("data") ? answer.path("data") : NullNode.getInstance();
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aCodeIsReadAsNumberAndAsText(String name) {
        Operation operation = IvyiotOperations.find(name);
        JsonNode usual = CONTRACT.call(operation);
        try {
            for (JsonNode success : List.<JsonNode>of(IntNode.valueOf(0), TextNode.valueOf("000000"), NullNode.getInstance())) {
                SERVER.answer(200, (any, example) -> with("errorCode", success, example));
                assertThat(CONTRACT.call(operation)).as("errorCode %s", success).isEqualTo(usual);
            }
            for (JsonNode refusal : List.<JsonNode>of(IntNode.valueOf(6), TextNode.valueOf("000006"))) {
                SERVER.answer(200, (any, example) -> with("errorCode", refusal, example));
                assertThatThrownBy(() -> CONTRACT.call(operation)).as("errorCode %s", refusal).cause()
                        .isInstanceOfSatisfying(CameraApiException.class,
                                failure -> assertThat(failure.getCode()).isEqualTo("000006"));
            }
        } finally {
            SERVER.answerAsDocumented();
        }
    }

    private static JsonNode with(String member, JsonNode value, JsonNode answer) {
        return answer instanceof ObjectNode object ? object.deepCopy().set(member, value) : answer;
    }
}

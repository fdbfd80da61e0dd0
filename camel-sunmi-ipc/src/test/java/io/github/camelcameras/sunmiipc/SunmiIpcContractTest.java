package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.DescribedResults;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import io.swagger.v3.core.util.Yaml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every operation, through a route and over TLS, against a server that is made from the OpenAPI document. */
class SunmiIpcContractTest {

    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/sunmi-ipc.yaml"));
    private static final Contract CONTRACT = new Contract(SunmiIpcContractTest.class, SERVER, "CamelSunmiIpc.");

    @BeforeAll
    static void start() throws Exception {
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.setTrustAnyCertificate(true);
        SunmiIpcConfiguration options = component.getConfiguration();
        options.setHost("localhost");
        options.setPort(SERVER.httpsPort());
        options.setAppId("123");
        options.setSecretKey(NoSunmiIpcSecretsInLogs.SECRET_KEY);
        options.setPassphrase(NoSunmiIpcSecretsInLogs.ACTIVATION_CODE);
        List.of("addFace", "updateFace", "getFaceByPicture").forEach(upload ->
                CONTRACT.arguments(upload).put("pic", Pictures.picture("jpeg", 8, 8)));
        CONTRACT.start("sunmi-ipc", component);
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
        DescribedResults.assertAll(Path.of("src/main/openapi/sunmi-ipc.yaml"), 63);
    }

    @Test
    void whoHasOnlyThePagesTakesTheRightValues() {
        CONTRACT.assertPages(Path.of("src/main/docs"), "sunmi-ipc", 36);
    }

    @Test
    void theDocumentAndTheTableHaveTheSame63Operations() {
        CONTRACT.assertOperations(SunmiIpcOperations.NAMES, 63);
    }

    /** A name that misleads stays, and has another one beside it, which calls the same. */
    @Test
    void anAliasCallsTheOperation() {
        assertThat(SunmiIpcOperations.ALIASES.split(",")).doesNotContainAnyElementsOf(List.of(SunmiIpcOperations.NAMES.split(",")))
                .allSatisfy(alias -> assertThat(SunmiIpcOperations.find(alias)).isNotNull());
        assertThat(SunmiIpcOperations.find("factoryReset").name()).isEqualTo("reset");
    }

    /** The document names codes and explains none: one that a single operation gives, and no other beside it, is about that operation. */
    @Test
    void aCodeThatOnlyOneOperationGivesIsNamedAfterIt() throws IOException {
        Map<String, List<String>> operations = new TreeMap<>();
        JsonNode document = Yaml.mapper().readTree(Path.of("src/main/openapi/sunmi-ipc.yaml").toFile());
        document.path("paths").forEach(path -> path.forEach(operation -> operation.path("x-error-codes").forEach(code ->
                operations.computeIfAbsent(code.asText(), any -> new ArrayList<>()).add(operation.path("operationId").asText()))));
        Map<String, List<String>> own = new TreeMap<>();
        operations.forEach((code, names) -> own.computeIfAbsent(names.size() == 1 ? names.get(0) : "", any -> new ArrayList<>()).add(code));
        own.remove("");

        assertThat(own).hasSizeGreaterThan(20);
        own.forEach((name, codes) -> assertThat(codes.size() > 1 || SunmiIpcOperations.find(name).error(codes.get(0)) != null)
                .as("%s names %s", name, codes).isTrue());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = SunmiIpcOperations.find(name);

        JsonNode result = name.equals("getVisitorList") ? CONTRACT.call(operation, "age_range") // not with age
                : CONTRACT.call(operation);

        assertThat(result).isEqualTo(CONTRACT.exampleResult(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aCodeIsReadAsNumberAndAsText(String name) {
        Operation operation = SunmiIpcOperations.find(name);
        String[] untried = name.equals("getVisitorList") ? new String[] { "age_range" } : new String[0]; // not with age
        JsonNode usual = CONTRACT.call(operation, untried);
        try {
            for (JsonNode success : List.<JsonNode>of(IntNode.valueOf(0), TextNode.valueOf("0"))) {
                SERVER.answer(200, (any, example) -> with("code", success, example));
                assertThat(CONTRACT.call(operation, untried)).as("code %s", success).isEqualTo(usual);
            }
            for (JsonNode refusal : List.<JsonNode>of(IntNode.valueOf(5), TextNode.valueOf("5"))) {
                SERVER.answer(200, (any, example) -> with("code", refusal, example));
                assertThatThrownBy(() -> CONTRACT.call(operation, untried)).as("code %s", refusal).cause()
                        .isInstanceOfSatisfying(CameraApiException.class,
                                failure -> assertThat(failure.getCode()).isEqualTo("5"));
            }
        } finally {
            SERVER.answerAsDocumented();
        }
    }

    private static JsonNode with(String member, JsonNode value, JsonNode answer) {
        return answer instanceof ObjectNode object ? object.deepCopy().set(member, value) : answer;
    }
}

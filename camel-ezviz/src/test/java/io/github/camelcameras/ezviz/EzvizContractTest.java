package io.github.camelcameras.ezviz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraOfflineException;
import io.github.camelcameras.common.client.CameraRateLimitException;
import io.github.camelcameras.common.client.CameraUnsupportedException;
import io.github.camelcameras.common.operation.ErrorCode;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.DescribedResults;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.ezviz.operation.EzvizErrors;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import io.github.camelcameras.test.ezviz.AnswerForm;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Every operation, through a route, against a server that is made from the OpenAPI document, in every form of answers. */
class EzvizContractTest {

    private static final int OPERATIONS = 85;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/ezviz.yaml"));
    private static final Contract CONTRACT = new Contract(EzvizContractTest.class, SERVER, "CamelEzviz.");
    private static final Map<ErrorCode.Kind, Class<?>> EXCEPTIONS = Map.of(
            ErrorCode.Kind.EXPIRED, CameraAuthenticationException.class, ErrorCode.Kind.AUTHENTICATION, CameraAuthenticationException.class,
            ErrorCode.Kind.RATE_LIMIT, CameraRateLimitException.class, ErrorCode.Kind.OFFLINE, CameraOfflineException.class,
            ErrorCode.Kind.UNSUPPORTED, CameraUnsupportedException.class);

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
        CONTRACT.start("ezviz", component);
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
        DescribedResults.assertAll(Path.of("src/main/openapi/ezviz.yaml"), OPERATIONS);
    }

    @Test
    void whoHasOnlyThePagesTakesTheRightValues() {
        CONTRACT.assertPages(Path.of("src/main/docs"), "ezviz", 34);
    }

    @Test
    void theDocumentAndTheTableHaveTheSame85Operations() {
        CONTRACT.assertOperations(EzvizOperations.NAMES, OPERATIONS);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = EzvizOperations.find(name);

        assertThat(CONTRACT.call(operation)).isEqualTo(documented(operation));
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationGivesItsResultInEveryForm(AnswerForm form) {
        SERVER.answer(200, (any, example) -> json(form.of(example.toString())));

        List<String> right = new ArrayList<>();
        operations().map(EzvizOperations::find).forEach(operation -> {
            assertThat(CONTRACT.call(operation)).as("%s in the form %s", operation.name(), form).isEqualTo(documented(operation));
            right.add(operation.name());
        });
        assertThat(right).hasSize(OPERATIONS);
        SERVER.answerAsDocumented();
    }

    /** With the codes that all operations have, and with the first of those that mean something else with the operation. */
    @ParameterizedTest
    @EnumSource
    void everyOperationFailsInTheSameWayInEveryForm(AnswerForm form) {
        for (String common : new String[] { "10002", "60020", null }) {
            BiFunction<String, JsonNode, JsonNode> failing = (name, example) -> json(form.of(failure(example, code(name, common))));
            SERVER.answer(common == null ? 422 : 200, failing);

            List<String> right = new ArrayList<>();
            operations().map(EzvizOperations::find).forEach(operation -> {
                String code = code(operation.name(), common);
                ErrorCode own = operation.error(code);
                ErrorCode error = own == null ? EzvizErrors.find(code) : own;

                Throwable failure = catchThrowable(() -> CONTRACT.call(operation));
                assertThat(failure).as("%s in the form %s", operation.name(), form).isInstanceOf(CamelExecutionException.class);
                assertThat((CameraApiException) failure.getCause()).as("%s in the form %s", operation.name(), form)
                        .isExactlyInstanceOf(EXCEPTIONS.getOrDefault(error.kind(), CameraApiException.class))
                        .returns(code, CameraApiException::getCode).returns(error.meaning(), CameraApiException::getMeaning)
                        .returns("the vendor's words", CameraApiException::getVendorMessage);
                right.add(operation.name());
            });
            assertThat(right).hasSize(OPERATIONS);
        }
        SERVER.answerAsDocumented();
    }

    private static String code(String operation, String common) {
        List<ErrorCode> own = EzvizOperations.find(operation).errors();
        return common != null ? common : own.isEmpty() ? "20007" : own.get(0).code();
    }

    /** The example's own form, with a code of failure and without a result. */
    private static String failure(JsonNode example, String code) {
        String lapp = "{\"code\":\"" + code + "\",\"msg\":\"the vendor's words\"}";
        if (example.has("result")) {
            return "{\"result\":" + lapp + "}";
        }
        String meta = "{\"meta\":{\"code\":" + code + ",\"message\":\"the vendor's words\"}}";
        if (example.has("body")) {
            return "{\"status\":200,\"body\":" + meta + "}";
        }
        return example.has("meta") ? meta : lapp;
    }

    private static JsonNode documented(Operation operation) {
        JsonNode example = CONTRACT.example(operation);
        JsonNode data = switch (operation.envelope()) {
            case "lapp", "token", "das" -> example.path("data");
            case "detector_list" -> example.path("result").path("data");
            case "v3" -> example.path("body").path("data");
            default -> throw new AssertionError(operation.envelope());
        };
        return data.isMissingNode() ? NullNode.getInstance() : data;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}

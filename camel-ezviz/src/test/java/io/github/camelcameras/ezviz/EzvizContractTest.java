package io.github.camelcameras.ezviz;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class EzvizContractTest {

    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/ezviz.yaml"));
    private static final Contract CONTRACT = new Contract(EzvizContractTest.class, SERVER, "CamelEzviz.");

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
    void theDocumentAndTheTableHaveTheSame85Operations() {
        CONTRACT.assertOperations(EzvizOperations.NAMES, 85);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = EzvizOperations.find(name);

        JsonNode result = CONTRACT.call(operation);

        JsonNode example = CONTRACT.example(operation);
        JsonNode data = switch (operation.envelope()) {
            case "lapp", "token", "das" -> example.path("data");
            case "detector_list" -> example.path("result").path("data");
            case "v3" -> example.path("body").path("data");
            default -> throw new AssertionError(operation.envelope());
        };
        assertThat(result).isEqualTo(data.isMissingNode() ? NullNode.getInstance() : data);
    }
}

package io.github.camelcameras.sunmiipc;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Contract;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

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
    void theDocumentAndTheTableHaveTheSame63Operations() {
        CONTRACT.assertOperations(SunmiIpcOperations.NAMES, 63);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = SunmiIpcOperations.find(name);

        JsonNode result = name.equals("getVisitorList") ? CONTRACT.call(operation, "age_range") // not with age
                : CONTRACT.call(operation);

        assertThat(result).isEqualTo(CONTRACT.exampleResult(operation));
    }
}

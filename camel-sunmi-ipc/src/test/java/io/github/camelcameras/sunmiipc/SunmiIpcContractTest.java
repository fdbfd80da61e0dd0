package io.github.camelcameras.sunmiipc;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route and over TLS, against a server that is made from the OpenAPI document. */
class SunmiIpcContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** As the vendor's document prints them, not as ours has them: what ours loses is missed here. */
    private static final Map<String, Map<String, Object>> ARGUMENTS = arguments();
    /** age and age_range exclude each other. */
    private static final Map<String, Set<String>> NOT_TRIED = Map.of("getVisitorList", Set.of("age_range"));
    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/sunmi-ipc.yaml"));
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    private static Map<String, Map<String, Object>> arguments() {
        try (InputStream in = SunmiIpcContractTest.class.getResourceAsStream("contract-arguments.json")) {
            Map<String, Map<String, Object>> arguments = JSON.readValue(in, new TypeReference<>() { });
            List.of("addFace", "updateFace", "getFaceByPicture").forEach(upload -> arguments.get(upload).put("pic", picture()));
            return arguments;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.toByteArray();
    }

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
        CONTEXT.addComponent("sunmi-ipc", component);
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                operations().forEach(operation -> from("direct:" + operation).to("sunmi-ipc:" + operation));
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
    void theDocumentAndTheTableHaveTheSame63Operations() {
        assertThat(Set.of(SunmiIpcOperations.NAMES.split(","))).hasSize(63).isEqualTo(SERVER.operations()).isEqualTo(ARGUMENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String name) {
        Operation operation = SunmiIpcOperations.find(name);
        Map<String, Object> arguments = ARGUMENTS.get(name);
        Set<String> documented = operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        documented.removeAll(NOT_TRIED.getOrDefault(name, Set.of()));
        assertThat(arguments.keySet()).as("every argument is tried").containsAll(documented);

        JsonNode result = JSON.valueToTree(call("direct:" + name, arguments));

        SERVER.assertValidRequests();
        JsonNode expected = JSON.valueToTree(SERVER.example(name));
        for (String member : operation.result().members()) {
            expected = expected.path(member);
        }
        assertThat(result).isEqualTo(expected.isMissingNode() ? JSON.nullNode() : expected);
    }

    private static Object call(String route, Map<String, Object> arguments) {
        Map<String, Object> headers = new HashMap<>();
        arguments.forEach((name, value) -> headers.put("CamelSunmiIpc." + name, value));
        return CONTEXT.createProducerTemplate().requestBodyAndHeaders(route, null, headers);
    }
}

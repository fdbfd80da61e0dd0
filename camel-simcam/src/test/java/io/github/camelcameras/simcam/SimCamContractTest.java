package io.github.camelcameras.simcam;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.operation.MemberPath;
import io.github.camelcameras.common.test.OpenApiServer;
import io.github.camelcameras.simcam.operation.SimCamOperations;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation, through a route, against a server that is made from the OpenAPI document. */
class SimCamContractTest {

    /** As the vendor's document prints them, not as ours has them: what ours loses is missed here. */
    private static final Map<String, Map<String, Object>> ARGUMENTS = Map.of(
            "getToken", Map.of("scope", "basic", "grant_type", "client_credentials"),
            "listDevices", Map.of(),
            "controlDevice", Map.of("device_id", "2032333D68F9", "mode", "YSMS", "mode_switch", 0));
    private static final OpenApiServer SERVER = new OpenApiServer(Path.of("src/main/openapi/simcam.yaml"));
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    @BeforeAll
    static void start() throws Exception {
        SimCamComponent component = new SimCamComponent();
        component.getConfiguration().setBaseUrl(SERVER.baseUrl());
        component.getConfiguration().setClientId(SimCamSimulator.CLIENT_ID);
        component.getConfiguration().setClientSecret(SimCamSimulator.CLIENT_SECRET);
        CONTEXT.addComponent("simcam", component);
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                operations().forEach(operation -> from("direct:" + operation).to("simcam:" + operation));
                from("direct:getTokenByForm").to("simcam:getToken?tokenAuthentication=form");
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
    void theDocumentAndTheTableHaveTheSameOperations() {
        assertThat(Set.of(SimCamOperations.NAMES.split(","))).isEqualTo(SERVER.operations()).isEqualTo(ARGUMENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheDocumentAsksForAndGivesItsResult(String operation) {
        Object result = call("direct:" + operation, ARGUMENTS.get(operation));

        SERVER.assertValidRequests();
        Map<?, ?> example = new ObjectMapper().convertValue(SERVER.example(operation), Map.class);
        MemberPath path = SimCamOperations.find(operation).result();
        assertThat(result).isNotNull().isEqualTo(path == null ? example : path.in(example));
    }

    @Test
    void sendsTheCredentialsInTheFormWhenAskedTo() {
        call("direct:getTokenByForm", Map.of());

        SERVER.assertValidRequests();
    }

    private static Object call(String route, Map<String, Object> arguments) {
        Map<String, Object> headers = new HashMap<>();
        arguments.forEach((name, value) -> headers.put("CamelSimCam." + name, value));
        return CONTEXT.createProducerTemplate().requestBodyAndHeaders(route, null, headers);
    }
}

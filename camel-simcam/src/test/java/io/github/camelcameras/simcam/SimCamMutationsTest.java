package io.github.camelcameras.simcam;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Mutations;
import io.github.camelcameras.common.webhook.Posts;
import io.github.camelcameras.simcam.operation.SimCamOperations;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers and posts of which a part is something else. */
@Timeout(600)
class SimCamMutationsTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "getToken", "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":43200,\"scope\":\"basic\"}",
            "listDevices", "{\"is_success\":1,\"cameras\":[{\"device_id\":\"SC1\",\"device_name\":\"Door\",\"type\":\"Home\"}]}",
            "controlDevice", "{\"is_success\":1,\"data\":\"success\"}");
    private static final String POST = """
            {"deviceId":"SC1","devicename":"Door","eventType":"3","eventTime":"1582821945","payload":"17"}""";
    private static final Map<String, Object> FORM = Map.of(Exchange.CONTENT_TYPE, "application/x-www-form-urlencoded");

    @Test
    void answers() {
        List<Operation> operations = Arrays.stream(SimCamOperations.NAMES.split(",")).map(SimCamOperations::find).toList();
        Map<String, String> examples = new HashMap<>();
        operations.forEach(operation -> examples.put(operation.method() + " " + operation.path(),
                ANSWERS.getOrDefault(operation.name(), "{\"is_success\":1,\"data\":\"success\"}")));
        Mutations.answers("simcam", operations, examples,
                operation -> SimCamEnvelope.valueOf(operation.envelope().toUpperCase(Locale.ROOT)),
                result -> {
                    if (result.value() instanceof Map<?, ?> token && token.get("access_token") != null) {
                        AccessToken.lease(token, Instant.now());
                    }
                });
    }

    @Test
    void posts() {
        SimCamEvents events = new SimCamEvents();
        Mutations.events(List.of(POST), body -> List.of(events.read(Posts.post(fields(body), FORM))));
    }

    /** What a form can have in place of what the document says: any text, or nothing. */
    private static String fields(byte[] body) {
        try {
            return Json.read(body) instanceof Map<?, ?> form ? form.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&")) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String encoded(Object value) {
        return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}

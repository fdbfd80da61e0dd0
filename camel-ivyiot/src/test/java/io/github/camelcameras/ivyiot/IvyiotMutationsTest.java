package io.github.camelcameras.ivyiot;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Mutations;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers and listed things of which a part is something else. */
@Timeout(600)
class IvyiotMutationsTest {

    private static final String ANSWER = """
            {"errorCode":"","failureDetails":null,"data":{"storeUrl":"https://store.myfoscam.com","subtoken":"s","list":[{"macAddr":"1"}]},
            "server_url":"https://api.myfoscam.com","recordList":[["1554160661","1554160702","2"]],"sysDate":1554160661000}""";
    private static final List<String> ITEMS = List.of("[\"1554160661\",\"1554160702\",\"2\"]",
            "{\"macAddr\":\"00626EAA0001\",\"name\":\"Door\",\"password\":\"p\",\"oemCode\":\"7128\"}");

    @Test
    void answers() {
        List<Operation> operations = Arrays.stream(IvyiotOperations.NAMES.split(",")).filter(name -> !name.isBlank())
                .map(IvyiotOperations::find).toList();
        Map<String, String> examples = new HashMap<>();
        operations.forEach(operation -> examples.put(operation.method() + " " + operation.path(), ANSWER));
        Mutations.answers("ivyiot", operations, examples, IvyiotEnvelope::of, result -> { });
    }

    @Test
    void listedThings() {
        Mutations.events(ITEMS, body -> {
            try {
                Object item = Json.read(body);
                CameraEvent device = IvyiotEvents.device(item, Instant.now());
                return device == null ? IvyiotEvents.recording(item, "1", Instant.now()) : List.of(device);
            } catch (IOException e) {
                return List.of();
            }
        });
    }
}

package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Mutations;
import io.github.camelcameras.sunmiipc.call.SunmiIpcEnvelope;
import io.github.camelcameras.sunmiipc.event.DetectTypes;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import io.github.camelcameras.test.support.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers and reports of which a part is something else. */
@Timeout(600)
class SunmiIpcMutationsTest {

    private static final List<String> REPORTS = List.of("""
            {"event_type":"dynamic_detect_event","event_id":1,"sn":"FS101D8BS00106","report_time":1579158765,"detect_type":1,
            "video_url":"https://192.168.0.1/a.flv?auth_key=1"}""", """
            {"event_type":"face_recog_event","event_id":2,"sn":"FS101D8BS00106","report_time":1579158765,
            "faceid":"1","group_name":"vip"}""");

    @Test
    void answers() {
        List<Operation> operations = Arrays.stream(SunmiIpcOperations.NAMES.split(",")).filter(name -> !name.isBlank())
                .map(SunmiIpcOperations::find).toList();
        Mutations.answers("sunmi-ipc", operations, Examples.of(SunmiIpcSimulator.class),
                operation -> SunmiIpcEnvelope::unwrap, result -> { });
    }

    @Test
    void reports() {
        Mutations.events(REPORTS, SunmiIpcMutationsTest::read);
    }

    private static List<CameraEvent> read(byte[] body) {
        try {
            return Json.read(body) instanceof Map<?, ?> report
                    ? List.of(SunmiIpcEvents.webhook(report), SunmiIpcEvents.channel(report, DetectTypes.CHANNEL)) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}

package io.github.camelcameras.ezviz;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Mutations;
import io.github.camelcameras.common.webhook.Posts;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.support.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers, pushes and listed alarms of which a part is something else. */
@Timeout(600)
class EzvizMutationsTest {

    private static final Operation GET_TOKEN = EzvizOperations.find("getToken");
    private static final List<String> PUSHES = List.of("""
            {"header":{"type":"ys.alarm","deviceId":"D1","channelNo":1,"messageId":"5e57a","messageTime":1582821945396},
            "body":{"alarmType":"pir","alarmTime":"2020-02-27T17:00:00+08:00","alarmId":"a1","pictureList":[{"url":"https://p"}]}}""",
            """
            {"header":{"type":"ys.onoffline","deviceId":"D1","messageId":"5e57b","messageTime":1582821945396},
            "body":{"msgType":"ONLINE"}}""",
            """
            {"header":{"type":"ys.iot","messageId":"5e57c","messageTime":1582821945396},
            "body":"{\\"identifier\\":\\"PeopleDetection\\"}"}""");
    private static final String ALARM = """
            {"alarmId":"24027912025633491","alarmType":10000,"alarmTime":1582821945396,"channelNo":1,"isEncrypt":0,
            "deviceSerial":"427734888",
            "alarmPicUrl":"https://wuhancloudpictest.ys7.com:8083/a?isEncrypted=0"}""";

    @Test
    void answers() {
        List<Operation> operations = Arrays.stream(EzvizOperations.NAMES.split(",")).map(EzvizOperations::find).toList();
        Mutations.answers("ezviz", operations, Examples.of(EzvizSimulator.class), EzvizEnvelope::of,
                result -> EzvizToken.lease(GET_TOKEN, result.value()));
    }

    @Test
    void pushes() {
        EzvizWebhook webhook = new EzvizWebhook(null, Duration.ZERO, InstantSource.system());
        Mutations.events(PUSHES, body -> List.of(webhook.read(Posts.post(body, Map.of()))));
    }

    @Test
    void listedAlarms() {
        Mutations.events(List.of(ALARM), body -> {
            try {
                return EzvizEvents.alarms(Json.read(body), Instant.now());
            } catch (IOException e) {
                return List.of();
            }
        });
    }
}

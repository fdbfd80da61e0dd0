package io.github.camelcameras.ezviz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Attempt;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What becomes of a message that is pushed: its type, identifier, time, and what acknowledges it. */
class EzvizMessagesTest extends EzvizTestSupport {

    private final WebhookServer server = WebhookServer.ofCamelMain();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        server.addTo(camel);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                String webhook = "ezviz:webhook?insecureWebhook=true&httpServer=" + server.option() + "&webhookPath=";
                from(webhook + "/messages").to("mock:messages");
                from(webhook + "/beginnings&eventEnds=false").to("mock:beginnings");
            }
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ys.alarm|{\"alarmType\":10002}|motion",
            "ys.alarm|{\"alarmType\":\"motiondetect\"}|motion",
            "ys.alarm|{\"alarmType\":\"callhelp\"}|emergency",
            "ys.alarm|{\"alarmType\":\"never seen\"}|other",
            "ys.alarm|{\"alarmType\":\"SmartHumanDet\"}|human",
            "ys.alarm|{\"alarmType\":\"smarthumandet\"}|human",
            "ys.alarm|{\"alarmType\":\"person\"}|human",
            "ys.alarm|{\"alarmType\":\"SmartFaceDet\"}|face",
            "ys.alarm|{\"alarmType\":\"PetDetection\"}|pet",
            "ys.alarm|{\"alarmType\":\"SmartVehicleDet\"}|vehicle",
            "ys.alarm|{\"alarmType\":\"carDetection\"}|vehicle",
            "ys.alarm|{\"alarmType\":\"carbonMonoxide\"}|other",
            "ys.alarm|{\"alarmType\":\"InterfaceError\"}|other",
            "ys.alarm|{\"alarmType\":\"sound_detection\"}|sound",
            "ys.alarm|{\"alarmType\":\"intelligentDetection\"}|other",
            "ys.alarm|{\"alarmType\":15504}|other",
            "ys.alarm|{\"alarmType\":10002.0}|motion",
            "ys.alarm|{\"alarmType\":10107}|contact",
            "ys.alarm|{\"alarmType\":12098}|other",
            "ys.iot|{\"identifier\":\"PeopleDetectionEvent\",\"payload\":\"null\"}|human",
            "ys.iot|{\"identifier\":\"400\",\"domain\":\"HumanBodyDetection\"}|human",
            "ys.devicestatus|{\"status\":\"offline\"}|offline",
            "ys.devicestatus|{\"type\":\"DEFENCE\",\"reported\":[{\"status\":1}]}|other",
            "ys.open.isapi|{\"data\":\"0\",\"index\":24409}|message",
            "ys.calling|{}|call",
            "ys.onoffline|{\"msgType\":\"OFFLINE\"}|offline",
            "ys.onoffline|{\"msgType\":\"ONLINE\"}|online",
            "ys.onoffline|{}|other",
            "ys.open.ram|{}|other",
            "ys.iot|{}|message",
            "ys.auth.update|{}|other",
            "ys.never.seen|null|other" })
    void everyTypeOfMessageIsMappedAndAcknowledgedByItsId(String messageType, String body, String type) {
        Message message = new Message(UUID.randomUUID().toString(), messageType, "D98462102", 1_582_821_945_396L, body);

        assertThat(push("/messages").push(message)).containsExactly(
                new Attempt(200, "{\"messageId\":\"" + message.messageId() + "\"}"));
        Exchange routed = getMockEndpoint("mock:messages").getReceivedExchanges().get(0);
        CameraEvent event = routed.getMessage().getBody(CameraEvent.class);
        assertThat(event.type()).isEqualTo(type).isEqualTo(routed.getMessage().getHeader(CameraConstants.EVENT_TYPE));
        assertThat(event.id()).isEqualTo(message.messageId());
        assertThat(event.deviceId()).isEqualTo("D98462102");
        assertThat(event.channel()).isEqualTo("1");
        assertThat(event.time()).isEqualTo(Instant.parse("2020-02-27T16:45:45.396Z"));
        assertThat(event.data()).containsOnlyKeys("header", "body");
        assertThat(routed.getMessage().getHeaders().keySet()).as("nothing of the request").allMatch(name -> name.startsWith("CamelCamera"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1582821945|{}|2020-02-27T16:45:45Z", "1582821945396.0|{}|2020-02-27T16:45:45.396Z",
            "\"1582821945396\"|{}|2020-02-27T16:45:45.396Z", "\"2020-02-27T16:45:45.396Z\"|{}|2020-02-27T16:45:45.396Z",
            "1582821945396|{\"alarmTime\":1582818345000}|2020-02-27T15:45:45Z",
            "1582821945396|{\"occurTime\":\"1582818345\"}|2020-02-27T15:45:45Z",
            "1582821945396|{\"alarmTime\":\"2020-02-27T23:45:45+08:00\"}|2020-02-27T15:45:45Z",
            "1582821945396|{\"alarmTime\":\"2020-02-27 23:45:45\"}|2020-02-27T16:45:45.396Z",
            "1582821945396|{\"alarmTime\":7,\"occurTime\":1582818345000}|2020-02-27T15:45:45Z" })
    void theTimeIsWhenItHappenedAsFarAsTheMessageSaysAndOtherwiseWhenItWasPushed(String messageTime, String body, Instant time) {
        CameraEvent event = pushAlarm("{\"header\":{\"type\":\"ys.alarm\",\"messageId\":\"1\",\"messageTime\":" + messageTime
                                      + "},\"body\":" + body + "}");

        assertThat(event.time()).isEqualTo(time);
    }

    @Test
    void anAlarmThatIsPushedIsTheSameAsInTheListsAndAcknowledgedByItsMessage() {
        Map<String, Object> listed = Map.of("alarmId", "a-7", "alarmType", 10002, "alarmTime", 1_582_821_945_396L, "deviceSerial", "D1",
                "channelNo", 1);
        CameraEvent pushed = pushAlarm("{\"header\":{\"type\":\"ys.alarm\",\"messageId\":7,\"deviceId\":\"D1\",\"channelNo\":1,"
                                       + "\"messageTime\":1582825545000},\"body\":" + Json.write(listed) + "}");

        assertThat(pushed).usingRecursiveComparison().ignoringFields("data").isEqualTo(EzvizEvents.alarms(listed, Instant.now()).get(0));
        assertThat(pushAlarm("{\"header\":{\"type\":\"ys.alarm\",\"messageId\":7},\"body\":{\"alarmId\":\" \"}}").id()).isEqualTo("7");
    }

    @Test
    void aMessageIsReadThoughItsTypeIsInTheHttpHeaderAndItsBodyIsJsonAsText() {
        CameraEvent event = pushAlarm("{\"header\":{\"messageId\":7},\"body\":\"{\\\"alarmType\\\":\\\"callhelp\\\"}\"}");

        assertThat(event.type()).isEqualTo("emergency");
        assertThat(event.data()).containsEntry("body", Map.of("alarmType", "callhelp"));
        assertThat(pushAlarm("{\"header\":{\"messageId\":1},\"body\":\"no json\"}").data()).containsEntry("body", "no json");
    }

    @Test
    void theEndOfAnAlarmSaysSoAndIsDroppedWhereItIsNotWanted() {
        Message end = message("ys.alarm", "{\"alarmType\":12022}");
        assertThat(push("/messages").push(end)).extracting(Attempt::status).containsExactly(200);
        assertThat(push("/beginnings").push(end)).extracting(Attempt::status).containsExactly(200);
        assertThat(push("/beginnings").push(message("ys.alarm", "{\"alarmType\":12021}"))).hasSize(1);

        assertThat(getMockEndpoint("mock:messages").getReceivedExchanges()).singleElement()
                .satisfies(routed -> assertThat(routed.getMessage().getHeaders()).containsEntry(CameraConstants.EVENT_TYPE, "tamper")
                        .containsEntry(CameraConstants.EVENT_ENDED, true));
        assertThat(getMockEndpoint("mock:beginnings").getReceivedExchanges()).singleElement()
                .satisfies(routed -> assertThat(routed.getMessage().getHeaders()).containsEntry(CameraConstants.EVENT_TYPE, "tamper")
                        .doesNotContainKey(CameraConstants.EVENT_ENDED));
    }

    @Test
    void aWordThatNoMessageOrNoAlarmCanHaveIsRefusedAndTheOthersAreTaken() {
        assertThatThrownBy(() -> consumer("webhook?webhookPath=/x&insecureWebhook=true&eventTypes=conference"))
                .hasStackTraceContaining("conference");
        assertThatThrownBy(() -> consumer("listAlarms?eventTypes=call")).hasStackTraceContaining("call");
        assertThatCode(() -> {
            consumer("webhook?webhookPath=/x&insecureWebhook=true&eventTypes=human,pet,call,message,online");
            consumer("listAlarms?eventTypes=human,motion,contact,other");
        }).doesNotThrowAnyException();
    }

    private void consumer(String name) throws Exception {
        context.getEndpoint("ezviz:" + name).createConsumer(exchange -> { });
    }

    /** Pushes it with the HTTP header of an alarm, and gives what is routed. */
    private CameraEvent pushAlarm(String message) {
        getMockEndpoint("mock:messages").reset();
        Attempt attempt = await().until(() -> push("/messages").push("ys.alarm", message.getBytes(StandardCharsets.UTF_8)),
                made -> made.status() != 0); // a busy machine may take longer than the platform waits
        assertThat(attempt.status()).isEqualTo(200);
        assertThat(attempt.body()).as("what was acknowledged").matches("\\{\"messageId\":\"[17]\"}");
        return getMockEndpoint("mock:messages").getReceivedExchanges().get(0).getMessage().getBody(CameraEvent.class);
    }

    private MessagePush push(String path) {
        return new MessagePush(server.address(path), null, 3);
    }

    private static Message message(String type, String body) {
        return new Message(UUID.randomUUID().toString(), type, "D98462102", System.currentTimeMillis(), body);
    }
}

package io.github.camelcameras.simcam;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventWords;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What a post becomes in the route. */
class SimCamWebhookEventsTest extends SimCamWebhookTestSupport {

    @ParameterizedTest
    @CsvSource({ "1,human", "2,object", "3,face", "4,pet", "5,vehicle", "6,vehicle", "11,doorbell", "12,doorbell", "13,intrusion",
            "21,baby", "22,baby", "23,baby", "24,baby", "99,other" })
    void everyTypeOfEventIsMappedAndKeptInTheData(int eventType, String type) {
        assertThat(simulator.sendEvent(address(), DOOR, eventType, TIME, eventType == 3 ? "face-1" : "")).isEqualTo(200);

        Message message = events.getReceivedExchanges().get(0).getIn();
        CameraEvent event = message.getBody(CameraEvent.class);
        assertThat(event).isEqualTo(new CameraEvent("simcam", event.id(), type, DOOR.id(), null, Instant.ofEpochSecond(TIME),
                Map.of("deviceId", DOOR.id(), "devicename", DOOR.name(), "eventType", (long) eventType, "eventTime", TIME,
                        "payload", eventType == 3 ? "face-1" : "")));
        assertThat(message.getHeaders()).containsOnly(Map.entry(CameraConstants.EVENT_TYPE, type),
                Map.entry(CameraConstants.EVENT_ID, event.id()), Map.entry(CameraConstants.DEVICE_ID, DOOR.id()),
                Map.entry(CameraConstants.VENDOR, "simcam"), Map.entry(CameraConstants.EVENT_TIME, "2019-08-23T00:20:12Z"));
    }

    @Test
    void onlyWordsThatPostsHaveAreTakenAsEventTypes() {
        for (int eventType = 0; eventType < 30; eventType++) {
            simulator.sendEvent(address(), DOOR, eventType, TIME, "");
        }

        Set<String> given = received(events).stream().map(CameraEvent::type).collect(Collectors.toSet());
        EventWords.assertTaken(context, "simcam:webhook", given);
        assertThatThrownBy(() -> context.getEndpoint("simcam:listDevices?eventTypes=human")).rootCause()
                .hasMessage("Option eventTypes is for events; simcam:listDevices gives none");
    }

    @ParameterizedTest
    @CsvSource({ "1566519612,2019-08-23T00:20:12Z", "1566519612123,2019-08-23T00:20:12.123Z", "' 1566519612 ',2019-08-23T00:20:12Z",
            "1566519612.5,2019-08-23T00:20:12.500Z", "2019-08-23 00:20:12,2019-08-23T00:20:12Z" })
    void theTimeIsInSecondsOrAsOtherPlatformsWriteIt(String eventTime, Instant time) {
        assertThat(simulator.sendForm(address(), with("eventTime", eventTime))).isEqualTo(200);

        assertThat(received(events).get(0).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "1", "9223372036854775807", "55840000000000000000", "-5", "soon" })
    void whatIsNoTimeIsThatOfArrivalAndStaysInTheDataAndTheId(String eventTime) {
        assertThat(simulator.sendForm(address(), with("eventTime", eventTime))).isEqualTo(200);
        assertThat(simulator.sendForm(address(), with("eventTime", eventTime))).isEqualTo(200);

        CameraEvent event = received(events).get(0);
        assertThat(event.time()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        assertThat(String.valueOf(event.data().get("eventTime"))).isEqualTo(eventTime);
        assertThat(received(events)).as("each, as nothing tells them apart").hasSize(2).extracting(CameraEvent::id)
                .containsOnly(event.id());
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> form = SimCamSimulator.event(DOOR, 1, TIME, "");
        form.put(field, value);
        return form;
    }

    @Test
    void cloudEventsAreWhatTheDataTypesMakeOfTheEvent() throws Exception {
        simulator.sendEvent(address(), DOOR, 3, TIME, "face-1");
        CameraEvent event = received(events).get(0);

        simulator.sendEvent(address("/simcam/binary"), DOOR, 3, TIME, "face-1");
        Message binary = getMockEndpoint("mock:binary").getReceivedExchanges().get(0).getIn();
        assertThat(binary.getBody()).isEqualTo(event);
        assertThat(binary.getHeaders()).containsEntry("CamelCloudEventID", event.id())
                .containsEntry("CamelCloudEventType", "io.github.camelcameras.face").containsEntry("CamelCloudEventSubject", DOOR.id())
                .containsEntry(CameraConstants.EVENT_ID, event.id()).containsEntry("Content-Type", "application/json");

        simulator.sendEvent(address("/simcam/structured"), DOOR, 3, TIME, "face-1");
        Message structured = getMockEndpoint("mock:structured").getReceivedExchanges().get(0).getIn();
        assertThat(new ObjectMapper().readTree(structured.getBody(String.class))).isEqualTo(new ObjectMapper().readTree("""
                {"specversion":"1.0","id":"%s","type":"io.github.camelcameras.face","source":"urn:camera:simcam","subject":"%s",
                "time":"%s","datacontenttype":"application/json","data":%s}
                """.formatted(event.id(), DOOR.id(), event.time(), context.getTypeConverter().convertTo(String.class, event))));
        assertThat(structured.getHeaders()).containsEntry(CameraConstants.DEVICE_ID, DOOR.id())
                .containsEntry("Content-Type", "application/cloudevents+json");
    }

    @Test
    void aMultipartPostIsTheSameEventAsAUrlencodedOne() {
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        assertThat(simulator.sendMultipart(address("/simcam/threads"), SimCamSimulator.event(DOOR, 1, TIME, ""))).isEqualTo(200);

        assertThat(received(getMockEndpoint("mock:threads"))).hasSize(1).isEqualTo(received(events));
    }

    @Test
    void theTestPostOfThePortalIsAnsweredAndMarked() {
        assertThat(simulator.sendTest(address())).isEqualTo(200);
        assertThat(simulator.sendTest(address())).as("pressed again").isEqualTo(200);

        assertThat(events.getReceivedCounter()).isEqualTo(2);
        CameraEvent test = received(events).get(0);
        assertThat(test.type()).isEqualTo("other");
        assertThat(test.deviceId()).isNull();
        assertThat(test.data()).containsEntry("test", true).containsEntry("devicename", "Revo").containsEntry("eventType", 1L);
    }

    @Test
    void anEventHasTheSameIdWhereverItIsDeliveredAndAnotherHasAnother() {
        simulator.sendEvent(address(), DOOR, 1, TIME, "");
        simulator.sendEvent(address(), DOOR, 1, TIME + 1, "");
        simulator.sendEvent(address("/simcam/threads"), DOOR, 1, TIME, "");

        List<String> ids = received(events).stream().map(CameraEvent::id).toList();
        assertThat(received(getMockEndpoint("mock:threads")).get(0).id()).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
    }

    @Test
    void onlyTheChosenTypesAreRouted() {
        assertThat(simulator.sendEvent(address("/simcam/faces"), DOOR, 1, TIME, "")).isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/faces"), DOOR, 3, TIME, "f")).isEqualTo(200);

        assertThat(received(getMockEndpoint("mock:faces"))).extracting(CameraEvent::type).containsExactly("face");
        assertThat(context.getEndpoint("simcam:webhook?eventTypes=face,face", SimCamEndpoint.class).getEventTypes())
                .containsExactly("face");
        assertThatThrownBy(() -> context.getEndpoint("simcam:webhook?param.device_id=a")).rootCause()
                .hasMessageContaining("simcam:webhook takes none");
        assertThatThrownBy(() -> context.getEndpoint("simcam:webhook?eventTypes=faces")).rootCause()
                .hasMessageContaining("did you mean face");
    }

    @Test
    void headersOfThePostDoNotReachTheRoute() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(address("/simcam/events/" + TOKEN + "?CamelSimCam.device_id=b&x=1"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("CamelSimCamOperation", "controlDevice").header("X-Other", "a")
                .POST(HttpRequest.BodyPublishers.ofString("deviceId=a&eventType=1&eventTime=1")).build();
        assertThat(HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);

        assertThat(events.getReceivedExchanges().get(0).getIn().getHeaders().keySet()).containsExactlyInAnyOrder(
                CameraConstants.EVENT_TYPE, CameraConstants.EVENT_ID, CameraConstants.DEVICE_ID, CameraConstants.VENDOR,
                CameraConstants.EVENT_TIME);
    }
}

package io.github.camelcameras.bvcsp.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventWords;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Option <code>eventTypes</code>: each source takes the words that its events have. */
class EventTypesTest extends CamelTestSupport {

    @Test
    void onlyWordsThatASourceHasAreTaken() {
        EventWords.assertTaken(context, "bvcsp:alarms", words(EventSource.ALARMS, IntStream.range(0, 30_000)
                .mapToObj(type -> Map.of("devID", "PU_1", "type", type, "time", 1_780_000_000))));
        EventWords.assertTaken(context, "bvcsp:onlineStatus", words(EventSource.ONLINE_STATUS, IntStream.range(0, 2)
                .mapToObj(status -> Map.of("type", "PU", "time", 1_780_000_000, "status", status, "device", Map.of("ID", "PU_1")))));
        EventWords.assertTaken(context, "bvcsp:messages", words(EventSource.MESSAGES, Stream.of(Map.of("ID", 1, "msgType", "text"))));
        EventWords.assertTaken(context, "bvcsp:positions", words(EventSource.POSITIONS,
                Stream.of(Map.of("devId", "PU_1", "time", 1_780_000_000))));
        EventWords.assertTaken(context, "bvcsp:conferences", words(EventSource.CONFERENCES,
                Stream.of(Map.of("operation", "add", "groupid", "1"))));
        EventWords.assertTaken(context, "bvcsp:commands", Set.of("command"));
        assertThatThrownBy(() -> context.getEndpoint("bvcsp:conferenceAudio?eventTypes=other")).rootCause()
                .hasMessage("Option eventTypes is for events; bvcsp:conferenceAudio gives none");
    }

    @Test
    void onlyWordsThatAListOfThePastHasAreTaken() {
        EventWords.assertTaken(context, "bvcsp:listAlarms", listed("listAlarms", IntStream.range(0, 30_000)
                .mapToObj(type -> Map.of("device_id", "PU_1", "type", type, "timestamp", 1_780_000_000))));
        EventWords.assertTaken(context, "bvcsp:listDeviceOnlineLogs", listed("listDeviceOnlineLogs", Stream.of(
                Map.of("device_id", "PU_1", "online_timestamp", 1_780_000_000, "offline_timestamp", 1_780_000_100))));
        assertThatThrownBy(() -> context.getEndpoint("bvcsp:listDevices?eventTypes=online")).rootCause()
                .hasMessage("Option eventTypes is for events; bvcsp:listDevices gives none");
    }

    private static Set<String> listed(String operation, Stream<Map<String, Object>> items) {
        return items.flatMap(item -> HistoryEvents.reader(operation).read(item, Instant.now()).stream()).map(CameraEvent::type)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(EventSource source, Stream<Map<String, Object>> sent) {
        return sent.map(source::event).map(CameraEvent::type).collect(Collectors.toSet());
    }
}

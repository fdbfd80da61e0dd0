package io.github.camelcameras.sunmiipc.event;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.event.CameraEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What becomes of a report, and which reports are needed for what. */
class SunmiIpcEventsTest {

    private static final Map<String, Object> REPORT = Map.of("event_id", 1, "event_type", "dynamic_detect_event", "sn", "FS101D8BS00106",
            "report_time", 1_579_158_765, "detect_type", 1, "video_url", "https://192.168.0.1/1.flv?auth_key=1");

    @ParameterizedTest
    @CsvSource({ "0,motion,other", "1,sound,motion", "2,motion,sound", "3,human,motion", "4,other,other", ",other,other" })
    void theTwoWaysHaveDifferentNumbersForWhatWasDetected(Integer detectType, String webhook, String channel) {
        Map<String, Object> report = with("detect_type", detectType);

        assertThat(SunmiIpcEvents.webhook(report).type()).isEqualTo(webhook);
        assertThat(SunmiIpcEvents.channel(report, DetectTypes.CHANNEL).type()).isEqualTo(channel);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", " 1 ", "1.0" })
    void aNumberMayBeText(String detectType) {
        assertThat(SunmiIpcEvents.webhook(with("detect_type", detectType.contains(".") ? (Object) 1.0 : detectType)).type())
                .isEqualTo("sound");
        assertThat(SunmiIpcEvents.channel(with("report_time", "1579158765"), DetectTypes.CHANNEL).id())
                .isEqualTo("FS101D8BS00106-1-1579158765");
    }

    @ParameterizedTest
    @CsvSource({ "face_recog_event,face", "never_seen_event,other", ",other" })
    void anotherTopicThanDetectionHasNoKinds(String topic, String type) {
        assertThat(SunmiIpcEvents.webhook(with("event_type", topic)).type()).isEqualTo(type);
        assertThat(SunmiIpcEvents.channel(with("event_type", topic), DetectTypes.CHANNEL).type()).isEqualTo(type);
    }

    @Test
    void anEventHasOneIdOnBothWays() {
        assertThat(SunmiIpcEvents.webhook(REPORT).id()).isEqualTo("FS101D8BS00106-1-1579158765")
                .isEqualTo(SunmiIpcEvents.channel(with("detect_type", 3), DetectTypes.CHANNEL).id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "sn", "event_id", "report_time" })
    void whatLacksAPartOfTheIdHasAnotherThatStaysWhenItIsSentAgain(String missing) {
        Map<String, Object> report = with(missing, null);
        CameraEvent event = SunmiIpcEvents.webhook(report);
        Map<String, Object> again = new LinkedHashMap<>(report);
        again.put("video_url", "https://192.168.0.1/1.flv?auth_key=2");
        Map<String, Object> next = new LinkedHashMap<>(report);
        next.put("video_url", "https://192.168.0.1/2.flv?auth_key=1");

        assertThat(event.id()).matches("[0-9a-f]{32}").isEqualTo(SunmiIpcEvents.channel(again, DetectTypes.CHANNEL).id());
        assertThat(SunmiIpcEvents.webhook(next).id()).isNotEqualTo(event.id());
    }

    @ParameterizedTest
    @CsvSource({ "1579158765,2020-01-16T07:12:45Z", "1579158765123,2020-01-16T07:12:45.123Z",
            "1579158765.5,2020-01-16T07:12:45.500Z",
            "2020-01-16 07:12:45,2020-01-16T07:12:45Z" })
    void timesAreInSecondsOrMilliseconds(Object reportTime, Instant time) {
        assertThat(SunmiIpcEvents.channel(with("report_time", reportTime), DetectTypes.CHANNEL).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = { "15930292837", "0", "-1579158765", "yesterday", "99999999999999999999" })
    void whatIsNoTimeIsReplacedByThatOfArrival(String reportTime) {
        assertThat(SunmiIpcEvents.channel(with("report_time", reportTime), DetectTypes.CHANNEL).time())
                .isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @Test
    void theReportIsKeptAsItWas() {
        CameraEvent event = SunmiIpcEvents.channel(REPORT, DetectTypes.CHANNEL);

        assertThat(event.data()).isEqualTo(REPORT);
        assertThat(event.deviceId()).isEqualTo("FS101D8BS00106");
        assertThat(event.vendor()).isEqualTo("sunmi-ipc");
    }

    @Test
    void onlyTheTopicsThatAreNeededAreAskedFor() {
        assertThat(SunmiIpcEvents.topics(Set.of())).containsExactly("dynamic_detect_event", "face_recog_event");
        assertThat(SunmiIpcEvents.topics(Set.of("sound", "motion"))).containsExactly("dynamic_detect_event");
        assertThat(SunmiIpcEvents.topics(Set.of("face"))).containsExactly("face_recog_event");
        assertThat(SunmiIpcEvents.topics(Set.of("human", "face"))).containsExactly("dynamic_detect_event", "face_recog_event");
        assertThat(SunmiIpcEvents.topics(Set.of("other"))).containsExactly("dynamic_detect_event");
    }

    @Test
    void theTableOfPostsCanBeTakenForTheChannel() {
        assertThat(List.of(0, 1, "2", 3.0, 4)).map(number -> SunmiIpcEvents.channel(with("detect_type", number), DetectTypes.POSTS).type())
                .containsExactly("motion", "sound", "motion", "human", "other");
    }

    private static Map<String, Object> with(String member, Object value) {
        Map<String, Object> report = new LinkedHashMap<>(REPORT);
        report.put(member, value);
        return report;
    }
}

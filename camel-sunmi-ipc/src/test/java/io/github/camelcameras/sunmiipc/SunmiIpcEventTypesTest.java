package io.github.camelcameras.sunmiipc;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventWords;
import io.github.camelcameras.sunmiipc.event.DetectTypes;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Option <code>eventTypes</code>: each way takes the words that it can give, and they are not the same. */
class SunmiIpcEventTypesTest extends SunmiIpcTestSupport {

    @Test
    void onlyWordsThatAWayHasAreTaken() {
        Set<String> posted = words(SunmiIpcEvents::webhook);
        Set<String> published = words(report -> SunmiIpcEvents.channel(report, DetectTypes.CHANNEL));

        assertThat(posted).contains("human");
        assertThat(published).doesNotContain("human");
        EventWords.assertTaken(context, "sunmi-ipc:webhook", posted);
        EventWords.assertTaken(context, "sunmi-ipc:channel?hosts=10.0.0.1", published);
        EventWords.assertTaken(context, "sunmi-ipc:channel?hosts=10.0.0.1&detectTypes=posts", posted);
        EventWords.assertTaken(context, "sunmi-ipc:discovery", Set.of("online", "offline"));
        assertThatThrownBy(() -> context.getEndpoint("sunmi-ipc:getInfo?eventTypes=other")).rootCause()
                .hasMessage("Option eventTypes is for events; sunmi-ipc:getInfo gives none");
    }

    private static Set<String> words(Function<Map<?, ?>, CameraEvent> way) {
        Set<String> words = new TreeSet<>();
        words.add(way.apply(Map.of("event_type", "face_recog_event")).type());
        for (int detectType = 0; detectType < 10; detectType++) {
            words.add(way.apply(Map.of("event_type", "dynamic_detect_event", "detect_type", detectType)).type());
        }
        return words;
    }
}

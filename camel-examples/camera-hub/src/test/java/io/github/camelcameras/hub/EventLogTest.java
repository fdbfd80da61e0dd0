package io.github.camelcameras.hub;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventLogTest {

    private static final String HOSTILE = "a\r\n08:00:00   simcam     doorbell       INVENTED\u001b[31m\u0085\u202e\u2028"
                                          + "x".repeat(1000);

    /** A line break would make a line of its own, an escape would act on the terminal of who looks. */
    @Test
    void whateverDevicesAreCalledThereIsOneLineForEachEvent() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        EventLog log = new EventLog(new PrintStream(printed, true, StandardCharsets.UTF_8));

        log.printCamera("ezviz", HOSTILE);
        log.print(event("simcam", "motion", "c-1", Map.of("devicename", HOSTILE)));
        log.print(event("simcam", "motion", HOSTILE, Map.of()));
        log.print(event("simcam", "other", "c-1", Map.of()).replace("\"other\"", Json.write(HOSTILE))); // whoever may write to the topic
        log.print(event("simcam", "motion", "c-1", Map.of("devicename", "前门 Gate")));
        log.printSummary(4);

        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(4 + 5 + 1).allSatisfy(line -> assertThat(line).hasSizeLessThan(700));
        assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]")
                .contains("前门 Gate", "a\\r\\n08:00:00", "4 events").containsPattern("motion +3");
    }

    private static String event(String vendor, String type, String device, Map<String, Object> data) {
        return Json.write(Map.of("data", new CameraEvent(vendor, device + data, type, device, null, Instant.EPOCH, data)));
    }
}

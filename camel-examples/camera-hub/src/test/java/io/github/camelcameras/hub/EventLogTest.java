package io.github.camelcameras.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the hub prints on its terminal. */
class EventLogTest {

    @Test
    void whoNamesACameraDoesNotWriteToTheTerminalWhatHeLikes() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        EventLog log = new EventLog(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String hostile = "a\\r\\n08:00:00 INVENTED \\u001b[31m\\u202e";

        log.printCamera("simcam", "a\r\n08:00:00 INVENTED \u001b[31m");
        log.print("{\"data\":{\"time\":\"2026-01-02T03:04:05Z\",\"vendor\":\"%1$s\",\"type\":\"%1$s\",\"id\":\"1\",\"data\":{\"devicename\":\"%1$s\"}}}"
                .formatted(hostile));
        log.printSummary(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("INVENTED").doesNotContain("\u001b", "\u202e")
                .doesNotContainPattern("(?m)^08:00:00");
    }
}

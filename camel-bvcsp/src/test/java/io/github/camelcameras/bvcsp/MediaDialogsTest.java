package io.github.camelcameras.bvcsp;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Media dialogs that were opened and not closed. */
class MediaDialogsTest extends BvcspTestSupport {

    @Test
    void aDialogThatCouldNotBeClosedIsClosedWhenTheComponentStops() {
        Map<?, ?> dialog = (Map<?, ?>) call("openConferenceWebsocketDialog", Map.of("ID", "g1"));
        simulator.answerNext("/bvcsp/v1/dialog/close/" + dialog.get("dialogid"), 503, "busy");
        assertThat(exchange("closeDialog", Map.of("dialogid", dialog.get("dialogid"))).getException()).isNotNull();

        context.stop();

        assertThat(simulator.openDialogs()).isEmpty();
    }

    @Test
    void aPlatformThatDoesNotAnswerDoesNotHoldUpTheStop() {
        for (int dialog = 0; dialog < 30; dialog++) {
            call("openConferenceWebsocketDialog", Map.of("ID", "g1"));
        }
        simulator.hold();

        assertTimeoutPreemptively(Duration.ofSeconds(25), () -> context.stop());
        simulator.release();
    }

    @ParameterizedTest
    @CsvSource({ "true,0", "false,1" })
    void dialogsThatWereNotClosedAreClosedWhenTheComponentStops(boolean close, int left) {
        options().setCloseDialogs(close);
        Map<?, ?> first = (Map<?, ?>) call("openConferenceWebsocketDialog", Map.of("ID", "g1"));
        call("openConferenceWebsocketDialog", Map.of("ID", "g2"));
        call("closeDialog", Map.of("dialogid", first.get("dialogid")));
        assertThat(simulator.openDialogs()).hasSize(1);

        context.stop();

        assertThat(simulator.openDialogs()).hasSize(left);
        assertThat(simulator.requests().stream().filter(request -> request.path().startsWith("/bvcsp/v1/dialog/close/"))).hasSize(2 - left);
    }
}

package io.github.camelcameras.simcam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Answer;
import io.github.camelcameras.test.simcam.SimCamSimulator.Expiry;
import io.github.camelcameras.test.simcam.SimCamSimulator.Form;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

/** What answers may look like although the document prints them otherwise, or does not print them at all. */
class SimCamAnswerFormsTest extends SimCamTestSupport {

    private static final String PRIVATE = "simcam:controlDevice?param.device_id=7f3a90c1b2&param.mode=YSMS&param.mode_switch=1";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @Override
    protected SimCamComponent component() {
        SimCamComponent component = super.component();
        component.clock(now::get);
        return component;
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void anAnswerIsUnderstoodInEachForm(Form form) {
        simulator.answerIn(form);

        assertThat(template.requestBody("simcam:listDevices", (Object) null)).asInstanceOf(LIST).hasSize(3);
        assertThat(template.requestBody(PRIVATE, (Object) null)).isEqualTo("success");
        assertThat(template.request("simcam:controlDevice?param.device_id=no&param.mode=YSMS&param.mode_switch=1", message -> { })
                .getException(CameraApiException.class).getVendorMessage()).isEqualTo("device not found");
        assertThat(simulator.requests("/oauth/token")).as("one token serves all: it is taken to live for 43200 s").hasSize(1);
        assertThat(simulator.requests("/api/getDeviceList").get(0).headers().get("authorization"))
                .startsWith("Bearer " + SimCamSimulator.TOKEN_PREFIX);
    }

    @ParameterizedTest
    @EnumSource(Expiry.class)
    void aTokenThatHasExpiredIsRenewedHoweverThatIsTold(Expiry way) {
        simulator.tellExpiryBy(way);
        template.requestBody("simcam:listDevices", (Object) null);
        simulator.expireTokens();
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(2)));

        assertThat(template.requestBody("simcam:listDevices", (Object) null)).asInstanceOf(LIST).hasSize(3);
        assertThat(template.requestBody(PRIVATE, (Object) null)).isEqualTo("success");
        assertThat(simulator.requests("/oauth/token")).hasSize(2);
    }

    @Test
    void aWrongRequestCostsATokenAMinuteAtMost() {
        template.requestBody("simcam:listDevices", (Object) null);
        for (int call = 0; call < 5; call++) {
            simulator.answerNext(new Answer(400, "text/plain", "mode is wrong"));
            assertThat(template.request(PRIVATE, message -> { }).getException(CameraApiException.class).getHttpResponseCode())
                    .isEqualTo(400);
        }
        assertThat(simulator.requests("/oauth/token")).as("the token is new").hasSize(1);

        now.updateAndGet(time -> time.plus(Duration.ofMinutes(2)));
        simulator.answerNext(new Answer(400, "text/plain", "mode is wrong"));
        assertThat(template.requestBody(PRIVATE, (Object) null)).as("sent again, with a new one").isEqualTo("success");
        assertThat(simulator.requests("/oauth/token")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "\"\"", "null", "[]" })
    void noCamerasAreAnEmptyList(String none) throws Exception {
        template.requestBody("simcam:listDevices", (Object) null);
        simulator.answerNext(new Answer(200, "application/json", "{\"is_success\":1,\"cameras\":" + none + "}"));
        assertThat(template.requestBody("simcam:listDevices", (Object) null)).isEqualTo(List.of());

        simulator.answerNext(new Answer(200, "application/json", "{\"is_success\":1,\"cameras\":" + none + "}"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("simcam:listDevices?initialDelay=0&delay=20").to("mock:polled");
            }
        });
        MockEndpoint polled = getMockEndpoint("mock:polled");
        await().until(() -> polled.getReceivedCounter() >= 3);
        assertThat(polled.getReceivedExchanges().get(0).getIn().getBody()).as("the first of the second poll").asInstanceOf(MAP)
                .containsEntry("device_id", "203233dsdD68F9");
    }
}

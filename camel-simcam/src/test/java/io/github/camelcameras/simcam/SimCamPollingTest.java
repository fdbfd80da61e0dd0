package io.github.camelcameras.simcam;

import java.util.Map;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.ScheduledPollConsumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** <code>from("simcam:listDevices")</code>. */
class SimCamPollingTest extends SimCamTestSupport {

    @Test
    void eachCameraIsAnExchangeOfItsOwn() throws Exception {
        poll("simcam:listDevices?initialDelay=0&repeatCount=1");

        MockEndpoint polled = getMockEndpoint("mock:polled");
        await().untilAsserted(() -> assertThat(polled.getReceivedCounter()).isEqualTo(3));
        Exchange last = polled.getReceivedExchanges().get(2);
        assertThat(last.getIn().getBody()).isEqualTo(Map.of("device_id", "7f3a90c1b2", "device_name", "Nursery", "device_type", 3));
        assertThat(last.getProperty(ExchangePropertyKey.BATCH_SIZE)).isEqualTo(3);
        assertThat(last.getProperty(ExchangePropertyKey.BATCH_COMPLETE)).isEqualTo(true);
    }

    @Test
    void aMinuteIsBetweenTwoPollsUnlessSaidOtherwise() throws Exception {
        poll("simcam:listDevices");

        assertThat(polling().getDelay()).isEqualTo(60_000);
    }

    @Test
    void aPollThatFailsIsFollowedByTheNext() throws Exception {
        simulator.answerNext(new SimCamSimulator.Answer(503, "text/plain", "busy"));
        poll("simcam:listDevices?initialDelay=0&delay=50");

        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:polled").getReceivedCounter()).isGreaterThan(5));
        assertThat(simulator.requests("/oauth/token")).as("the failed and the next").hasSize(2);
    }

    @Test
    void anItemWhoseRouteFailsDoesNotKeepTheOthersBack() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("simcam:listDevices?initialDelay=0&repeatCount=1")
                    .filter(simple("${body[device_name]} == 'Front door'")).throwException(new IllegalStateException("no")).end()
                    .to("mock:others");
            }
        });

        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:others").getReceivedCounter()).isEqualTo(2));
    }

    @Test
    void onlyWhatMerelyReadsCanBePolled() {
        assertThatThrownBy(() -> poll("simcam:controlDevice")).hasStackTraceContaining("does not merely read")
                .hasStackTraceContaining("listDevices, webhook");
        assertThatThrownBy(() -> poll("simcam:getToken")).hasStackTraceContaining("does not merely read");
    }

    private void poll(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("poll").to("mock:polled");
            }
        });
    }

    private ScheduledPollConsumer polling() {
        return (ScheduledPollConsumer) context.getRoute("poll").getConsumer();
    }
}

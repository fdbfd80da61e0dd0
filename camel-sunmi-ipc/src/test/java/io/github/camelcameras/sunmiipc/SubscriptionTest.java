package io.github.camelcameras.sunmiipc;

import java.time.Duration;
import java.util.List;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.sunmiipc.Call;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Cameras are kept subscribed to the webhook. */
class SubscriptionTest extends SubscriptionTestSupport {

    private static final String ADD = "/openapi/hook/add";
    private static final String DELETE = "/openapi/hook/delete";
    private static final String QUERY = "/openapi/hook/query";
    private static final String TOKEN = "secret-segment-of-the-path";

    @Test
    void everyCameraIsSubscribedToTheTopicsThatAreNeededAndItsEventsArrive() throws Exception {
        simulate(3);
        subscribe(String.join(",", simulator.hosts()), "&eventTypes=motion");

        await().atMost(SOON).untilAsserted(() -> assertThat(simulator.https().calls(ADD)).hasSize(3));

        for (int camera = 0; camera < 3; camera++) {
            int number = camera;
            await().atMost(SOON).untilAsserted(() -> assertThat(reportMotion(number)).containsExactly(200));
        }
        assertThat(getMockEndpoint("mock:events").getReceivedExchanges())
                .extracting(exchange -> exchange.getMessage().getBody(CameraEvent.class).deviceId())
                .containsExactly(simulator.serial(0), simulator.serial(1), simulator.serial(2));
        assertThat(getMockEndpoint("mock:events").getReceivedExchanges()).as("posted by none of these addresses").allSatisfy(exchange ->
                assertThat(exchange.getMessage().getHeader(SunmiIpcConstants.HOST)).isNull());
        assertThat(simulator.https().calls(ADD)).allSatisfy(call -> assertThat(call.fields())
                .containsEntry("event_list", "[\"dynamic_detect_event\"]").containsEntry("http_callback", address()));
    }

    @Test
    void anEventThatComesStraightFromASubscribedCameraSaysWhichItIsAndItsLinkLeadsNowhereElse() throws Exception {
        subscribe("127.0.0.1", "&eventTypes=motion");
        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)));

        Exchange event = getMockEndpoint("mock:events").getReceivedExchanges().get(0);
        assertThat(event.getMessage().getHeader(SunmiIpcConstants.HOST)).isEqualTo("127.0.0.1");
        assertThat(template.request("sunmi-ipc:download", exchange -> {
            exchange.getMessage().setHeaders(event.getMessage().getHeaders());
            exchange.getMessage().setBody("https://10.0.0.9/a");
        }).getException()).hasMessageContaining("leads to 10.0.0.9, and not to the camera that header CamelSunmiIpcHost names, 127.0.0.1");
    }

    @Test
    void whatACameraForgotIsAddedAgain() throws Exception {
        subscribe("127.0.0.1", "");
        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)) && reportFace().equals(List.of(200)));

        template.requestBodyAndHeader("sunmi-ipc:deleteHook?host=127.0.0.1", null, "CamelSunmiIpc.event_list",
                List.of("face_recog_event"));

        await().atMost(SOON).until(() -> reportFace().equals(List.of(200)));
        assertThat(simulator.https().calls(ADD)).extracting(call -> call.fields().get("event_list")).containsExactly(
                "[\"dynamic_detect_event\"]", "[\"face_recog_event\"]", "[\"face_recog_event\"]");
    }

    @Test
    void aCameraThatIsOffDoesNotKeepTheRouteFromStartingAndIsSubscribedWhenItIsBack() throws Exception {
        simulator.https().stopListening();

        subscribe("127.0.0.1", "");

        await().atMost(SOON).until(() -> logged("DEBUG", "still not subscribed").size() >= 3);
        assertThat(logged("WARN", "127.0.0.1")).as("told once").hasSize(1);
        simulator.https().listen();
        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)));
        await().atMost(SOON).until(() -> logged("INFO", "Camera 127.0.0.1 posts").size() == 1);
        simulator.https().stopListening();
        simulator.https().drop();
        await().atMost(SOON).until(() -> logged("WARN", "127.0.0.1").size() == 2);
    }

    @Test
    void aTopicThatACameraRefusesDoesNotKeepItFromTheOther() throws Exception {
        simulator.https().answerNext(ADD, 200, "{\"code\":311}");

        subscribe("127.0.0.1", "");

        await().atMost(SOON).until(() -> reportFace().equals(List.of(200)));
        assertThat(simulator.https().calls(ADD)).extracting(call -> call.fields().get("event_list")).startsWith(
                "[\"dynamic_detect_event\"]", "[\"face_recog_event\"]");
        assertThat(logged("WARN", "dynamic_detect_event: sunmi-ipc:addHook failed")).singleElement().asString().contains("code 311");
        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)));
    }

    @Test
    void aCameraThatTakesASubscriptionButDoesNotListItIsTold() throws Exception {
        simulator.https().answer(QUERY, "{\"code\":0}");

        subscribe("127.0.0.1", "&eventTypes=face");

        await().atMost(SOON).until(() -> logged("WARN", "does not list [face_recog_event]").size() == 1);
    }

    @Test
    void aRestartLeavesTheSubscriptionInPlaceAndAddsNoOther() throws Exception {
        subscribe("127.0.0.1", "");
        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)) && reportFace().equals(List.of(200)));

        context.getRouteController().stopRoute("subscribed");

        assertNoCallsFor(Duration.ofSeconds(1));
        int calls = simulator.https().calls().size();
        context.getRouteController().startRoute("subscribed");
        await().atMost(SOON).until(() -> simulator.https().calls().size() >= calls + 3);
        assertThat(reportMotion(0)).containsExactly(200);
        assertThat(simulator.https().calls(ADD)).as("one for each topic").hasSize(2);
        assertThat(simulator.https().calls(DELETE)).isEmpty();
    }

    @Test
    void theSubscriptionsEndWithTheRouteWhereThatIsWanted() throws Exception {
        simulate(20);
        subscribe(String.join(",", simulator.hosts()), "&unsubscribeOnStop=true");
        for (int camera = 0; camera < 20; camera++) {
            int number = camera;
            await().atMost(SOON).until(() -> reportMotion(number).equals(List.of(200)));
        }

        context.getRouteController().stopRoute("subscribed");

        assertThat(simulator.https().calls(DELETE)).hasSize(20).extracting(Call::camera).doesNotHaveDuplicates();
        assertThat(reportMotion(7)).isEmpty();
        assertThat(logged("WARN", "may still post")).isEmpty();
        assertNoCallsFor(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aStopAwaitsTheCallUnderWayAndNoOtherFollowsIt(boolean unsubscribing) throws Exception {
        simulator.https().delay(Duration.ofSeconds(2));
        subscribe("127.0.0.1", "&unsubscribeOnStop=" + unsubscribing);
        await().atMost(SOON).until(() -> simulator.https().calls(QUERY).size() == 1);

        assertThat(timeToStop()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));

        assertNoCallsFor(Duration.ofSeconds(1));
        assertThat(simulator.https().calls()).as("the camera had nothing, and was told nothing").hasSize(1);
    }

    @Test
    void camerasThatDoNotAnswerHoldUpTheEndOfTheSubscriptionsForSecondsOnly() throws Exception {
        subscribe("127.0.0.1", "&unsubscribeOnStop=true");
        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)) && reportFace().equals(List.of(200)));
        simulator.https().delay(Duration.ofSeconds(20));
        int calls = simulator.https().calls().size();
        await().atMost(SOON).until(() -> simulator.https().calls().size() > calls);

        assertThat(timeToStop()).isLessThan(Duration.ofSeconds(8));

        assertThat(logged("WARN", "1 of 1 cameras may still post")).hasSize(1);
        assertNoCallsFor(Duration.ofSeconds(1));
    }

    @Test
    void theSecretSegmentOfTheAddressIsAppendedAndNeverLogged() throws Exception {
        simulator.https().answerNext(ADD, 500, "Cannot post to " + address() + "/" + TOKEN);

        subscribe("127.0.0.1", "&token=" + TOKEN);

        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)));
        assertThat(simulator.https().calls(ADD)).allSatisfy(call -> assertThat(call.fields())
                .containsEntry("http_callback", address() + "/" + TOKEN));
        assertThat(logged("WARN", "Cannot post to " + address().replace("/sunmi", "/xxxxxx"))).as("of a link, its host").hasSize(1);
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains(TOKEN));
    }
}

package io.github.camelcameras.bvcsp;

import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.SocketPath;
import io.github.camelcameras.test.bvcsp.SocketPositions;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The examples of the component's page that have a websocket, run. */
@Timeout(60)
class BvcspSocketDocumentationTest extends BvcspSocketTestSupport {

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("bvcsp:alarms?eventTypes=motion,emergency&recoverOnReconnect=true")
                    .filter(simple("${body.data[status]} == 0"))
                    .idempotentConsumer(header("CamelCameraEventId"), MemoryIdempotentRepository.memoryIdempotentRepository(10_000))
                        .to("mock:guard");

                from("bvcsp:alarms?eventTypes=motion")
                    .filter(simple("${body.data[key]} != null && ${body.channel} != null"))
                        .setHeader("CamelBvcsp.key", simple("${body.data[key]}"))
                        .setHeader("CamelBvcsp.puid", simple("${body.deviceId}"))
                        .setHeader("CamelBvcsp.index", simple("${body.channel}"))
                        .to("bvcsp:takeDeviceSnapshot")
                        .to("bvcsp:processAlarm?param.status=2&param.process_desc=seen");

                from("bvcsp:positions?devices=PU_1,PU_2")
                    .to("mock:map");

                from("direct:follow")
                    .setHeader("CamelBvcsp.puid", body())
                    .to("bvcsp:positions");

                from("direct:lose")
                    .setHeader("CamelBvcsp.puid", body())
                    .to("bvcsp:positions?param.badd=false");

                from("bvcsp:messages")
                    .filter(simple("${body.data[msgType]} == 'text'"))
                    .to("mock:inbox")
                    .setHeader("CamelBvcsp.audience", simple("${body.data[speaker]}"))
                    .setHeader("CamelBvcsp.audienceType", simple("${body.data[speakerType]}"))
                    .setHeader("CamelBvcsp.msgContent", constant("{\"textMsg\":\"I have seen it\"}"))
                    .to("bvcsp:messages?param.msgType=text");

                from("bvcsp:commands?concurrentCommands=8")
                    .choice()
                        .when(header("CamelBvcspCommand").isEqualTo("conf_join"))
                            .setHeader("CamelBvcsp.groupid", simple("${body.data[data][ID]}"))
                            .to("bvcsp:joinConference")
                        .otherwise()
                            .setHeader("CamelBvcspReplyCode", constant(8))
                            .setHeader("CamelBvcspReplyMessage", constant("no such command here"));

                from("bvcsp:conferenceAudio?conference=555")
                    .to("mock:recorder");

                from("direct:say")
                    .to("bvcsp:conferenceAudio?conference=555");
            }
        };
    }

    @Test
    void theExamplesRun() {
        await().until(() -> sockets.connections() == 6);
        long now = System.currentTimeMillis() / 1000;

        sockets.send(SocketPath.ALARM, Alarms.alarm(1, now));
        sockets.send(SocketPath.ALARM, Alarms.alarm(1, now));
        sockets.send(SocketPath.ALARM, Alarms.alarm(2, now));
        await().until(() -> count("guard") == 2);
        await().untilAsserted(() -> assertThat(simulator.requests())
                .anyMatch(request -> request.path().startsWith("/bvcsp/v1/pu/manualsnapshot/one/"))
                .anyMatch(request -> request.path().startsWith("/bvcsp/v1/alarm/") && request.body().contains("\"status\":2")));

        template.sendBody("direct:follow", "PU_3");
        template.sendBody("direct:lose", "PU_2");
        await().until(() -> sockets.positions().subscribers("PU_3") == 1 && sockets.positions().subscribers("PU_2") == 0);
        sockets.send(SocketPath.POSITIONS, SocketPositions.json("PU_3", now));
        await().until(() -> count("map") == 1);

        sockets.send(SocketPath.MESSAGES, """
                {"ID":1,"speaker":"PU_7","speakerType":"PU","speakerName":"Gate","audience":"operator","audienceType":"User","time":%d,\
                "msgType":"text","msgContent":"{\\"textMsg\\":\\"who is there\\"}"}""".formatted(now));
        await().until(() -> count("inbox") == 1);
        await().until(() -> sockets.messages().messages().size() == 1);
        assertThat(sockets.messages().messages().get(0).audience()).isEqualTo("PU_7");

        assertThat(answer("{\"method\":\"post\",\"command\":\"conf_join\",\"data\":{\"ID\":\"555\"}}")).contains("\"code\":0");
        assertThat(simulator.requests()).anyMatch(request -> request.path().equals("/bvcsp/v1/imgroup/conference/join/apply/555"));
        assertThat(answer("{\"method\":\"get\",\"command\":\"open_dialog\"}")).contains("\"code\":8", "no such command here")
                .doesNotContain("data");

        sockets.audio().sendAudio(1, new byte[160]);
        template.sendBody("direct:say", new byte[160]);
        await().until(() -> count("recorder") == 1 && sockets.audio().packets() == 1);
    }

    private String answer(String command) {
        return sockets.commands().command(command, 20_000).reply().orTimeout(30, TimeUnit.SECONDS).join().json();
    }

    private int count(String mock) {
        return getMockEndpoint("mock:" + mock).getReceivedCounter();
    }
}

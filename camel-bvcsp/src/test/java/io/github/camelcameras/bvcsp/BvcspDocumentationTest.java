package io.github.camelcameras.bvcsp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the component's page, run. */
class BvcspDocumentationTest extends BvcspTestSupport {

    private final int port = AvailablePortFinder.getNextAvailable();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        simulator.alarms().record(2, Instant.now().getEpochSecond());
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        camel.getRegistry().bind("knownAlarms", new MemoryIdempotentRepository());
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("bvcsp:listAlarms?idempotentRepository=#knownAlarms").to("mock:alarms");

                from("direct:lookLeft")
                    .setHeader("CamelBvcsp.puid", body())
                    .to("bvcsp:getDeviceStatus")
                    .filter(simple("${body[status]} == 1"))
                        .to("bvcsp:sendPtzCommand?param.index=0&param.operate=left&param.hSpeed=50&param.vSpeed=0&param.stop=false")
                        .delay(100)
                        .to("bvcsp:sendPtzCommand?param.index=0&param.operate=left&param.hSpeed=50&param.vSpeed=0&param.stop=true");

                from("direct:allDevices")
                    .to("bvcsp:listDevices?paging=all&param.pageSize=1000")
                    .split(body()).streaming()
                        .to("mock:device");

                from("direct:download").streamCache("false")
                    .to("bvcsp:downloadDeviceFile?param.puid=PU_0&param.fileid=clip")
                    .to("file:target/clips?fileName=clip.mp4");

                from("direct:watch")
                    .to("bvcsp:openDeviceWebrtcDialog?bodyAsParameters=true")
                    .setHeader("CamelBvcsp.dialogid", simple("${body[dialogid]}"))
                    .to("mock:viewer")
                    .to("bvcsp:closeDialog");

                from("platform-http:/watch?httpMethodRestrict=POST")
                    .setHeader("CamelBvcsp.sdp", bodyAs(String.class))
                    .to("bvcsp:openDeviceWebrtcDialog?param.ID=PU_0&param.index=0")
                    .setHeader("Location", simple("/watch/${body[dialogid]}"))
                    .setHeader("Content-Type", constant("application/sdp"))
                    .setHeader("CamelHttpResponseCode", constant(201))
                    .setBody(simple("${body[sdp]}"));

                from("platform-http:/watch/{dialogid}?httpMethodRestrict=DELETE")
                    .setHeader("CamelBvcsp.dialogid", header("dialogid"))
                    .to("bvcsp:closeDialog");
            }
        };
    }

    @Test
    void theExamplesRun() throws Exception {
        getMockEndpoint("mock:alarms").expectedMessageCount(2);
        getMockEndpoint("mock:alarms").assertIsSatisfied();

        simulator.answerNext("/bvcsp/v1/pu/status/PU_0", 200, "{\"code\":0,\"msg\":\"OK\",\"data\":{\"ID\":\"PU_0\",\"status\":1}}");
        template.requestBody("direct:lookLeft", "PU_0");
        assertThat(simulator.requests("/bvcsp/v1/pu/ptz/camera/PU_0/0")).extracting(BvcspSimulator.Request::body)
                .satisfiesExactly(move -> assertThat(move).contains("\"operate\":\"left\"", "\"stop\":false"),
                        end -> assertThat(end).contains("\"operate\":\"left\"", "\"stop\":true"));

        template.requestBody("direct:allDevices", (Object) null);
        assertThat(getMockEndpoint("mock:device").getReceivedCounter()).isEqualTo(3);

        simulator.file("PU_0", "clip", new byte[] { 1, 2, 3 });
        template.requestBody("direct:download", (Object) null);
        assertThat(Path.of("target/clips/clip.mp4")).hasBinaryContent(new byte[] { 1, 2, 3 });

        template.requestBody("direct:watch", Map.of("ID", "PU_0", "index", 0, "sdp", "v=0"));
        assertThat(getMockEndpoint("mock:viewer").getReceivedCounter()).isEqualTo(1);
        assertThat(simulator.openDialogs()).isEmpty();
    }

    @Test
    void aBrowserOpensAndClosesAStream() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        URI watch = URI.create("http://localhost:" + port + "/watch");

        HttpRequest offer = HttpRequest.newBuilder(watch).header("Content-Type", "application/sdp")
                .POST(HttpRequest.BodyPublishers.ofString("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n")).build();
        HttpResponse<String> answer = browser.send(offer, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isNotBlank();
        assertThat(simulator.requests()).anyMatch(request -> request.path().equals("/bvcsp/v1/dialog/device/webrtc")
                && request.body().contains("v=0\\r\\no=- 1 1"));
        assertThat(simulator.openDialogs()).hasSize(1);

        URI dialog = watch.resolve(answer.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> end = browser.send(HttpRequest.newBuilder(dialog).DELETE().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(end.statusCode()).isBetween(200, 204);
        assertThat(simulator.openDialogs()).isEmpty();
    }
}

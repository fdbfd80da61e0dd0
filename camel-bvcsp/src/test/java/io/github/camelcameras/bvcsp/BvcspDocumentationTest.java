package io.github.camelcameras.bvcsp;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the component's page, run. */
class BvcspDocumentationTest extends BvcspTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        simulator.alarms().record(2, Instant.now().getEpochSecond());
        CamelContext camel = super.createCamelContext();
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
                        .to("bvcsp:sendPtzCommand?param.index=0&param.operate=left&param.hSpeed=50&param.vSpeed=0&param.stop=false");

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
            }
        };
    }

    @Test
    void theExamplesRun() throws Exception {
        getMockEndpoint("mock:alarms").expectedMessageCount(2);
        getMockEndpoint("mock:alarms").assertIsSatisfied();

        simulator.answerNext("/bvcsp/v1/pu/status/PU_0", 200, "{\"code\":0,\"msg\":\"OK\",\"data\":{\"ID\":\"PU_0\",\"status\":1}}");
        template.requestBody("direct:lookLeft", "PU_0");
        assertThat(simulator.requests()).last().extracting("body").asString().contains("\"operate\":\"left\"");

        template.requestBody("direct:allDevices", (Object) null);
        assertThat(getMockEndpoint("mock:device").getReceivedCounter()).isEqualTo(3);

        simulator.file("PU_0", "clip", new byte[] { 1, 2, 3 });
        template.requestBody("direct:download", (Object) null);
        assertThat(Path.of("target/clips/clip.mp4")).hasBinaryContent(new byte[] { 1, 2, 3 });

        template.requestBody("direct:watch", Map.of("ID", "PU_0", "index", 0, "sdp", "v=0"));
        assertThat(getMockEndpoint("mock:viewer").getReceivedCounter()).isEqualTo(1);
        assertThat(simulator.openDialogs()).isEmpty();
    }
}

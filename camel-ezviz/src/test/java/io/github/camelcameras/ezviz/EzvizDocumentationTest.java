package io.github.camelcameras.ezviz;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;

import io.github.camelcameras.common.client.CameraOfflineException;
import io.github.camelcameras.common.client.CameraUnsupportedException;
import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The examples of the component's page, run. */
class EzvizDocumentationTest extends EzvizTestSupport {

    @TempDir
    private static Path folder;
    private final int port = AvailablePortFinder.getNextAvailable();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        Properties properties = new Properties();
        properties.put("ezviz.webhook-verify-token", NoEzvizSecretsInLogs.SIGNING_KEY);
        camel.getPropertiesComponent().setOverrideProperties(properties);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        File alarmsFile = folder.resolve("alarms").toFile();
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:lookLeft")
                    .onException(CameraOfflineException.class).handled(true).to("mock:offline").end()
                    .onException(CameraUnsupportedException.class).handled(true).to("mock:notTurnable").end()
                    .setHeader("CamelEzviz.deviceSerial", body())
                    .to("ezviz:startPtz?param.channelNo=1&param.direction=2&param.speed=1")
                    .delay(100)
                    .to("ezviz:stopPtz?param.channelNo=1&param.direction=2");

                from("direct:offlineDevices")
                    .to("ezviz:listDevices?paging=all&param.pageSize=50")
                    .split(body()).streaming()
                        .filter(simple("${body[status]} == 0"))
                            .to("mock:offlineDevice");

                from("direct:newAccount")
                    .setHeader("CamelEzviz.accountName", simple("${body[name]}"))
                    .setHeader("CamelEzviz.plainPassword", simple("${body[password]}"))
                    .to("ezviz:createSubAccount");

                from("ezviz:webhook?webhookPath=/ezviz/messages&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})")
                    .log("${body.type} of ${body.deviceId}")
                    .to("mock:messages");

                bindToRegistry("routedAlarms", FileIdempotentRepository.fileIdempotentRepository(alarmsFile, 100_000));
                from("ezviz:listAlarms?delay=10000&idempotentRepository=#routedAlarms")
                    .to("mock:alarms");

                from("ezviz:listAlarms?delay=10000&eventTypes=motion,human&fetchPicture=true")
                    .filter(exchange -> exchange.getMessage(AttachmentMessage.class).hasAttachments())
                        .process(exchange -> {
                            AttachmentMessage message = exchange.getMessage(AttachmentMessage.class);
                            message.setBody(message.getAttachment("picture").getInputStream());
                        })
                        .to("mock:pictures");
            }
        };
    }

    @Test
    void theExamplesRun() {
        template.requestBody("direct:lookLeft", "502608888");
        assertThat(simulator.requests("/api/lapp/device/ptz/stop").get(0).form()).containsEntry("direction", "2");

        simulator.devices(60);
        template.requestBody("direct:offlineDevices", (Object) null);
        assertThat(simulator.requests("/api/lapp/device/list")).hasSize(2);

        new MessagePush(URI.create("http://localhost:" + port + "/ezviz/messages"), NoEzvizSecretsInLogs.SIGNING_KEY, 0)
                .push(new Message(UUID.randomUUID().toString(), "ys.calling", "C1", System.currentTimeMillis(), "{}"));
        assertThat(getMockEndpoint("mock:messages").getReceivedCounter()).isEqualTo(1);
        await().until(() -> simulator.requests("/api/lapp/alarm/list").size() >= 2);
    }
}

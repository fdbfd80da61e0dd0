package io.github.camelcameras.ivyiot;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import io.github.camelcameras.test.support.Digest;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The examples of the component's page, run. */
class IvyiotDocumentationTest extends IvyiotTestSupport {

    @TempDir
    private static Path folder;

    /** A login that is the application's own. */
    private final class Accounts {

        IvyiotCredentials logIn() {
            return new IvyiotCredentials(IvyiotSimulator.CLIENT_ID, IvyiotSimulator.OPEN_ID, simulator.accessToken());
        }
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        IvyiotComponent component = component(simulator);
        component.getConfiguration().setClientId(null);
        component.getConfiguration().setOpenId(null);
        component.getConfiguration().setAccessToken(null);
        component.getConfiguration().setCredentialsProvider(new Accounts()::logIn);
        camel.removeComponent("ivyiot");
        camel.addComponent("ivyiot", component);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        File devicesFile = folder.resolve("devices").toFile();
        Accounts accounts = new Accounts();
        return new RouteBuilder() {
            @Override
            public void configure() {
                bindToRegistry("account", (IvyiotCredentialsProvider) () -> accounts.logIn());
                from("direct:devices")
                    .to("ivyiot:listDevices?credentialsProvider=#account");

                bindToRegistry("password", new PasswordLogin(simulator.baseUrl(), IvyiotSimulator.CLIENT_ID, IvyiotSimulator.CLIENT_SECRET,
                        IvyiotSimulator.OEM_CODE, IvyiotSimulator.USERNAME, Digest.hex("MD5", IvyiotSimulator.PASSWORD.getBytes(UTF_8))));
                bindToRegistry("wrongPassword", new PasswordLogin(simulator.baseUrl(), IvyiotSimulator.CLIENT_ID,
                        IvyiotSimulator.CLIENT_SECRET, IvyiotSimulator.OEM_CODE, IvyiotSimulator.USERNAME, "0"));

                from("direct:newDevice")
                    .setHeader("CamelIvyiot.macAddr", simple("${body[mac]}"))
                    .setHeader("CamelIvyiot.password", simple("${body[password]}"))
                    .to("ivyiot:addDevice?param.deviceName=Entrance&param.username=admin&param.productName=FI9821P"
                        + "&param.hasusertag=2&param.supportStore=1&param.supportRichMedia=0&oemCode=7128");

                from("direct:recordings")
                    .setHeader("CamelIvyiot.devId", body())
                    .to("ivyiot:listRecordings?param.recordSt=1554160000&param.recordEt=1554246400")
                    .split(body())
                        .setHeader("CamelIvyiot.recordSt", simple("${body[0]}"))
                        .to("ivyiot:getRecordingUrl")
                        .to("mock:addresses");

                bindToRegistry("knownDevices", FileIdempotentRepository.fileIdempotentRepository(devicesFile, 100_000));
                from("ivyiot:listDevices?delay=60000&idempotentRepository=#knownDevices")
                    .log("${body.deviceId} is new")
                    .to("mock:newDevices");

                from("ivyiot:listRecordings?delay=60000&param.devId=00626EAA0001")
                    .to("mock:newRecordings");
            }
        };
    }

    @Test
    void theExamplesRun() {
        template.requestBody("direct:newDevice", Map.of("mac", "00626EBB0001", "password", NoIvyiotSecretsInLogs.PASSWORD));
        assertThat(template.requestBody("direct:devices", null, Object[].class)).hasSize(3);

        String devices = "ivyiot:listDevices?credentialsProvider=#";
        assertThat(template.requestBody(devices + "password", null, Object[].class)).hasSize(3);
        simulator.expireToken();
        assertThat(template.requestBody(devices + "password", null, Object[].class)).hasSize(3);
        assertThat(simulator.requests("authorize")).as("logged in again, as the token had expired").hasSize(2);
        assertThatThrownBy(() -> template.requestBody(devices + "wrongPassword", (Object) null))
                .hasStackTraceContaining("Credentials of ivyiot need clientId, openId and accessToken");

        simulator.addRecording(DEVICE, Instant.ofEpochSecond(1_554_160_661), Duration.ofSeconds(41));
        template.requestBody("direct:recordings", DEVICE);
        Map<?, ?> addresses = getMockEndpoint("mock:addresses").getExchanges().get(0).getMessage().getBody(Map.class);
        assertThat(addresses.get("secureUrl")).asString().startsWith("https://");

        await().until(() -> getMockEndpoint("mock:newDevices").getReceivedCounter() >= 2);
        await().until(() -> !simulator.requests("record.query").isEmpty());
    }
}

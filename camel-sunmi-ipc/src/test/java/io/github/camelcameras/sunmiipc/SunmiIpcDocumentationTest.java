package io.github.camelcameras.sunmiipc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.test.sunmiipc.Call;
import io.github.camelcameras.test.sunmiipc.Media;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The examples of the component's page, run; those that name ports and folders by the defaults, with other defaults. */
class SunmiIpcDocumentationTest extends SunmiIpcTestSupport {

    @TempDir
    private static Path folder;
    private final int port = AvailablePortFinder.getNextAvailable();

    @Override
    protected SimulatorOptions options() {
        return super.options().withCameras(2);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        camel.getRegistry().bind("known", new MemoryIdempotentRepository());
        Properties properties = new Properties();
        properties.put("shop.cameras", String.join(",", simulator.hosts()));
        properties.put("shop.wifi", "WeWork");
        properties.put("shop.wifi.password", NoSunmiIpcSecretsInLogs.SECRET_KEY);
        properties.put("shop.callback", "http://localhost:" + port);
        camel.getPropertiesComponent().setOverrideProperties(properties);
        camel.getCamelContextExtension().registerEndpointCallback((uri, endpoint) -> {
            if (endpoint instanceof SunmiIpcEndpoint cameras) {
                simulated(cameras);
            } else if (endpoint instanceof FileEndpoint files) {
                File inFolder = folder.resolve(files.getFile().getName()).toFile();
                files.setFile(inFolder);
                files.getConfiguration().setDirectory(inFolder.getPath());
            }
            return endpoint;
        });
        return camel;
    }

    /** Cameras on ports of this test, where those of the examples have the usual ones. */
    private void simulated(SunmiIpcEndpoint cameras) {
        cameras.getChannel().setChannelPort(simulator.channelPort());
        cameras.getDiscovery().setDiscoveryPort(simulator.discoveryPort());
        cameras.getDiscovery().setBroadcastAddress("127.0.0.1");
        cameras.getDiscovery().setLocalPort(0);
        cameras.getConfiguration().setHost(simulator.host(0));
    }

    @Override
    protected RoutesBuilder createRouteBuilder() throws IOException {
        Files.createDirectories(folder.resolve("faces"));
        Files.write(folder.resolve("faces/face.png"), Pictures.picture("png", 8, 8));
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:wifi")
                    .setHeader("CamelSunmiIpc.ssid", simple("{{shop.wifi}}"))
                    .setHeader("CamelSunmiIpc.password", simple("{{shop.wifi.password}}"))
                    .to("sunmi-ipc:setWifiConfWithoutAuth?host=192.168.200.1");

                from("direct:activate")
                    .setHeader("CamelSunmiIpcHost", simple("${body[ip]}"))
                    .setHeader("CamelSunmiIpc.sn", simple("${body[deviceid]}"))
                    .to("sunmi-ipc:activate");

                from("direct:live")
                    .to("sunmi-ipc:getLiveStream")
                    .setBody(simple("${body[hd_live_url]}"))
                    .to("mock:player");

                from("sunmi-ipc:channel?hosts={{shop.cameras}}&eventTypes=face")
                    .filter(simple("${body.data[group_name]} == 'vip'"))
                        .to("sunmi-ipc:getSnapshot")
                        .to("sunmi-ipc:download")
                        .to("file:vips");

                from("file:faces?noop=true")
                    .setHeader("CamelSunmiIpc.hobby", constant("tennis"))
                    .to("sunmi-ipc:addFace?param.group_name=vip&param.gender=1");

                from("direct:clip")
                    .to("sunmi-ipc:getCurVideos?param.preceding=8&param.following=4")
                    .to("sunmi-ipc:download?downloadTimeout=30000")
                    .to("file:clips?fileName=clip.flv");

                from("sunmi-ipc:getRecordList?host=192.168.0.11&idempotentRepository=#known").to("mock:recordings");

                from("sunmi-ipc:channel?hosts=192.168.0.11,192.168.0.12&eventTypes=motion,sound")
                    .log("${body.type} of ${body.deviceId}")
                    .to("mock:events");

                from("sunmi-ipc:webhook?webhookPath=/sunmi&autoSubscribe=true&hosts={{shop.cameras}}&callbackUrl={{shop.callback}}/sunmi")
                    .to("mock:posts");

                from("sunmi-ipc:discovery")
                    .filter(simple("${body.data[change]} == 'appeared'"))
                        .to("sunmi-ipc:getInfo")
                        .to("mock:cameras");

                from("direct:search").to("sunmi-ipc:discovery").split(body()).to("mock:found");
            }
        };
    }

    @Test
    void theExamplesDoWhatThePageSays() throws Exception {
        simulator.media().clipDelay(Duration.ofMillis(1500));
        getMockEndpoint("mock:posts").expectedMessageCount(1);
        getMockEndpoint("mock:cameras").expectedMessageCount(2);
        getMockEndpoint("mock:recordings").expectedMessageCount(1);
        getMockEndpoint("mock:found").expectedMessageCount(2);
        getMockEndpoint("mock:player").expectedMessageCount(1);
        await().until(() -> simulator.channels().subscribed() == 2);

        template.sendBody("direct:wifi", null);
        template.sendBody("direct:activate", Map.of("ip", simulator.host(1), "deviceid", "FS101D8BS00106"));
        template.sendBody("direct:live", null);
        assertThat(simulator.https().calls("/openapi/config/setWifiConfWithoutAuth")).hasSize(1);
        assertThat(simulator.https().calls("/openapi/device/activate")).extracting(Call::camera).containsExactly(1);
        assertThat(getMockEndpoint("mock:player").getExchanges().get(0).getMessage().getBody(String.class)).startsWith("rtsp://");

        simulator.channels().publish(1, simulator.events().faceRecog(1, "vip", "358526"));
        simulator.channels().publish(1, simulator.events().faceRecog(1, "regular", "358527"));
        template.sendBody("direct:clip", null);
        template.sendBody("direct:search", null);

        assertThat(folder.resolve("clips/clip.flv")).hasBinaryContent(Media.video(64 * 1024));
        await().untilAsserted(() -> assertThat(folder.resolve("vips")).isDirectoryContaining(file -> true));
        await().until(() -> simulator.channels().acknowledged() == 2);
        assertThat(simulator.https().calls("/openapi/media/getSnapshot")).extracting(Call::camera).containsExactly(1);
        await().until(() -> !simulator.https().calls("/openapi/face/addFace").isEmpty());
        await().until(() -> simulator.https().calls("/openapi/hook/add").size() == 4);
        simulator.webhook().report(0, simulator.events().dynamicDetect(0, 3));
        MockEndpoint.assertIsSatisfied(context, 20, TimeUnit.SECONDS);
    }
}

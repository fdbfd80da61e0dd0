package io.github.camelcameras.kamelets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.sunmiipc.SunmiIpcEndpoint;
import io.github.camelcameras.test.sunmiipc.Media;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The YAML in the README of the project, as it stands there. */
class ProjectReadmeTest extends CamelTestSupport {

    private static final Path README = Path.of("../../README.md");
    private static final String APP_ID = "shop";
    private static final int PICTURE = 2048;

    private final SunmiIpcSimulator simulator = SunmiIpcSimulator.start(new SimulatorOptions()
            .withKeys(APP_ID, NoSecretsOfVendorsInLogs.SUNMI_SECRET_KEY, SimulatorOptions.ACTIVATION_CODE));
    @TempDir
    private Path folder;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        SunmiIpcComponent component = camel.getComponent("sunmi-ipc", SunmiIpcComponent.class);
        component.setTrustedFingerprints(simulator.fingerprint());
        component.getConfiguration().setAppId(APP_ID);
        component.getConfiguration().setSecretKey(NoSecretsOfVendorsInLogs.SUNMI_SECRET_KEY);
        component.getConfiguration().setPort(simulator.httpsPort());
        Properties properties = new Properties();
        properties.put("shop.cameras", simulator.host(0));
        camel.getPropertiesComponent().setInitialProperties(properties);
        // the port that the example leaves at its default, and the working directory, are others in a test
        camel.getCamelContextExtension().registerEndpointCallback((uri, endpoint) -> {
            if (endpoint instanceof SunmiIpcEndpoint cameras) {
                cameras.getChannel().setChannelPort(simulator.channelPort());
            } else if (endpoint instanceof FileEndpoint files) {
                Path inFolder = folder.resolve(files.getFile().getName());
                files.setFile(inFolder.toFile());
                files.getConfiguration().setDirectory(inFolder.toString());
            }
            return endpoint;
        });
        return camel;
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void itsYamlTakesAPictureOfWhoeverIsSeen() throws Exception {
        simulator.media().snapshotSize(PICTURE);
        for (String route : DocumentedExamples.blocks(README, "yaml")) {
            PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("readme.yaml", route));
        }
        await().until(() -> simulator.channels().subscribed() == 1);

        simulator.channels().publish(0, simulator.events().faceRecog(0, "vip", "358526"));

        await().until(() -> simulator.channels().acknowledged() == 1);
        assertThat(folder.resolve("snapshots")).isDirectoryContaining(file -> file.getFileName().toString().endsWith(".jpg"));
        try (var pictures = Files.list(folder.resolve("snapshots"))) {
            assertThat(pictures).singleElement().satisfies(picture ->
                    assertThat(picture).hasBinaryContent(Media.picture(PICTURE)));
        }
    }
}

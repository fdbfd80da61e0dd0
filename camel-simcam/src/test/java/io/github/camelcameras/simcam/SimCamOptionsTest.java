package io.github.camelcameras.simcam;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.github.camelcameras.common.test.Catalog;
import io.github.camelcameras.common.test.ComponentPage;
import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.MainApplication;
import io.github.camelcameras.common.test.OperationsPages;
import io.github.camelcameras.common.test.SecretOptions;
import io.github.camelcameras.common.test.SpringMetadata;
import io.github.camelcameras.common.test.WeakSettings;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.main.Main;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The options: that they are documented, bound, and kept secret where they are secrets. */
class SimCamOptionsTest {

    private static final Path PAGE = Path.of("src/main/docs/simcam-component.md");
    private static final Path DOCUMENT = Path.of("src/main/openapi/simcam.yaml");

    private final ComponentModel model = ComponentPage.model(
            Path.of("src/generated/resources/META-INF/io/github/camelcameras/simcam/simcam.json"));

    @Test
    void everySecretOptionHasANameThatCamelMasks() {
        SecretOptions.assertMasked(model, "clientSecret", "token", "proxyAuthPassword");
    }

    @Test
    void aLineBreakAtTheEndOfASecretIsNoneOfIt() throws Exception {
        SecretOptions.assertStripped(model, new SimCamComponent(), "webhook");
    }

    @Test
    void aPlatformElsewhereIsNotCalledWithoutTlsUnlessThatIsTold() throws Exception {
        WeakSettings.assertHttpElsewhereIsRefusedOrTold("simcam:listDevices?clientId=a&clientSecret=b");
    }

    @Test
    void aSecretByAnotherNameIsRefusedByThatNameAndPrintedNowhere(@TempDir Path folder) {
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "simcam:listDevices", "client_secret", ", which is called clientSecret here");
    }

    @Test
    void theComponentPageHasEveryOptionAndHeader() throws Exception {
        ComponentPage.assertUpToDate(PAGE, model);
    }

    @Test
    void thePageOfOperationsHasWhatTheDocumentSays() throws Exception {
        OperationsPages.onePage(DOCUMENT, model, Map.of()).assertUpToDate(PAGE.getParent());
    }

    @Test
    void springBootsEditorsKnowEveryProperty() throws Exception {
        SpringMetadata.assertUpToDate(model);
    }

    @Test
    void camelsToolsTellRightUrisFromWrongOnes() throws Exception {
        Catalog.with("simcam")
                .assertRight("simcam:controlDevice?param.mode=YSMS&param.mode_switch=1&outputType=JSON")
                .assertRight("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}")
                .assertUnknownOption("simcam:webhook?webhookPaht=/simcam/events", "webhookPaht", "webhookPath")
                .assertUnknownName("simcam:listDevice", "listDevice", "listDevices");
    }

    @Test
    void theExamplesOfTheComponentPageAreThoseOfTheTests() throws Exception {
        DocumentedExamples.assertRun(PAGE, Path.of("src/test"));
    }

    @Test
    void camelMainSetsThePropertiesAndMasksTheSecretsInItsSummary(@TempDir Path folder) throws Exception {
        try (SimCamSimulator simulator = SimCamSimulator.start()) {
            List<?> cameras = MainApplication.call(folder, """
                    camel.component.simcam.client-id = %s
                    camel.component.simcam.client-secret = %s
                    camel.component.simcam.baseUrl = %s
                    camel.component.simcam.token-authentication = form
                    """.formatted(SimCamSimulator.CLIENT_ID, SimCamSimulator.CLIENT_SECRET, simulator.baseUrl()),
                    "simcam:listDevices", List.class);

            assertThat(cameras).hasSize(3);
            assertThat(simulator.requests("/oauth/token").get(0).form()).containsEntry("client_id", SimCamSimulator.CLIENT_ID);
            assertThat(LogCapture.lines()).anySatisfy(line -> assertThat(line).contains("camel.component.simcam.clientSecret = xxxxxx"));
        }
    }

    @Test
    void aMisspeltOptionStopsTheApplication() {
        Main main = new Main();
        Properties properties = new Properties();
        properties.put("camel.component.simcam.client-scret", "x");
        main.setInitialProperties(properties);

        assertThatThrownBy(main::start).hasStackTraceContaining("clientScret");
        CamelContext context = main.getCamelContext();
        assertThatThrownBy(() -> context.getEndpoint("simcam:listDevices?clientScret=x").createProducer())
                .hasStackTraceContaining("Unknown option clientScret of simcam; did you mean clientSecret?");
        main.stop();
    }
}

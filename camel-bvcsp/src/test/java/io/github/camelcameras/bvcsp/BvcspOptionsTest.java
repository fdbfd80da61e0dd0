package io.github.camelcameras.bvcsp;

import java.nio.file.Path;
import java.util.List;

import io.github.camelcameras.common.test.Catalog;
import io.github.camelcameras.common.test.ComponentPage;
import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.MainApplication;
import io.github.camelcameras.common.test.OperationsPages;
import io.github.camelcameras.common.test.SecretOptions;
import io.github.camelcameras.common.test.SpringMetadata;
import io.github.camelcameras.common.test.WeakSettings;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The options: that they are documented, bound, and kept secret where they are secrets. */
class BvcspOptionsTest {

    private static final Path PAGE = Path.of("src/main/docs/bvcsp-component.md");
    private static final Path DOCUMENT = Path.of("src/main/openapi/bvcsp.yaml");

    private final ComponentModel model = ComponentPage.model(
            Path.of("src/generated/resources/META-INF/io/github/camelcameras/bvcsp/bvcsp.json"));

    @Test
    void everySecretOptionHasANameThatCamelMasks() {
        SecretOptions.assertMasked(model, "password", "token", "proxyAuthPassword");
    }

    @Test
    void aLineBreakAtTheEndOfASecretIsNoneOfIt() throws Exception {
        SecretOptions.assertStripped(model, new BvcspComponent(), "alarms");
    }

    @Test
    void aPlatformElsewhereIsNotCalledWithoutTlsUnlessThatIsTold() throws Exception {
        WeakSettings.assertHttpElsewhereIsRefusedOrTold("bvcsp:listDevices?username=a&password=b");
    }

    @Test
    void aSecretByAnotherNameIsRefusedByThatNameAndPrintedNowhere(@TempDir Path folder) {
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "bvcsp:listDevices", "password_encrypted", ", which is called password here");
    }

    @Test
    void theComponentPageHasEveryOptionAndHeader() throws Exception {
        ComponentPage.assertUpToDate(PAGE, model);
    }

    @Test
    void thePagesOfOperationsHaveWhatTheDocumentSays() throws Exception {
        OperationsPages.perGroup(DOCUMENT, model).assertUpToDate(PAGE.getParent());
    }

    @Test
    void springBootsEditorsKnowEveryProperty() throws Exception {
        SpringMetadata.assertUpToDate(model);
    }

    @Test
    void camelsToolsTellRightUrisFromWrongOnes() throws Exception {
        Catalog.with("bvcsp")
                .assertRight("bvcsp:sendPtzCommand?param.index=0&param.operate=left&param.stop=false")
                .assertRight("bvcsp:alarms?eventTypes=motion,emergency&recoverOnReconnect=true")
                .assertUnknownOption("bvcsp:alarms?eventType=motion", "eventType", "eventTypes")
                .assertUnknownName("bvcsp:alarm", "alarm", "alarms");
    }

    @Test
    void theExamplesOfTheComponentPageAreThoseOfTheTests() throws Exception {
        DocumentedExamples.assertRun(PAGE, Path.of("src/test"));
    }

    @Test
    void camelMainSetsThePropertiesAndMasksTheSecretsInItsSummary(@TempDir Path folder) throws Exception {
        try (BvcspSimulator simulator = BvcspSimulator.start()) {
            List<?> devices = MainApplication.call(folder, """
                    camel.component.bvcsp.username = %s
                    camel.component.bvcsp.password = %s
                    camel.component.bvcsp.base-url = %s
                    """.formatted(BvcspSimulator.ACCOUNT, BvcspSimulator.PASSWORD, simulator.baseUrl()), "bvcsp:listDevices", List.class);

            assertThat(devices).hasSize(3);
            assertThat(LogCapture.lines())
                    .anySatisfy(line -> assertThat(line).contains("camel.component.bvcsp.password = xxxxxx"));
        }
    }
}

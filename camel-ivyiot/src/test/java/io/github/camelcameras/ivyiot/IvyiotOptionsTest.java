package io.github.camelcameras.ivyiot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.test.Catalog;
import io.github.camelcameras.common.test.ComponentPage;
import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.MainApplication;
import io.github.camelcameras.common.test.OperationsPages;
import io.github.camelcameras.common.test.SecretOptions;
import io.github.camelcameras.common.test.SpringMetadata;
import io.github.camelcameras.common.test.WeakSettings;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The options: that they are documented, bound, and kept secret where they are secrets. */
class IvyiotOptionsTest {

    private static final Path PAGE = Path.of("src/main/docs/ivyiot-component.md");
    private static final Path DOCUMENT = Path.of("src/main/openapi/ivyiot.yaml");

    private final ComponentModel model = ComponentPage.model(
            Path.of("src/generated/resources/META-INF/io/github/camelcameras/ivyiot/ivyiot.json"));

    @Test
    void everySecretOptionHasANameThatCamelMasks() {
        SecretOptions.assertMasked(model, "secretKey", "accessToken", "proxyAuthPassword");
    }

    @Test
    void aLineBreakAtTheEndOfASecretIsNoneOfIt() throws Exception {
        SecretOptions.assertStripped(model, new IvyiotComponent(), "listDevices");
    }

    @Test
    void aPlatformElsewhereIsNotCalledWithoutTlsUnlessThatIsTold() throws Exception {
        WeakSettings.assertHttpElsewhereIsRefusedOrTold("ivyiot:listDevices?clientId=a&openId=b&accessToken=c");
    }

    @Test
    void aSecretByAnotherNameIsRefusedByThatNameAndPrintedNowhere(@TempDir Path folder) {
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "ivyiot:listDevices", "delKey", ", which is called secretKey here");
    }

    @Test
    void theComponentPageHasEveryOptionAndHeader() throws Exception {
        ComponentPage.assertUpToDate(PAGE, model);
    }

    @Test
    void thePageOfOperationsHasWhatTheDocumentSays() throws Exception {
        OperationsPages.onePage(DOCUMENT, model, Map.of("oemCode", "oemCode", "version", "recordVersion")).assertUpToDate(PAGE.getParent());
    }

    @Test
    void springBootsEditorsKnowEveryProperty() throws Exception {
        SpringMetadata.assertUpToDate(model);
    }

    @Test
    void camelsToolsTellRightUrisFromWrongOnes() throws Exception {
        Catalog.with("ivyiot")
                .assertRight("ivyiot:getRecordingUrl?param.devId=00626EAA0001&oemCode=7128")
                .assertRight("ivyiot:listRecordings?delay=60000&param.devId=00626EAA0001")
                .assertUnknownOption("ivyiot:listRecordings?oemcode=7128", "oemcode", "oemCode")
                .assertUnknownName("ivyiot:listRecording", "listRecording", "listRecordings");
    }

    @Test
    void theExamplesOfTheComponentPageAreThoseOfTheTests() throws Exception {
        DocumentedExamples.assertRun(PAGE, Path.of("src/test"));
    }

    @Test
    void atDebugNoOtherLoggerThanTheDocumentedOnesShowsASecret(@TempDir Path folder) throws Exception {
        try (IvyiotSimulator simulator = IvyiotSimulator.start()) {
            WeakSettings.assertNoSecretAtDebug(folder, """
                    camel.component.ivyiot.client-id = %s
                    camel.component.ivyiot.open-id = %s
                    camel.component.ivyiot.access-token = %s
                    camel.component.ivyiot.baseUrl = %s
                    """.formatted(IvyiotSimulator.CLIENT_ID, IvyiotSimulator.OPEN_ID, simulator.accessToken(),
                    simulator.baseUrl()), "ivyiot:listDevices", simulator.accessToken());
        }
    }

    @Test
    void camelMainSetsThePropertiesAndMasksTheSecretsInItsSummary(@TempDir Path folder) throws Exception {
        try (IvyiotSimulator simulator = IvyiotSimulator.start()) {
            List<?> devices = MainApplication.call(folder, """
                    camel.component.ivyiot.client-id = %s
                    camel.component.ivyiot.open-id = %s
                    camel.component.ivyiot.access-token = %s
                    camel.component.ivyiot.secret-key = %s
                    camel.component.ivyiot.baseUrl = %s
                    """.formatted(IvyiotSimulator.CLIENT_ID, IvyiotSimulator.OPEN_ID, simulator.accessToken(), IvyiotSimulator.DELETE_KEY,
                    simulator.baseUrl()), "ivyiot:listDevices", List.class);

            assertThat(devices).hasSize(2);
            assertThat(LogCapture.lines())
                    .anySatisfy(line -> assertThat(line).contains("camel.component.ivyiot.accessToken = xxxxxx"))
                    .anySatisfy(line -> assertThat(line).contains("camel.component.ivyiot.secretKey = xxxxxx"));
        }
    }

    @Test
    void credentialsDoNotShowTheToken() {
        assertThat(new IvyiotCredentials("c", "o", IvyiotSimulator.TOKEN_MARK)).asString().isEqualTo("IvyiotCredentials[c, o]");
        assertThat(new CloudStorage("o", "https://store", IvyiotSimulator.SUBTOKEN)).asString().isEqualTo("CloudStorage[o, https://store]");
    }
}

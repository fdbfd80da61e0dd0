package io.github.camelcameras.sunmiipc;

import java.nio.file.Path;
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
import io.github.camelcameras.test.sunmiipc.Call;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The options: that they are documented, bound, and kept secret where they are secrets. */
class SunmiIpcOptionsTest {

    private static final Path PAGE = Path.of("src/main/docs/sunmi-ipc-component.md");
    private static final Path DOCUMENT = Path.of("src/main/openapi/sunmi-ipc.yaml");

    private final ComponentModel model = ComponentPage.model(
            Path.of("src/generated/resources/META-INF/io/github/camelcameras/sunmiipc/sunmi-ipc.json"));

    @Test
    void everySecretOptionHasANameThatCamelMasks() {
        SecretOptions.assertMasked(model, "secretKey", "passphrase", "token", "proxyAuthPassword");
    }

    @Test
    void aLineBreakAtTheEndOfASecretIsNoneOfIt() throws Exception {
        SecretOptions.assertStripped(model, new SunmiIpcComponent(), "webhook");
    }

    @Test
    void aSecretByAnotherNameIsRefusedByThatNameAndPrintedNowhere(@TempDir Path folder) {
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "sunmi-ipc:getInfo", "secret_key", ", which is called secretKey here");
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "sunmi-ipc:getInfo", "activationCode", ", which is called passphrase here");
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
        Catalog.with("sunmi-ipc")
                .assertRight("sunmi-ipc:getSnapshot?host=192.168.0.11&secretKey=RAW({{shop.key}})")
                .assertRight("sunmi-ipc:channel?hosts=192.168.0.11,192.168.0.12&eventTypes=face")
                .assertRight("sunmi-ipc:channel?hostsSupplier=#shop")
                .assertUnknownOption("sunmi-ipc:channel?hosts=discover&chanelPort=10021", "chanelPort", "channelPort")
                .assertUnknownName("sunmi-ipc:chanel", "chanel", "channel");
    }

    @Test
    void theExamplesOfThePagesAreThoseOfTheTests() throws Exception {
        DocumentedExamples.assertRun(PAGE, Path.of("src/test"));
        DocumentedExamples.assertRun(Path.of("src/main/docs/sunmi-ipc-tls.md"), Path.of("src/test"));
    }

    @Test
    void camelMainSetsThePropertiesAndMasksTheSecretsInItsSummary(@TempDir Path folder) throws Exception {
        try (SunmiIpcSimulator simulator = SunmiIpcSimulator.start(new SimulatorOptions().withKeys("123",
                NoSunmiIpcSecretsInLogs.SECRET_KEY, NoSunmiIpcSecretsInLogs.ACTIVATION_CODE))) {
            MainApplication.call(folder, """
                    camel.component.sunmi-ipc.app-id = 123
                    camel.component.sunmi-ipc.secret-key = %s
                    camel.component.sunmi-ipc.passphrase = %s
                    camel.component.sunmi-ipc.host = 127.0.0.1
                    camel.component.sunmi-ipc.port = %d
                    camel.component.sunmi-ipc.trusted-fingerprints = %s
                    """.formatted(NoSunmiIpcSecretsInLogs.SECRET_KEY, NoSunmiIpcSecretsInLogs.ACTIVATION_CODE, simulator.httpsPort(),
                    simulator.fingerprint()), "sunmi-ipc:activate?param.sn=FS101D8BS00106", Object.class);

            assertThat(simulator.https().calls()).singleElement().extracting(Call::code).isEqualTo(0);
            assertThat(LogCapture.lines())
                    .anySatisfy(line -> assertThat(line).contains("camel.component.sunmi-ipc.secretKey = xxxxxx"))
                    .anySatisfy(line -> assertThat(line).contains("camel.component.sunmi-ipc.passphrase = xxxxxx"));
        }
    }
}

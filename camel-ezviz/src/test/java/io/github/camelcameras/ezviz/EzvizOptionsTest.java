package io.github.camelcameras.ezviz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.test.Catalog;
import io.github.camelcameras.common.test.ComponentPage;
import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.MainApplication;
import io.github.camelcameras.common.test.OperationsPages;
import io.github.camelcameras.common.test.SecretOptions;
import io.github.camelcameras.common.test.SpringMetadata;
import io.github.camelcameras.common.test.WeakSettings;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The options: that they are documented, bound, and kept secret where they are secrets. */
class EzvizOptionsTest {

    private static final Path PAGE = Path.of("src/main/docs/ezviz-component.md");
    private static final Path DOCUMENT = Path.of("src/main/openapi/ezviz.yaml");

    private final ComponentModel model = ComponentPage.model(
            Path.of("src/generated/resources/META-INF/io/github/camelcameras/ezviz/ezviz.json"));

    @Test
    void everySecretOptionHasANameThatCamelMasks() {
        SecretOptions.assertMasked(model, "secretKey", "accessToken", "webhookVerifyToken", "token", "proxyAuthPassword");
    }

    @Test
    void aLineBreakAtTheEndOfASecretIsNoneOfIt() throws Exception {
        SecretOptions.assertStripped(model, new EzvizComponent(), "webhook");
    }

    @Test
    void aPlatformElsewhereIsNotCalledWithoutTlsUnlessThatIsTold() throws Exception {
        WeakSettings.assertHttpElsewhereIsRefusedOrTold("ezviz:listDevices?appKey=a&secretKey=b");
    }

    @Test
    void aSecretByAnotherNameIsRefusedByThatNameAndPrintedNowhere(@TempDir Path folder) {
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "ezviz:listDevices", "appSecret", ", which is called secretKey here");
        WeakSettings.assertUnknownSecretIsNotPrinted(folder, "ezviz:listDevices", "secretKy", "; did you mean secretKey?");
    }

    @ParameterizedTest
    @CsvSource({ "webhookVerifyToken, webhook", "accessToken, listDevices", "token, webhook" })
    void aBlankSecretIsNone(String option, String name) {
        DefaultCamelContext camel = new DefaultCamelContext();
        assertThatThrownBy(() -> camel.getEndpoint("ezviz:" + name + "?" + option + "=%20")).hasStackTraceContaining(
                "Option " + option + " is blank, which is no secret");
    }

    @Test
    void aDomainWithoutTlsIsToldOnce() throws Exception {
        int lines = LogCapture.lines().size();
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.getEndpoint("ezviz:listDevices?fetchPicture=true&allowedPictureDomains=ys7.com,http://img.ys7.com");
            camel.start();
        }
        WeakSettings.assertToldOnce(lines, "allowedPictureDomains");
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
    void theComponentPageHasTheWordOfEveryAlarmType() throws Exception {
        Pattern row = Pattern.compile("^\\| ([0-9, ]+) \\| `(.*)` \\|$", Pattern.MULTILINE);
        Map<String, String> documented = row.matcher(Files.readString(PAGE)).results()
                .flatMap(found -> Stream.of(found.group(1).split(", ")).map(type -> Map.entry(type, found.group(2))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(EzvizOperations.find("listAlarms").parameter("alarmType").limits().allowed()).hasSize(179).allSatisfy(type ->
                assertThat(AlarmTypes.word(type)).as(type).isEqualTo(documented.getOrDefault(type, EventType.OTHER)));
    }

    @Test
    void camelsToolsTellRightUrisFromWrongOnes() throws Exception {
        Catalog.with("ezviz")
                .assertRight("ezviz:startPtz?param.channelNo=1&param.direction=2&param.speed=1")
                .assertRight("ezviz:webhook?webhookPath=/ezviz/messages&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})")
                .assertUnknownOption("ezviz:listAlarms?fetchPictures=true", "fetchPictures", "fetchPicture")
                .assertUnknownName("ezviz:startPzt", "startPzt", "startPtz");
    }

    @Test
    void theExamplesOfTheComponentPageAreThoseOfTheTests() throws Exception {
        DocumentedExamples.assertRun(PAGE, Path.of("src/test"));
    }

    @Test
    void atDebugNoOtherLoggerThanTheDocumentedOnesShowsASecret(@TempDir Path folder) throws Exception {
        try (EzvizSimulator simulator = EzvizSimulator.start()) {
            WeakSettings.assertNoSecretAtDebug(folder, """
                    camel.component.ezviz.app-key = %s
                    camel.component.ezviz.secret-key = %s
                    camel.component.ezviz.baseUrl = %s
                    camel.component.ezviz.allowed-area-domains = localhost
                    camel.component.ezviz.webhook-verify-token = %s
                    """.formatted(EzvizSimulator.APP_KEY, EzvizSimulator.APP_SECRET, simulator.baseUrl(),
                    NoEzvizSecretsInLogs.SIGNING_KEY), "ezviz:listDevices", EzvizSimulator.APP_SECRET, EzvizSimulator.TOKEN_MARK,
                    NoEzvizSecretsInLogs.SIGNING_KEY);
        }
    }

    @Test
    void camelMainSetsThePropertiesAndMasksTheSecretsInItsSummary(@TempDir Path folder) throws Exception {
        try (EzvizSimulator simulator = EzvizSimulator.start()) {
            List<?> devices = MainApplication.call(folder, """
                    camel.component.ezviz.app-key = %s
                    camel.component.ezviz.secret-key = %s
                    camel.component.ezviz.baseUrl = %s
                    camel.component.ezviz.allowed-area-domains = localhost
                    camel.component.ezviz.webhook-verify-token = %s
                    """.formatted(EzvizSimulator.APP_KEY, EzvizSimulator.APP_SECRET, simulator.baseUrl(),
                    NoEzvizSecretsInLogs.SIGNING_KEY), "ezviz:listDevices", List.class);

            assertThat(devices).hasSize(2);
            assertThat(LogCapture.lines())
                    .anySatisfy(line -> assertThat(line).contains("camel.component.ezviz.secretKey = xxxxxx"))
                    .anySatisfy(line -> assertThat(line).contains("camel.component.ezviz.webhookVerifyToken = xxxxxx"));
        }
    }
}

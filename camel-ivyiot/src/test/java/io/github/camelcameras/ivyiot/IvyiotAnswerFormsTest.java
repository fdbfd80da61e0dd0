package io.github.camelcameras.ivyiot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/** Each operation is understood in each form that answers have, where digits are Arabic, too. */
class IvyiotAnswerFormsTest extends IvyiotTestSupport {

    private static final String FIRMWARE = "getLatestFirmware?param.macAddr=1&param.machineTypeName=FI9821P&param.sysVersion1=1"
                                           + "&param.sysVersion3=1&param.sysVersion4=1&param.appVersion1=1&param.appVersion3=1"
                                           + "&param.appVersion4=1";

    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void readArabicDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat("%d".formatted(77)).as("what this is about").isEqualTo("\u0667\u0667");
        simulator.addRecording(DEVICE, Instant.ofEpochSecond(1_554_160_661), Duration.ofSeconds(41));
    }

    @AfterEach
    void readUsualDigits() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({ "EMPTY,false", "EMPTY,true", "NULL,false", "NULL,true", "ABSENT,false", "ABSENT,true", "ZERO,false", "ZEROS,true" })
    void everyOperationGivesItsResultHoweverSuccessIsTold(IvyiotSimulator.Success success, boolean inData) {
        List<Object> usual = results();
        simulator.success(success);
        simulator.resultsInData(inData);

        assertThat(results()).isEqualTo(usual);
    }

    /** Of the operations that give something. */
    private List<Object> results() {
        List<Object> results = new ArrayList<>(List.of(call("listDevices", Map.of()), call("getDevice?param.macAddr=" + DEVICE, Map.of()),
                call("listInactivePermissions?param.supportBpi=0", Map.of()), call("listValidPermissions", Map.of()),
                call("getCurrentService?param.macAddr=" + DEVICE, Map.of()), call("getServerInfo", Map.of()),
                call("listRecordingDates?param.devId=" + DEVICE, Map.of()),
                call("listRecordings?param.devId=" + DEVICE + "&param.recordSt=1554160000&param.recordEt=1554163600", Map.of()),
                call(FIRMWARE, Map.of())));
        assertThat(results).doesNotContain("");
        assertThat(call("getServerTime", Map.of())).isInstanceOf(Long.class);
        return results;
    }

    @ParameterizedTest
    @EnumSource(value = IvyiotSimulator.Success.class, mode = EnumSource.Mode.EXCLUDE, names = "ABSENT")
    void whatGivesNothingSucceedsToo(IvyiotSimulator.Success success) {
        simulator.success(success);

        assertThat(template.request("ivyiot:updateDevice?param.macAddr=" + DEVICE + "&param.username=operator", exchange -> { })
                .getException()).isNull();
        assertThat(call("getRecordingUrl?param.devId=" + DEVICE + "&param.recordSt=1554160661", Map.of())).asInstanceOf(MAP)
                .containsOnlyKeys("recordUrl", "secureUrl");
    }

    @Test
    void theAddressesOfARecordingMayStandInDataToo() {
        simulator.resultsInData(true);

        assertThat(call("getRecordingUrl?param.devId=" + DEVICE + "&param.recordSt=1554160661", Map.of())).asInstanceOf(MAP)
                .containsOnlyKeys("recordUrl", "secureUrl");
        simulator.answerNext("record.date.query", 200, "{\"errorCode\":\"\",\"dataList\":[\"20190330T190000\"]}");
        assertThat(call("listRecordingDates?param.devId=" + DEVICE, Map.of())).as("by the name in the document's table")
                .isEqualTo(List.of("20190330T190000"));
    }

    @ParameterizedTest
    @EnumSource(IvyiotSimulator.Spelling.class)
    void aPlatformThatMovesIsFollowedHoweverTheCodeIsSpelt(IvyiotSimulator.Spelling spelling) {
        simulator.spelling(spelling);
        simulator.move();

        assertThat((List<?>) call("listDevices", Map.of())).hasSize(2);
        assertThat(failure("getDevice?param.macAddr=none", CameraApiException.class).getCode()).isEqualTo("020041");
        simulator.answerNext(200, "{\"errorCode\":77}");
        assertThat(failure("listDevices", CameraApiException.class).getCode()).isEqualTo("000077");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "\"\"", "null", "[]" })
    void anEmptyListIsOneHoweverItIsWritten(String none) {
        for (String operation : List.of("listDevices", "listValidPermissions", "listInactivePermissions?param.supportBpi=0")) {
            simulator.answerNext(200, "{\"errorCode\":\"\",\"data\":" + none + "}");
            assertThat(call(operation, Map.of())).as(operation).isEqualTo(List.of());
        }
        call("getServerTime", Map.of());
        call("listRecordingDates?param.devId=" + DEVICE, Map.of());
        simulator.answerNext("record.query", 200, "{\"errorCode\":\"\",\"recordList\":" + none + "}");
        assertThat(call("listRecordings?param.devId=" + DEVICE + "&param.recordSt=1&param.recordEt=2", Map.of())).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "1576481002262", "\"1576481002262\"", "1576481002", "\"1576481002\"" })
    void theClockOfThePlatformIsReadInSecondsOrMillisecondsAsNumberOrText(String time) {
        simulator.answerNext("cloud_system.current_time", 200, "{\"errorCode\":\"\",\"data\":" + time + "}");
        failure("unbindDevice?param.mac=" + DEVICE, CameraApiException.class); // too long ago for the platform

        assertThat(simulator.requests("user_ipc_setting_v2_0.delOemDeviceForce").get(0).arguments().get("timeStamp"))
                .startsWith("1576481002");
    }
}

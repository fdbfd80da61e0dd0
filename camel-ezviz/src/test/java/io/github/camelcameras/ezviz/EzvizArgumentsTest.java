package io.github.camelcameras.ezviz;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.test.GivenArguments;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The forms that arguments have, the values of Java that become them, and what is given without being used. */
class EzvizArgumentsTest extends EzvizTestSupport {

    private static final Instant TIME = Instant.parse("2026-11-28T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "addDevice | deviceSerial=D1&validateCode=abc12! | 'validateCode' of operation addDevice must be a text of 6 to 6",
        "disableEncryption | deviceSerial=D1&validateCode=ABCDE1 | 'validateCode' of operation disableEncryption must be a text",
        "getLiveAddress | deviceSerial=D1&startTime=yesterday | must be a text of the form yyyy-MM-dd HH:mm:ss",
        "getLiveAddress | deviceSerial=D1&startTime=2026-02-30 10:00:00 | must be a text of the form yyyy-MM-dd HH:mm:ss",
        "getLiveAddress | deviceSerial=D1&startTime=2026-02-03 10:00:00&stopTime=2026-02-03 09:00:00 | must not be after 'stopTime'",
        "setDefencePlan | deviceSerial=D1&period=8,9,monday | 'period' of operation setDefencePlan must be a text like",
        "setDefencePlan | deviceSerial=D1&startTime=25:99 | 'startTime' of operation setDefencePlan must be a text like",
        "setTimingPlan | deviceSerial=D1&enable=1&startTime=8&endTime=18:00&week=1 | must be a text of the form HH:mm, or a LocalTime",
        "setTimingPlan | deviceSerial=D1&enable=1&startTime=08:00&endTime=18:00&week=7 | 'week' of operation setTimingPlan must",
        "listAlarms | startTime=1700000000 | must be a whole number of at least 100000000000 as millisec",
        "listAlarms | startTime=1700000001000&endTime=1700000000000 | 'startTime' of operation listAlarms must not be after 'endTime'",
        "updateDeviceName | deviceSerial=D1&deviceName= | must be a text of 1 to 50 bytes",
        "setSubAccountPolicy | accountId=1&policy=this is no JSON               | as JSON, or a Map or list" })
    void whatTheDocumentSaysOfFormsIsChecked(String operation, String arguments, String message) {
        assertThat(exchange(operation, GivenArguments.of(arguments)).getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void lengthsInBytesAreOnesOfUtf8() {
        assertThat(exchange("updateDeviceName", Map.of("deviceSerial", "D1", "deviceName", "\u6444".repeat(17))).getException())
                .hasMessageContaining("must be a text of 1 to 50 bytes");
        assertThat(convert("updateDeviceName", "deviceName", "\u6444".repeat(16))).isEqualTo("\u6444".repeat(16));
    }

    @Test
    void everyRequiredTextHasACharacter() {
        for (String operation : EzvizOperations.NAMES.split(",")) {
            EzvizOperations.find(operation).parameters().stream().filter(Parameter::required)
                    .filter(parameter -> parameter.type() == Parameter.Type.STRING)
                    .forEach(parameter -> assertThatIllegalArgumentException().as("%s of %s", parameter.name(), operation)
                            .isThrownBy(() -> parameter.convert(operation, "")));
        }
    }

    @Test
    void aPointInTimeIsWhatTheDocumentHasForIt() {
        for (Object time : List.of(TIME, Date.from(TIME), TIME.atZone(ZoneId.of("Asia/Shanghai")), TIME.atOffset(ZoneOffset.UTC),
                TIME.toEpochMilli(), String.valueOf(TIME.toEpochMilli()))) {
            assertThat(convert("listAlarms", "startTime", time)).as("%s", time.getClass()).isEqualTo(TIME.toEpochMilli());
        }
        assertThatIllegalArgumentException().as("no zone is guessed").isThrownBy(
                () -> convert("listAlarms", "startTime", LocalDateTime.of(2026, 11, 28, 10, 0))).withMessageContaining("or an Instant");
        for (Object time : List.of(LocalDateTime.of(2026, 11, 28, 18, 0), TIME.atZone(ZoneId.of("Asia/Shanghai")),
                OffsetDateTime.parse("2026-11-28T18:00:00+08:00"), "2026-11-28 18:00:00")) {
            assertThat(convert("getLiveAddress", "startTime", time)).as("%s", time.getClass()).isEqualTo("2026-11-28 18:00:00");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> convert("getLiveAddress", "startTime", TIME))
                .withMessageContaining("or a LocalDateTime");
        assertThat(convert("setTimingPlan", "startTime", LocalTime.of(8, 0))).isEqualTo("08:00");
    }

    @Test
    void listsAndObjectsBecomeTheTextThatTheDocumentHas() {
        assertThat(convert("setTimingPlan", "week", List.of(0, 1, 6))).isEqualTo("0,1,6");
        assertThat(convert("setDefencePlan", "period", new int[] { 0, 1 })).isEqualTo("0,1");
        assertThat(convert("setPirArea", "area", new String[] { "8", "8", "8" })).isEqualTo("8,8,8");
        Map<String, Object> policy = Map.of("Statement", List.of(Map.of("Permission", "GET", "Resource", List.of("dev:D1"))));
        Object sent = convert("setSubAccountPolicy", "policy", policy);
        assertThat(sent).isInstanceOf(String.class);
        assertThat(convert("setSubAccountPolicy", "policy", sent)).isEqualTo(sent);
    }

    /** What would be altered, or cut, on its way is refused by name. */
    @Test
    void nothingIsLostInAConversion() {
        assertRefused("listAlarms", "startTime", Instant.MAX);
        assertRefused("setTimingPlan", "week", Arrays.asList(0, null));
        assertRefused("setTimingPlan", "week", List.of("0,1"));
        assertRefused("setTimingPlan", "week", "0,1\n");
        assertRefused("addDevice", "validateCode", "ABCDEF\n");
        assertRefused("listAlarms", "pageSize", new BigDecimal("5.5"));
        assertThat(convert("listAlarms", "pageSize", new BigDecimal("5"))).isEqualTo(5L);
        assertThat(convert("listAlarms", "pageSize", 5.0)).isEqualTo(5L);
    }

    private static void assertRefused(String operation, String argument, Object value) {
        assertThatIllegalArgumentException().as("%s", value).isThrownBy(() -> convert(operation, argument, value))
                .withMessageContaining("'" + argument + "' of operation " + operation);
    }

    @Test
    void aBodyOfAnyKindIsNoObstacle() {
        Exchange missing = template.request("ezviz:getDevice", exchange -> exchange.getMessage().setBody(new TreeMap<>(Map.of(1, "a"))));
        assertThat(missing.getException()).hasMessageContaining("Argument 'deviceSerial' of operation getDevice is missing");
        Exchange odd = template.request("ezviz:getDevice?bodyAsParameters=true", exchange -> exchange.getMessage()
                .setBody(new HashMap<>(Collections.singletonMap(null, "a"))));
        assertThat(odd.getException()).hasMessageContaining("Operation getDevice has no argument 'null'");
    }

    @Test
    void whatIsReadCanBeSet() {
        Object account = template.request("ezviz:getSubAccount", exchange -> exchange.getMessage().setHeader("CamelEzviz.accountId", "1"))
                .getMessage().getBody();
        Object policy = ((Map<?, ?>) account).get("policy");

        assertThat(policy).isInstanceOf(Map.class);
        assertThat(exchange("setSubAccountPolicy", Map.of("accountId", "1", "policy", policy)).getException()).isNull();
    }

    @Test
    void anAlarmTypeThatIsNotInTheDocumentIsSentAndSaidOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(exchange("listAlarms?param.alarmType=15504", Map.of()).getException()).isNull();
        }
        assertThat(LogCapture.lines()).filteredOn(line -> line.contains("Argument 'alarmType' of operation listAlarms is 15504"))
                .hasSize(1);
        assertThat(simulator.requests()).anySatisfy(request -> assertThat(request.toString()).contains("15504"));
    }

    @Test
    void aHeaderThatTheOperationHasNoUseForIsSaidOnceAndWithTheNearestName() {
        for (int i = 0; i < 3; i++) {
            exchange("getDeviceStatus", Map.of("deviceSerial", "D1", "channelNo", 2));
            exchange("setMicrophone", Map.of("deviceSerial", "D1", "enable", 1, "channelNo", 2));
        }
        assertThat(LogCapture.lines()).filteredOn(line -> line.contains("'channelNo' is not used by operation getDeviceStatus"))
                .singleElement().asString().contains("did you mean channel");
        assertThat(LogCapture.lines()).filteredOn(line -> line.contains("'channelNo' is not used by operation setMicrophone")).hasSize(1);
    }

    private Exchange exchange(String uri, Map<String, Object> arguments) {
        return template.request("ezviz:" + uri, exchange -> arguments.forEach(
                (name, value) -> exchange.getMessage().setHeader("CamelEzviz." + name, value)));
    }

    private static Object convert(String operation, String argument, Object value) {
        return EzvizOperations.find(operation).parameter(argument).convert(operation, value);
    }
}

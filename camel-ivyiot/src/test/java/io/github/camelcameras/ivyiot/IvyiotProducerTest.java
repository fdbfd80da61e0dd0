package io.github.camelcameras.ivyiot;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraUnsupportedException;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.apache.camel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** Calls to the platform: their arguments and results, the codes, the credentials, the signature of the OEM. */
class IvyiotProducerTest extends IvyiotTestSupport {

    private static final String GET_DEVICE = "getDevice?param.macAddr=" + DEVICE;
    private static final String CURRENT_TIME = "cloud_system.current_time";
    private static final String DEVICE_BY_MAC = "user_ipc_setting_v2_0.getOemDeviceByUserAndMac";

    @Test
    void aDeviceIsAddedChangedAndDeleted() {
        call("addDevice", Map.of("macAddr", "00626EBB0001", "deviceName", "Tür & Tor", "username", "admin", "password",
                NoIvyiotSecretsInLogs.PASSWORD, "hasusertag", 2, "supportStore", 1, "supportRichMedia", 0, "productName", "FI9821P"));
        call("updateDevice", Map.of("macAddr", "00626EBB0001", "username", "operator"));

        assertThat(call("listDevices", Map.of())).asInstanceOf(LIST).hasSize(3);
        assertThat((Map<?, ?>) call("getDevice", Map.of("macAddr", "00626EBB0001"))).isEqualTo(Map.of("userId", 622258, "macAddr",
                "00626EBB0001", "deviceName", "Tür & Tor", "productName", "FI9821P", "username", "operator", "password",
                NoIvyiotSecretsInLogs.PASSWORD, "hasusertag", 2, "supportStore", 1, "supportRichMedia", 0, "oemCode", "7128"));

        call("deleteDevice", Map.of("macAddr", "00626EBB0001"));
        assertThat(simulator.devices()).hasSize(2);
    }

    @Test
    void theOemIsThatOfTheOptionUnlessTheCallHasAnother() {
        call("unbindDevice", Map.of("mac", DEVICE));
        assertThat(simulator.devices()).hasSize(1);

        assertThat(failure("getServerInfo?param.oemCode=other", CameraApiException.class)).hasMessageContaining("code 000006");
        assertThatThrownBy(() -> template.requestBody("ivyiot:getServerInfo?oemCode=" + "1".repeat(21), (Object) null))
                .hasStackTraceContaining("Argument 'oemCode' of operation getServerInfo must be a text of at most 20 characters");
    }

    @Test
    void unbindDeviceIsSignedWithTheKeyOfTheOem() {
        call("unbindDevice", Map.of("mac", DEVICE));

        Map<String, String> sent = simulator.requests("user_ipc_setting_v2_0.delOemDeviceForce").get(0).arguments();
        assertThat(sent).containsOnlyKeys("mac", "timeStamp", "oemCode", "sign").as("no user").doesNotContainKey("accessToken");
        // md5sum of 00626EAA00011576481002simulated-delete-key
        assertThat(Signatures.unbinding(DEVICE, "1576481002", IvyiotSimulator.DELETE_KEY)).isEqualTo("26ca2ad1db241cbb07323bf56a709669");
        assertThat(Signatures.unbinding(DEVICE, sent.get("timeStamp"), IvyiotSimulator.DELETE_KEY)).isEqualTo(sent.get("sign"));
    }

    @Test
    void whatTheDocumentLeavesOpenOfThatSignatureIsAnOption() {
        simulator.signs(true, true);

        assertThat(failure("unbindDevice?param.mac=" + DEVICE, CameraApiException.class).getCode()).isEqualTo("000006");
        call("unbindDevice?upperCaseSign=true&signTimestampUnit=MILLISECONDS", Map.of("mac", DEVICE));
        assertThat(simulator.devices()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(IvyiotSimulator.Spelling.class)
    void aCodeIsUnderstoodHoweverItIsSpelt(IvyiotSimulator.Spelling spelling) {
        simulator.spelling(spelling);

        CameraApiException failure = failure("getDevice?param.macAddr=none", CameraApiException.class);

        assertThat(failure.getCode()).isEqualTo("020041");
        assertThat(failure.getMeaning()).isEqualTo("the user has no such device");
        assertThat(failure.isRetryable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "000066,true,five minutes", "000099,true,another attempt later", "FC_SYSTEM_UPGRADE,true,five minutes",
        "009999,false,no such service",
        "123456,false,refused the call", "SOMETHING_NEW,false,refused the call", "99,true,another attempt" })
    void aFaultOfThePlatformSaysWhetherItMayPass(String code, boolean retryable, String meaning) {
        simulator.answerNext(200, "{\"errorCode\":%s,\"failureDetails\":\"%s\"}".formatted(code.length() == 2 ? code : "\"" + code + "\"",
                simulator.accessToken()));

        CameraApiException failure = failure("listDevices", CameraApiException.class);

        assertThat(failure.isRetryable()).isEqualTo(retryable);
        assertThat(failure.getMeaning()).contains(meaning);
        assertThat(failure.getVendorMessage()).as("what the platform echoes").isEqualTo("xxxxxx");
    }

    @Test
    void whatAModelCannotDoHasATypeOfItsOwn() {
        assertThat(failure("getLatestFirmware?param.macAddr=1&param.machineTypeName=unknown&param.sysVersion1=1&param.sysVersion3=1"
                           + "&param.sysVersion4=1&param.appVersion1=1&param.appVersion3=1&param.appVersion4=1",
                CameraUnsupportedException.class).getCode()).isEqualTo("010120");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"errorCode\":null,\"data\":7}", "{\"errorCode\":\"\",\"data\":7}", "{\"data\":7,\"errorCode\":\" \"}",
        "{\"errorCode\":0,\"data\":7}", "{\"errorCode\":\"000000\",\"data\":7}", "{\"data\":7,\"failureDetails\":\"\"}" })
    void noErrorCodeMeansSuccess(String answer) {
        simulator.answerNext(CURRENT_TIME, 200, answer);

        assertThat(call("getServerTime", Map.of())).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "200|{\"data\":{}}|no errorCode", "200|{\"code\":7}|no errorCode",
        "200|{\"data\":7,\"failureDetails\":\"no\"}|no errorCode", "200|[]|not a JSON object", "502|<html>|unexpected HTTP status",
        "500|{\"errorCode\":\"\"}|unexpected HTTP status" })
    void whatIsNotInThePlatformsFormIsNoSuccess(int status, String answer, String meaning) {
        simulator.answerNext(CURRENT_TIME, status, answer);

        CameraApiException failure = failure("getServerTime", CameraApiException.class);
        assertThat(failure.getMeaning()).contains(meaning);
        assertThat(failure.getVendorMessage()).as("what came").isEqualTo(answer);
    }

    @Test
    void aGrantIsActivated() {
        List<?> waiting = (List<?>) call("listInactivePermissions?param.supportBpi=0", Map.of());
        Object grant = ((Map<?, ?>) waiting.get(0)).get("grantId");
        call("activatePermission", Map.of("grantId", grant, "ipcMac", DEVICE));

        assertThat((List<?>) call("listInactivePermissions?param.supportBpi=0", Map.of())).isEmpty();
        Message valid = template.request("ivyiot:listValidPermissions", exchange -> { }).getMessage();
        assertThat((List<?>) valid.getBody()).hasSize(2);
        assertThat(valid.getHeader(IvyiotConstants.SYS_DATE, Long.class)).isCloseTo(System.currentTimeMillis(), within(60_000L));
    }

    @ParameterizedTest
    @CsvSource({ "accessToken,MARK-never-given,030040", "accessToken,anything,030091", "openId,somebody,030030",
        "clientId,something,030010" })
    void wrongCredentialsAreSaidToBeWrongAndNotTriedAgainForAWhile(String option, String value, String code) {
        String uri = GET_DEVICE + "&" + option + "=" + value.replace("MARK-", IvyiotSimulator.TOKEN_MARK);

        CameraAuthenticationException failure = failure(uri, CameraAuthenticationException.class);
        assertThat(failure.getCode()).isEqualTo(code);
        assertThat(failure.isSessionExpired()).isFalse();
        assertThat(failure(uri, CameraAuthenticationException.class)).isSameAs(failure);
        assertThat(simulator.requests(DEVICE_BY_MAC)).hasSize(1);
        assertThat(call(GET_DEVICE, Map.of())).as("another user's are another matter").isNotNull();
    }

    @Test
    void aPlatformThatRefusesWithoutACodeRefusesOnlyThatCall() {
        simulator.answerNext(403, "<html>blocked</html>");

        assertThat(failure(GET_DEVICE, CameraAuthenticationException.class).getCode()).isNull();
        assertThat(call(GET_DEVICE, Map.of())).isNotNull();
    }

    @Test
    void anExpiredTokenIsAskedForOnceHoweverManyCallsFindOut() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        supply(() -> {
            asked.incrementAndGet();
            return present();
        });
        call(GET_DEVICE + "&oemCode=another", Map.of()); // the same user
        call(GET_DEVICE, Map.of());
        simulator.expireToken();

        List<Object> devices = atOnce(50, () -> call(GET_DEVICE, Map.of()));

        assertThat(devices).hasSize(50).doesNotContainNull();
        assertThat(asked).as("at the start, and when it had expired").hasValue(2);
    }

    @Test
    void anExpiredTokenForWhichThereIsNoOtherIsNotSentAgainAndAgain() {
        simulator.expireToken();

        CameraAuthenticationException failure = failure(GET_DEVICE, CameraAuthenticationException.class);

        assertThat(failure.isSessionExpired()).isTrue();
        assertThat(failure).hasMessageContaining("the user must log in again");
        assertThat(failure(GET_DEVICE, CameraAuthenticationException.class)).isSameAs(failure);
        assertThat(simulator.requests(DEVICE_BY_MAC)).hasSize(1);
    }

    @Test
    void aNewTokenThatHasExpiredTooIsNotAskedForInALoop() {
        AtomicInteger asked = new AtomicInteger();
        supply(() -> new IvyiotCredentials(IvyiotSimulator.CLIENT_ID, IvyiotSimulator.OPEN_ID,
                IvyiotSimulator.TOKEN_MARK + asked.incrementAndGet()));
        simulator.answerNext(DEVICE_BY_MAC, 200, "{\"errorCode\":\"030041\"}");
        simulator.answerNext(DEVICE_BY_MAC, 200, "{\"errorCode\":\"030041\"}");

        assertThat(failure(GET_DEVICE, CameraAuthenticationException.class).isSessionExpired()).isTrue();
        assertThat(simulator.requests(DEVICE_BY_MAC)).hasSize(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aBeanThatHasNoCredentialsIsAskedAgainByTheNextCall() {
        AtomicInteger asked = new AtomicInteger();
        supply(() -> asked.incrementAndGet() == 1 ? null : present());

        assertThat(failure(GET_DEVICE, IllegalStateException.class)).hasMessageContaining("credentialsProvider gave no credentials");
        assertThat(call(GET_DEVICE, Map.of())).isNotNull();
    }

    @Test
    void itIsNeverUnclearWhoseCredentialsAreUsed() {
        supply(this::present);

        assertThatThrownBy(() -> template.requestBody("ivyiot:" + GET_DEVICE + "&openId=somebody", (Object) null))
                .hasStackTraceContaining("Option credentialsProvider of ivyiot is instead of clientId, openId and accessToken");
    }

    @ParameterizedTest
    @CsvSource({ "listDevices,clientId", "listDevices,accessToken", "listRecordings,oemCode", "unbindDevice,secretKey" })
    void aMissingOptionIsNamedWhenTheRouteStarts(String operation, String option) {
        options().setClientId(option.equals("clientId") ? null : "c");
        options().setAccessToken(option.equals("accessToken") ? " " : "t");
        options().setOemCode(null);
        options().setSecretKey(null);

        assertThatThrownBy(() -> template.requestBody("ivyiot:" + operation, (Object) null))
                .hasStackTraceContaining("Option " + option + " of ivyiot is missing: set camel.component.ivyiot." + option);
    }

    @Test
    void whatIsForEverybodyNeedsNoCredentials() {
        options().setClientId(null);

        assertThat(call("getServerTime", Map.of())).isInstanceOf(Long.class);
        assertThat(simulator.requests(CURRENT_TIME).get(0).arguments()).isEmpty();
    }

    @Test
    void whatTheDocumentDoesNotHaveIsCalledByItsPath() {
        simulator.answerNext("new.thing", 200, "{\"errorCode\":\"\",\"data\":{\"state\":1}}");

        assertThat(call("call?callMethod=GET&callPath=RAW(/gateway?service=new.thing)", Map.of("mode", 2))).isEqualTo(Map.of("state", 1));
    }
}

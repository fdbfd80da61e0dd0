package io.github.camelcameras.sunmiipc;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.test.GivenArguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the document says of arguments, and of several together. */
class SunmiIpcArgumentsTest extends SunmiIpcTestSupport {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "setDoorLine | resolution=1&start_x=1900&start_y=100&end_x=1&end_y=1 | 'start_x' of operation setDoorLine must be at most 1280",
        "setDoorLine | resolution=1&start_x=1&start_y=1000&end_x=1&end_y=1 | 'start_y' of operation setDoorLine must be at most 720 where",
        "getVisitorList | start_time=2000&end_time=1000&order=5 | 'start_time' of operation getVisitorList must not be after 'end_time'",
        "getVisitorList | start_time=1000&end_time=2000&order=-1 | 'order' of operation getVisitorList must be a whole number of at least",
        "addFaceInfoItem | group_name=vip&num=5&name_list=hobby | 'num' of operation addFaceInfoItem must be the number of items of",
        "removeFaceInfoItem | group_name=vip&num=2&name_list=hobby | 'num' of operation removeFaceInfoItem must be the number of items of",
        "deleteFace | group_name=vip&num=2&faceid_list=1 | 'num' of operation deleteFace must be the number of items of 'faceid_list', 1",
        "addFaceInfoItem | group_name=vip&name_list=a,12345678901234567890123456789012345678901234567890x | 'name_list[1]' of operation",
        "setPeopleFlowConfig | | nothing to do: give at least one of facerecog_interval, customer_judgemode",
        "setIpConfiguration | proto=static&ipaddr=192.168.1.256 | 'ipaddr' of operation setIpConfiguration must be a text that is an IP",
        "setIpConfiguration | proto=static&dns1=dns.invalid | 'dns1' of operation setIpConfiguration must be a text that is an IP address",
        "createGroup | name= vip&capacity=1&description=x | 'name' of operation createGroup must be a text",
        "updateGroup | old_name=vip&name= vip&capacity=1&description=x | 'name' of operation updateGroup must be a text" })
    void whatTheDocumentSaysIsCheckedBeforeAnythingIsSent(String operation, String arguments, String message) {
        Map<String, Object> given = new HashMap<>();
        GivenArguments.of(arguments).forEach((name, value) -> given.put("CamelSunmiIpc." + name, value));
        assertIllegal(() -> call("sunmi-ipc:" + operation + "?host=127.1.0.1", given), message);
        assertThat(simulator.https().calls()).isEmpty();
    }

    @Test
    void aNumberOfItemsIsCounted() {
        call("sunmi-ipc:deleteFace?host=" + simulator.hosts().get(0) + "&param.group_name=vip",
                Map.of("CamelSunmiIpc.faceid_list", List.of("1", "2")));

        assertThat(onlyCall().fields()).containsEntry("num", "2");
    }

    @Test
    void aPeriodIsGivenAsInstants() {
        call("sunmi-ipc:getVisitorList?host=" + simulator.hosts().get(0) + "&param.order=2",
                Map.of("CamelSunmiIpc.start_time", Instant.ofEpochSecond(1000),
                "CamelSunmiIpc.end_time", Instant.ofEpochSecond(2000)));

        assertThat(onlyCall().fields()).containsEntry("start_time", "1000").containsEntry("end_time", "2000");
    }

    @Test
    void whatTheDocumentDoesNotHaveIsCalledByItsPathAndSigned() {
        simulator.https().answerNext("/openapi/new/thing", 200, "{\"code\":0,\"data\":{\"state\":1}}");

        assertThat(call("sunmi-ipc:call?callPath=/openapi/new/thing&param.mode=2&host=" + simulator.hosts().get(0), Map.of()))
                .isEqualTo(Map.of("state", 1));
        assertThat(onlyCall().fields()).containsEntry("mode", "2").containsKeys("sign", "app_id");
    }
}

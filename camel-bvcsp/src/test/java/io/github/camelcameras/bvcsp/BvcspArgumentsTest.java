package io.github.camelcameras.bvcsp;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.test.GivenArguments;
import io.github.camelcameras.common.test.Spot;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What arguments hold, what holds of several together, and the ways to give them. */
class BvcspArgumentsTest extends BvcspTestSupport {

    private static final String STORAGE = "[{\"storageMediaType\":\"hdd\",\"storageID\":1,\"partitions\":[]}]";

    @Test
    void eachMemberIsCheckedAtEachDepth() {
        int required = 0;
        int limited = 0;
        for (String operation : BvcspOperations.NAMES.split(",")) {
            for (Parameter argument : BvcspOperations.find(operation).parameters()) {
                for (Spot spot : Spot.within(argument)) {
                    String named = "'" + spot.path() + "' of operation " + operation;
                    argument.convert(operation, spot.whole().apply(spot.right()));
                    if (spot.parameter().required()) {
                        required++;
                        assertRefused(operation, argument, spot.whole().apply(null), "Argument " + named + " is missing");
                    }
                    if (spot.isLimited()) {
                        limited++;
                    }
                    if (spot.wrong() != null) {
                        assertRefused(operation, argument, spot.whole().apply(spot.wrong()), "Argument '" + spot.path());
                    }
                }
            }
        }
        assertThat(List.of(required, limited)).isEqualTo(List.of(202, 91));
    }

    private static void assertRefused(String operation, Parameter argument, Object value, String message) {
        assertThatIllegalArgumentException().as("%s of %s", value, operation).isThrownBy(() -> argument.convert(operation, value))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "listAlarms | {\"timestampMin\":1} | Operation listAlarms has no argument 'filter.timestampMin'; did you mean filter.time",
        "listAlarms | {\"timestamp_min\":\"yesterday\"} | Argument 'filter.timestamp_min' of operation listAlarms must be a whole number",
        "listAlarms | {\"status\":[1,\"x\"]} | Argument 'filter.status[1]' of operation listAlarms must be",
        "listAlarms | {\"timestamp_min\":2,\"timestamp_max\":1} | Argument 'filter.timestamp_min' of operation listAlarms must not",
        "listOperationLogs | {} | Argument 'filter.beginTime' of operation listOperationLogs is missing" })
    void aWrongFilterIsRefusedBeforeAnythingIsSent(String operation, String filter, String message) {
        assertThat(exchange(operation, Map.of("filter", filter, "page", 0, "pageSize", 10)).getException())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void anObjectIsPutTogetherFromParts() {
        assertThat(exchange("listAlarms?param.page=0&param.pageSize=5&param.filter={\"device_id\":\"PU_9\",\"status\":[1]}&"
                            + "param.filter.device_id=PU_1",
                            Map.of("filter.timestamp_min", Instant.ofEpochSecond(17), "filter.status", "9"))
                .getException()).isNull();

        assertThat(simulator.requests("/bvcsp/v1/alarm")).last().extracting("body")
                .isEqualTo("{\"page\":0,\"pageSize\":5,\"filter\":{\"device_id\":\"PU_1\",\"status\":[1]}}");
        call("listAlarms", Map.of("filter.device_id", "PU_2", "filter.timestamp_min", 17));
        assertThat(simulator.requests("/bvcsp/v1/alarm")).last().extracting("body").asString()
                .contains("\"filter\":{", "\"device_id\":\"PU_2\"", "\"timestamp_min\":17");
        assertThat(exchange("listAlarms", Map.of("filter.deviceId", "PU_2")).getException()).hasMessageContaining(
                "Operation listAlarms has no argument 'filter.deviceId'; did you mean filter.device_id");
    }

    @Test
    void partsAreOnesWithAdditionalArgumentsToo() {
        assertThat(exchange("listAlarms?additionalArguments=true&param.page=0&param.pageSize=5&param.filter.device_id=PU_1"
                            + "&param.new.name=x",
                Map.of("filter", Map.of("device_id", "PU_2", "status", List.of(1)), "list", new String[] { "a" })).getException())
                        .isNull();

        assertThat(simulator.requests("/bvcsp/v1/alarm")).last().extracting("body").asString()
                .contains("\"device_id\":\"PU_1\"", "\"status\":[1]", "\"new.name\":\"x\"", "\"list\":[\"a\"]");
        assertThat(exchange("removePlanDevices?param.plan_uid=1", Map.of("pu_id_list", "a,,b")).getException())
                .hasMessageContaining("Argument 'pu_id_list' of operation removePlanDevices must be a list of texts");
    }

    @Test
    void aPartInTheUriIsCheckedWhenTheEndpointIsCreated() {
        assertThatIllegalArgumentException().isThrownBy(() -> endpoint("listAlarms?param.filter.timestamp_min=soon"))
                .withMessageContaining("Argument 'filter.timestamp_min' of operation listAlarms must be a whole number");
        endpoint("listOperationLogs?param.filter.beginTime=1"); // what is missing may come with the message
    }

    private void endpoint(String uri) {
        try {
            context.getEndpoint("bvcsp:" + uri);
        } catch (ResolveEndpointFailedException e) {
            throw (IllegalArgumentException) e.getCause();
        }
    }

    @Test
    void whatAFilterRepeatsIsFilledFromTheArgument() {
        call("listDeviceFiles", Map.of("puid", "PU_0", "page", 0, "pageSize", 10, "filter", Map.of("beginTime", 1, "endTime",
                Instant.ofEpochSecond(2))));

        assertThat(simulator.requests()).last().extracting("body").asString().contains("\"puID\":\"PU_0\"", "\"endTime\":2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "createPlatformFence | name=a&fenceType=1 | Argument 'radius' of operation createPlatformFence is missing: it is required where",
        "updatePlatformFence | ID=1&fenceType=2 | Argument 'coords' of operation updatePlatformFence is missing: it is required where",
        "createUser | ID=bob smith!&gid=0&name=Bob&password=hunter-2-hunter | Argument 'ID' of operation createUser must be a text of 3 to",
        "createGb28181OutChannel | ID=3402000000132000000x&name=a&channelNum=1&deviceId=b | Argument 'ID' of operation createGb",
        "createImGroup | name=a&expireDelete=5 | Argument 'expireDelete' of operation createImGroup must be a whole number of at least 10",
        "createImGroup | name= | Argument 'name' of operation createImGroup must be a text of at least 1 characters, but was ''",
        "sendInstantMessage | audience=a&audienceType=PU&msgType=txet&msgContent={} | Argument 'msgType' of operation sendInstantMessage",
        "sendInstantMessage | audience=a&audienceType=PU&msgType=text&msgContent=hello | Argument 'msgContent' of operation sendInst" })
    void whatTheDocumentSaysOfArgumentsIsChecked(String operation, String arguments, String message) {
        assertThat(exchange(operation, GivenArguments.of(arguments)).getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void theContentOfAMessageIsAMapOrJson() {
        for (Object content : List.of(Map.of("textMsg", "hello"), "{\"textMsg\":\"hello\"}")) {
            call("sendInstantMessage", Map.of("audience", "root", "audienceType", "User", "msgType", "text", "msgContent", content));
            assertThat(simulator.requests()).last().extracting("body").asString()
                    .contains("\"msgContent\":\"{\\\"textMsg\\\":\\\"hello\\\"}\"");
        }
    }

    @Test
    void theBodyIsTakenWhereTheOperationHasOne() {
        simulator.transparent(payload -> payload);
        for (String options : new String[] { "", "&bodyAsParameters=true" }) {
            for (Object body : List.of("hello", "hello".getBytes(StandardCharsets.UTF_8),
                    new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)))) {
                assertThat(template.requestBody("bvcsp:sendTransparentCommand?param.puid=PU_0&param.index=1" + options, body, String.class))
                        .isEqualTo("hello");
            }
        }
        template.requestBody("bvcsp:setDeviceStorages?param.puid=PU_0", STORAGE);
        assertThat(simulator.requests()).last().extracting("body").isEqualTo(STORAGE);
        Exchange given = template.request("bvcsp:setDeviceStorages?param.puid=PU_0", exchange -> {
            exchange.getMessage().setBody(STORAGE);
            exchange.getMessage().setHeader("CamelBvcsp.storages", List.of());
        });
        assertThat(given.getException()).isNull();
        assertThat(simulator.requests()).last().extracting("body").isEqualTo("[]");
        Exchange none = template.request("bvcsp:setDeviceStorages?param.puid=PU_0", exchange -> {
        });
        assertThat(none.getException()).hasMessageContaining("Argument 'storages' of operation setDeviceStorages is missing");
    }

    @Test
    void whatTheDocumentDoesNotHaveIsCalledByItsPath() {
        simulator.answerNext("/bvcsp/v2/new/thing", 200, "{\"code\":0,\"data\":{\"state\":1}}");
        simulator.answerNext("/bvcsp/v2/new/thing", 200, "{\"code\":0,\"data\":[]}");

        assertThat(call("call?callPath=/bvcsp/v2/new/thing", Map.of("filter", Map.of("a", 1), "puid", "PU_0")))
                .isEqualTo(Map.of("state", 1));
        assertThat(simulator.requests("/bvcsp/v2/new/thing").get(0).body()).contains("\"filter\":{\"a\":1}", "\"puid\":\"PU_0\"");
        assertThat(call("call?callMethod=GET&callPath=/bvcsp/v2/new/thing&param.page=1", Map.of())).isEqualTo(List.of());
        assertThat(simulator.requests("/bvcsp/v2/new/thing").get(1).query()).isEqualTo(Map.of("page", "1"));
    }
}

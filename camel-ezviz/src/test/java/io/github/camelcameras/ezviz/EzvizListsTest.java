package io.github.camelcameras.ezviz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Lists: one page or all, nothing in them, and names that firmware has cut. */
class EzvizListsTest extends EzvizTestSupport {

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:everyDevice")
                    .to("ezviz:listDevices?paging=all")
                    .split(body()).streaming()
                        .to("mock:device")
                    .end();
            }
        };
    }

    @Test
    void allPagesAreReadOneAfterTheOther() throws Exception {
        simulator.devices(123);

        getMockEndpoint("mock:device").expectedMessageCount(123);
        template.sendBody("direct:everyDevice", null);
        getMockEndpoint("mock:device").assertIsSatisfied();

        assertThat(simulator.requests("/api/lapp/device/list")).hasSize(3)
                .allSatisfy(request -> assertThat(request.form()).as("the largest page there is").containsEntry("pageSize", "50"));
        assertThat(getMockEndpoint("mock:device").getExchanges().get(0).getMessage().getHeaders()).containsEntry(EzvizConstants.TOTAL, 123L)
                .containsEntry(EzvizConstants.CODE, "200");
    }

    @Test
    void aPageIsAskedForOnlyWhenItIsNeeded() {
        simulator.devices(100);
        Iterator<?> devices = template.requestBody("ezviz:listDevices?paging=all&param.pageSize=20&param.pageStart=1&outputType=JSON", null,
                Iterator.class);
        assertThat(simulator.requests("/api/lapp/device/list")).hasSize(1);

        List<Object> read = new ArrayList<>();
        devices.forEachRemaining(read::add);
        assertThat(read).hasSize(80).allMatch(device -> device.toString().startsWith("{\"deviceSerial\":\"4277"));
        assertThat(simulator.requests("/api/lapp/device/list")).hasSize(4);
    }

    @Test
    void oneConfiguredPageIsOnePage() {
        simulator.devices(30);
        Exchange answer = template.request("ezviz:listDevices?param.pageSize=25", exchange -> { });

        assertThat((List<?>) answer.getMessage().getBody()).hasSize(25);
        assertThat(answer.getMessage().getHeader(EzvizConstants.TOTAL)).isEqualTo(30L);
        template.send("ezviz:listDevices?param.pageStart=3", answer);
        assertThat((List<?>) answer.getMessage().getBody()).isEmpty();
        template.send("ezviz:getDeviceVersion?param.deviceSerial=1", answer);
        assertThat(answer.getMessage().getHeaders()).as("the last call's").doesNotContainKey(EzvizConstants.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "{}", "\"\"", "null" })
    void whateverStandsForNothingWhereThereIsAListIsAnEmptyOne(String nothing) throws Exception {
        simulator.devices(0);
        simulator.emptyList(nothing);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ezviz:listDevices?initialDelay=0&delay=10").to("mock:polled");
                from("ezviz:listDevices?initialDelay=0&delay=10&paging=all").to("mock:polled");
            }
        });

        assertThat(template.requestBody("ezviz:listDevices", (Object) null)).isEqualTo(List.of());
        template.sendBody("direct:everyDevice", null);
        await().until(() -> simulator.requests("/api/lapp/device/list").size() > 8);
        assertThat(getMockEndpoint("mock:device").getReceivedCounter()).isZero();
        assertThat(getMockEndpoint("mock:polled").getReceivedCounter()).isZero();
    }

    @Test
    void aNameThatFirmwareHasCutOrFilledWithControlCharactersCostsNoDevice() {
        template.requestBody("ezviz:getDeviceVersion?param.deviceSerial=1", (Object) null); // so that there is a token
        String devices = IntStream.range(0, 50).mapToObj(number -> "{\"deviceSerial\":\"" + number + "\",\"deviceName\":\""
                + (number == 25 ? "\u00e9\u0097" : number == 26 ? "a\tb" : "Camera") + "\"}").collect(Collectors.joining(","));
        byte[] answer = ("{\"code\":\"200\",\"data\":[" + devices + "],\"page\":{\"total\":50,\"page\":0,\"size\":50}}\0")
                .getBytes(StandardCharsets.ISO_8859_1); // as bytes the name ends within a character
        simulator.answerNext("/api/lapp/device/list", 200, answer);

        assertThat(list("ezviz:listDevices?param.pageSize=50")).hasSize(50)
                .satisfies(all -> assertThat(all.get(25)).hasToString("{deviceSerial=25, deviceName=\ufffd}"));
    }

    @Test
    void pagingIsForListsWithPages() {
        assertThatThrownBy(() -> template.requestBody("ezviz:listDetectors?paging=all&param.deviceSerial=1", (Object) null))
                .hasStackTraceContaining("paging=all is for lists with pages; listDetectors has none");
    }

    @Test
    void aListThatRepeatsItselfWithoutATotalHasAnEnd() {
        template.requestBody("ezviz:getDeviceVersion?param.deviceSerial=1", (Object) null); // so that there is a token
        simulator.answerNext(200, "{\"data\":[{},{}],\"code\":\"200\"}");
        simulator.answerNext(200, "{\"data\":[{}],\"code\":\"200\"}");

        Iterator<?> devices = template.requestBody("ezviz:listDevices?paging=all&param.pageSize=2", null, Iterator.class);
        assertThat(devices).toIterable().hasSize(3);
    }

    @Test
    void aListThatEndsBeforeItsTotalFailsAndSaysWhatIsMissing() {
        template.requestBody("ezviz:getDeviceVersion?param.deviceSerial=1", (Object) null); // so that there is a token
        simulator.answerNext(200, "{\"page\":{\"total\":99,\"page\":0,\"size\":1},\"data\":[{}],\"code\":\"200\"}");
        simulator.answerNext(200, "{\"page\":{\"total\":99,\"page\":1,\"size\":1},\"data\":[],\"code\":\"200\"}");
        Iterator<?> devices = template.requestBody("ezviz:listDevices?paging=all", null, Iterator.class);

        assertThat(devices.next()).isEqualTo(Map.of());
        assertThatThrownBy(devices::hasNext).hasMessageContaining("the list ended after 1 of ");
    }

    private List<?> list(String uri) {
        return template.requestBody(uri, null, List.class);
    }
}

package io.github.camelcameras.bvcsp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraOfflineException;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls: their arguments and results, the codes, pages, files, text, passwords, and media dialogs. */
class BvcspProducerTest extends BvcspTestSupport {

    private static final String STORAGE = "[{\"storageMediaType\":\"hdd\",\"storageID\":1,\"partitions\":[]}]";
    private static final String INFO = "/bvcsp/v1/pu/info/PU_0";

    @Test
    void theIdentifierOfASentMessageIsFoundAsIdToo() {
        simulator.answerNext("/bvcsp/v1/im/msg/new", 200, "{\"code\":\"0\",\"msg\":\"OK\",\"id\":77}");

        assertThat(call("sendInstantMessage", Map.of("audience", "root", "audienceType", "User", "msgType", "text", "msgContent",
                "{}"))).isEqualTo(77);
    }

    @Test
    void anArgumentInThePathIsOneSegmentWhateverItHolds() {
        exchange("getDevice", Map.of("puid", "a/b c?d#ü..+"));

        assertThat(simulator.requests()).last().extracting("path").isEqualTo("/bvcsp/v1/pu/info/a/b c?d#ü..+");
        for (String climbing : new String[] { "", ".", "..", "../user", "x/../../user/del/guard", "x\\..", "a/./b" }) {
            assertThat(exchange("getDevice", Map.of("puid", climbing)).getException()).as(climbing)
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Argument 'puid' of operation getDevice must be");
        }
    }

    @Test
    void aPathWithTwoSlashesIsSentAsTheDocumentHasIt() {
        call("getDeviceStorageStatus", Map.of("puid", "PU_0"));

        assertThat(simulator.requests()).last().extracting("path").isEqualTo("/bvcsp/v1/pu//storages/recordstatus/PU_0");
    }

    @ParameterizedTest
    @CsvSource({ "getDeviceStorageStatus,puid,GET /bvcsp/v1/pu//storages/recordstatus/PU_0,GET /bvcsp/v1/pu/storages/recordstatus/PU_0",
        "getGb28181InDevice,ID,POST /bvcsp/v1/bv28181in/device/PU_0,GET /bvcsp/v1/bv28181in/device/PU_0" })
    void whereTheDocumentContradictsItselfTheOtherReadingIsTriedOnAServerThatDoesNotKnowTheFirst(String operation, String argument,
            String first, String second) {
        String path = first.substring(first.indexOf(' ') + 1);
        for (int status : List.of(404, 405)) {
            simulator.answerNext(path, status, "<html>no such page</html>");
            simulator.answerNext(second.substring(second.indexOf(' ') + 1), 200, "{\"code\":0,\"data\":{}}");
            int before = simulator.requests().size();

            call(operation, Map.of(argument, "PU_0"));

            assertThat(simulator.requests().subList(before, simulator.requests().size()))
                    .extracting(request -> request.method() + " " + request.path()).filteredOn(call -> call.contains("PU_0"))
                    .containsExactly(first, second);
        }
        simulator.answerNext(path, 404, "{\"code\":4,\"msg\":\"no such device\"}");
        int before = simulator.requests().size();
        assertThat(exchange(operation, Map.of(argument, "PU_0")).getException()).as("what the platform says itself").hasMessageContaining(
                "code 4");
        assertThat(simulator.requests()).hasSize(before + 1);
    }

    @Test
    void aBodyHasItsArgumentsWithTheirTypes() {
        call("listAlarms", Map.of("filter", "{\"device_id\":\"PU_0\",\"status\":[0,1]}", "page", "2", "pageSize", 5));

        assertThat(simulator.requests("/bvcsp/v1/alarm").get(0).body())
                .isEqualTo("{\"page\":2,\"pageSize\":5,\"filter\":{\"device_id\":\"PU_0\",\"status\":[0,1]}}");
        call("setDeviceStorages", Map.of("puid", "PU_0", "storages", STORAGE));
        assertThat(simulator.requests()).last().extracting("body").isEqualTo(STORAGE);
        assertThat(exchange("listAlarms", Map.of("filter", "none")).getException()).hasMessageContaining(
                "Argument 'filter' of operation listAlarms must be a Map or a JSON object, but was 'none'");
    }

    @ParameterizedTest
    @CsvSource({ "ID,ID", "id,id" })
    void requestsSpellIdAsTheOptionSays(String spelling, String member) {
        call("createUser?idSpelling=" + spelling, Map.of("ID", "guard", "gid", "0", "name", "Guard", "password",
                NoBvcspSecretsInLogs.PASSWORD));

        assertThat(simulator.requests("/bvcsp/v1/user/create").get(0).body()).contains("\"" + member + "\":\"guard\"")
                .contains("\"password_encrypted\":\"" + BvcspTestSupport.digest("guard", NoBvcspSecretsInLogs.PASSWORD) + "\"");
    }

    @Test
    void aNewPasswordIsDigestedForWhoseItIs() {
        call("changeUserPassword", Map.of("userid", "guard", "password", BvcspSimulator.PASSWORD, "newPassword",
                NoBvcspSecretsInLogs.PASSWORD));
        call("changeOwnPassword", Map.of("oldPassword", BvcspSimulator.PASSWORD, "newPassword", NoBvcspSecretsInLogs.PASSWORD));

        String own = BvcspTestSupport.digest(BvcspSimulator.ACCOUNT, BvcspSimulator.PASSWORD);
        assertThat(simulator.requests("/bvcsp/v1/user/password/guard").get(0).body()).contains("\"password_encrypted\":\"" + own + "\"",
                "\"new_password_encrypted\":\"" + BvcspTestSupport.digest("guard", NoBvcspSecretsInLogs.PASSWORD) + "\"");
        assertThat(simulator.requests("/bvcsp/v1/auth/password").get(0).body()).contains("\"old_password_encrypted\":\"" + own + "\"",
                "\"" + BvcspTestSupport.digest(BvcspSimulator.ACCOUNT, NoBvcspSecretsInLogs.PASSWORD) + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"code\":5,\"msg\":\"off\"}|5|not online", "{\"code\":\"5\"}|5|not online",
        "{\"code\":99}|99|refused the call", "{\"msg\":\"OK\"}||neither a code nor a result" })
    void aCodeIsUnderstoodAsNumberAsTextAndWhereItIsMissing(String answer, String code, String meaning) {
        simulator.answerNext(INFO, 200, answer);

        CameraApiException failure = failure("getDevice?param.puid=PU_0", CameraApiException.class);

        assertThat(failure.getCode()).isEqualTo(code);
        assertThat(failure.getMeaning()).contains(meaning);
        assertThat(failure instanceof CameraOfflineException).isEqualTo("5".equals(code));
    }

    @Test
    void anAnswerWithoutACodeThatHasItsResultIsOne() {
        simulator.answerNext(INFO, 200, "{\"data\":{\"ID\":\"PU_0\"}}");

        Exchange exchange = exchange("getDevice?param.puid=PU_0", Map.of());

        assertThat(exchange.getMessage().getBody()).isEqualTo(Map.of("ID", "PU_0"));
        assertThat(exchange.getMessage().getHeader(BvcspConstants.CODE)).isNull();
    }

    @Test
    void anAnswerThatSaysNothingIsNoSuccess() {
        simulator.answerNext("/bvcsp/v1/auth/password", 200, "{\"error\":\"not done\"}");

        assertThat(exchange("changeOwnPassword", Map.of("oldPassword", "a", "newPassword", "b")).getException())
                .hasMessageContaining("neither a code nor a result");
    }

    @Test
    void aSecretInsideAnObjectIsNotShownAndNotTakenFromAUri() {
        String wifi = "{\"wpaKey\":\"" + NoBvcspSecretsInLogs.PASSWORD + "\"";
        Exchange broken = exchange("setWifi", Map.of("puid", "PU_0", "enable", true, "mode", 0, "general", wifi));
        NoBvcspSecretsInLogs.assertNoSecretIn(broken.getException());
        assertThat(broken.getException()).hasMessageContaining("Argument 'general' of operation setWifi must be a Map or a JSON object");

        simulator.answerNext("/bvcsp/v1/pu/network/wifi/PU_0", 200, "{\"code\":1,\"msg\":\"bad " + NoBvcspSecretsInLogs.PASSWORD + "\"}");
        Exchange echoed = exchange("setWifi", Map.of("puid", "PU_0", "enable", true, "mode", 0, "general", wifi + "}"));
        NoBvcspSecretsInLogs.assertNoSecretIn(echoed.getException());
        assertThat(echoed.getException()).hasMessageContaining("bad xxxxxx");

        assertThatThrownBy(() -> template.requestBody("bvcsp:setWifi?param.puid=PU_0&param.general={}", (Object) null))
                .hasStackTraceContaining("Argument 'general' of operation setWifi is a secret");
    }

    @Test
    void dialogsHaveCodesOfTheirOwn() {
        simulator.answerNext("/bvcsp/v1/dialog/close/7", 200, "{\"code\":3,\"msg\":\"\"}");

        assertThat(failure("closeDialog?param.dialogid=7", CameraOfflineException.class).getCode()).isEqualTo("3");
    }

    @Test
    void codesOfItemsAreShownAndRaiseNothing() {
        simulator.answerNext("/bvcsp/v1/bv28181in/record/task/query", 200,
                "{\"code\":1,\"msg\":\"\",\"data\":[{\"ID\":\"1\",\"code\":0},{\"ID\":\"2\",\"code\":5}]}");

        assertThat((List<?>) call("listGb28181InDownloadTasks", Map.of("fileList", List.of("1", "2")))).hasSize(2);

        simulator.answerNext("/bvcsp/v1/bv28181in/record/task/query", 200, "{\"code\":9,\"msg\":\"\",\"data\":[]}");
        assertThat(exchange("listGb28181InDownloadTasks", Map.of("fileList", "1")).getException()).as("another login").isNull();
        assertThat(simulator.logins()).isEqualTo(2);

        simulator.answerNext("/bvcsp/v1/bv28181in/record/task/query", 200, "{\"code\":1,\"msg\":\"\"}");
        assertThat(exchange("listGb28181InDownloadTasks", Map.of("fileList", "1")).getException()).hasMessageContaining("the call failed");
    }

    @Test
    void aHundredThousandDevicesAreReadPageByPage() throws Exception {
        simulator.devices(100_000);
        AtomicLong seen = new AtomicLong();
        AtomicLong early = new AtomicLong();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:devices").to("bvcsp:listDevices?paging=all&param.pageSize=1000").split(body()).streaming()
                        .process(exchange -> {
                            if (seen.getAndIncrement() % 1_000 == 0) {
                                early.addAndGet(simulator.requests("/bvcsp/v1/pu/list").size() - 1 - seen.get() / 1_000);
                            }
                        });
            }
        });

        template.requestBody("direct:devices", (Object) null);

        assertThat(seen).hasValue(100_000);
        assertThat(early).as("no page is asked for before the one before has been used up").hasValue(0);
        assertThat(simulator.requests("/bvcsp/v1/pu/list")).hasSize(100);
    }

    @Test
    void aListIsReadFromItsFirstPageWhereNoneIsNamed() {
        simulator.devices(3);

        assertThat((List<?>) call("listDevices", Map.of())).hasSize(3);
        assertThat(exchange("listDevices", Map.of()).getMessage().getHeader(BvcspConstants.TOTAL)).isEqualTo(3L);
        assertThat(simulator.requests("/bvcsp/v1/pu/list").get(0).body()).contains("\"page\":0", "\"pageSize\":100");
    }

    @Test
    void aFileIsAStreamAndJsonInsteadOfItAFailure() throws Exception {
        long size = 300L * 1024 * 1024;
        simulator.hugeFile("PU_0", "clip", size);
        AtomicLong read = new AtomicLong();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:small").to("bvcsp:downloadDeviceFile?param.puid=PU_0&param.fileid=small").convertBodyTo(byte[].class);
                from("direct:download").streamCache("false").to("bvcsp:downloadDeviceFile?param.puid=PU_0&param.fileid=clip")
                        .process(exchange -> {
                            byte[] buffer = new byte[65_536];
                            InputStream content = exchange.getMessage().getBody(InputStream.class);
                            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                                read.addAndGet(count);
                            }
                        });
            }
        });

        template.requestBody("direct:download", (Object) null);

        assertThat(read).hasValue(size);
        assertThat(failure("downloadDeviceFile?param.puid=PU_0&param.fileid=none", CameraApiException.class).getCode()).isEqualTo("2");
        simulator.expireTokens();
        assertThat(exchange("downloadDeviceFile?param.puid=PU_0&param.fileid=clip", Map.of()).getException()).as("another login").isNull();
        byte[] small = "{\"code\"".getBytes();
        simulator.file("PU_0", "small", small);
        assertThat(template.requestBody("direct:small", (Object) null)).as("what only begins like one").isEqualTo(small);
    }

    @Test
    void aStreamThatIsReadAfterItsExchangeIsClosedAndNotEmpty() {
        simulator.file("PU_0", "small", new byte[100_000]);

        InputStream stream = template.requestBody("bvcsp:downloadDeviceFile?param.puid=PU_0&param.fileid=small", null, InputStream.class);

        assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessageContaining("closed");
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("read it before");
    }

    @Test
    void aPostWithoutABodySaysWhatItWouldBe() {
        for (Map.Entry<String, String> operation : Map.of("logout", "application/x-www-form-urlencoded", "rebootDevice?param.puid=PU_0",
                "application/json").entrySet()) {
            exchange(operation.getKey(), Map.of());

            BvcspSimulator.Request request = simulator.requests().get(simulator.requests().size() - 1);
            assertThat(request.headers().get("content-type")).as(operation.getKey()).startsWith(operation.getValue());
            assertThat(request.body()).isEmpty();
        }
    }

    @Test
    void textGoesToTheDeviceAndBackAsItIs() {
        simulator.transparent(payload -> "got ü " + payload);

        assertThat(call("sendTransparentCommand?param.puid=PU_0&param.index=1", Map.of("payload", "{\"a\": 1}")))
                .isEqualTo("got ü {\"a\": 1}");
        assertThat(simulator.requests("/bvcsp/v1/pu/custom/PU_0/1").get(0).body()).isEqualTo("{\"a\": 1}");
        simulator.transparentFails(5);
        assertThat(exchange("sendTransparentCommand?param.puid=PU_0&param.index=1", Map.of("payload", "x")).getException())
                .isInstanceOf(CameraOfflineException.class);
    }

    @Test
    void aDeleteHasItsBody() {
        call("removeDefaultConferences", Map.of("memberID", "guard", "memberType", "User", "defaultConfList", "g1,g2"));

        assertThat(simulator.requests("/bvcsp/v1/imgroup/conference/default").get(0).body())
                .isEqualTo("{\"memberID\":\"guard\",\"memberType\":\"User\",\"defaultConfList\":[\"g1\",\"g2\"]}");
    }
}

package io.github.camelcameras.ivyiot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Recordings: where they are, the token for them, the clock; and a platform that moves. */
class IvyiotCloudStorageTest extends IvyiotTestSupport {

    private static final Instant START = Instant.ofEpochSecond(1_554_160_661);
    private static final String RECORDINGS = "listRecordings?param.devId=" + DEVICE
                                             + "&param.recordSt=1554160000&param.recordEt=1554163600";
    private static final String GET_DEVICE = "getDevice?param.macAddr=" + DEVICE;
    private static final String SERVER_INFO = "center.getServerInfo";
    private static final String RECORD_QUERY = "record.query";

    @BeforeEach
    void record() {
        simulator.addRecording(DEVICE, START, Duration.ofSeconds(41));
    }

    @Test
    void recordingsAreListedAndPlayed() {
        assertThat(call(RECORDINGS, Map.of())).isEqualTo(List.of(List.of("1554160661", "1554160702", "2")));
        assertThat(call("listRecordingDates?param.devId=" + DEVICE, Map.of())).isEqualTo(List.of("20190401T230000"));
        Map<?, ?> addresses = (Map<?, ?>) call("getRecordingUrl?param.devId=" + DEVICE + "&param.recordSt=1554160661", Map.of());

        assertThat(addresses.keySet().toString()).isEqualTo("[recordUrl, secureUrl]");
        assertThat(simulator.requests(SERVER_INFO)).as("asked once").hasSize(1);
        assertThat(simulator.requests("cloud_system.current_time")).hasSize(1);
        assertThat(simulator.requests(RECORD_QUERY).get(0).arguments()).containsEntry("version", "1.0")
                .as("the token of the user stays with the platform").doesNotContainKey("accessToken");
    }

    @Test
    void aSessionTokenIsTheDigestOfSubtokenAndTimestamp() {
        // md5sum of subtoken1576481002262
        assertThat(Signatures.sessionToken("subtoken", "1576481002262")).isEqualTo("6a7b18ecfb4954c96c5ae10017187a1b");
    }

    @ParameterizedTest
    @ValueSource(longs = { -300, 300, 86_400 })
    void aClockThatIsWrongDoesNotMatter(long seconds) {
        simulator.clockOffset(Duration.ofSeconds(seconds));

        assertThat((List<?>) call(RECORDINGS, Map.of())).hasSize(1);
        call("unbindDevice", Map.of("mac", DEVICE));
        assertThat(simulator.devices()).hasSize(1);
    }

    @Test
    void whatTheDocumentLeavesOpenIsAnOption() {
        simulator.sessionTokens(true, true);
        simulator.version("7");

        assertThat(failure(RECORDINGS, CameraApiException.class).getCode()).isEqualTo("000006");
        assertThat((List<?>) call(RECORDINGS + "&upperCaseSessionToken=true&timestampUnit=SECONDS&recordVersion=7", Map.of())).hasSize(1);
        assertThat((List<?>) call(RECORDINGS + "&upperCaseSessionToken=true&timestampUnit=SECONDS&param.version=7", Map.of())).hasSize(1);
    }

    @Test
    void manyCallsAtOnceAskOnceWhereTheRecordingsAre() throws Exception {
        assertThat(atOnce(100, () -> call(RECORDINGS, Map.of()))).hasSize(100).doesNotContainNull();

        assertThat(simulator.requests(SERVER_INFO)).hasSize(1);
        assertThat(simulator.requests("cloud_system.current_time")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://store.evil.example", "store.evil.example", "https://localhost.evil.example",
        "not an address", "file:///etc" })
    void nothingIsSentToCloudStorageThatIsNotAllowed(String storeUrl) {
        simulator.storeUrl(storeUrl);

        assertThat(failure(RECORDINGS, CameraApiException.class)).hasMessageContaining(
                "the platform names a storeUrl that credentials are not sent to: ");
    }

    @Test
    void cloudStorageThatWouldAnswerIsNotAskedEither() {
        assertThat(failure(RECORDINGS + "&allowedDomains=ivyiot.io", CameraApiException.class)).hasMessageContaining(
                "credentials are not sent to: the host localhost is not below one of [ivyiot.io]; see option allowedDomains");
        assertThat(simulator.requests(RECORD_QUERY)).isEmpty();

        assertThat((List<?>) call(RECORDINGS, Map.of())).as("the same user, where it is allowed").hasSize(1);
        assertThat(simulator.requests(SERVER_INFO)).hasSize(1);
    }

    @Test
    void whatOneUserMaySeeIsNotShownToTheNext() {
        String[] user = { IvyiotSimulator.OPEN_ID };
        supply(() -> new IvyiotCredentials(IvyiotSimulator.CLIENT_ID, user[0], simulator.accessToken()));
        call(RECORDINGS, Map.of());
        user[0] = "somebody";
        simulator.expireToken();
        simulator.answerNext("user_ipc_setting_v2_0.getOemDeviceByUserAndMac", 200, "{\"errorCode\":\"030041\"}");
        simulator.answerNext("user_ipc_setting_v2_0.getOemDeviceByUserAndMac", 200, "{\"errorCode\":\"\",\"data\":{}}");
        call(GET_DEVICE, Map.of()); // since then the bean's user is another

        assertThat(failure(RECORDINGS, CameraApiException.class).getCode()).as("there is no such user").isEqualTo("030030");
        assertThat(simulator.requests(SERVER_INFO).get(1).arguments()).containsEntry("openId", "somebody");
        assertThat(simulator.requests(RECORD_QUERY)).hasSize(1);
    }

    @Test
    void whenCloudStorageRefusesItsTokenItIsAskedForAgainOnce() {
        call(RECORDINGS, Map.of());
        simulator.answerNext(RECORD_QUERY, 200, "{\"errorCode\":\"030041\"}");
        assertThat((List<?>) call(RECORDINGS, Map.of())).hasSize(1);
        assertThat(simulator.requests(SERVER_INFO)).hasSize(2);

        simulator.answerNext(RECORD_QUERY, 401, "");
        simulator.answerNext(RECORD_QUERY, 401, "");
        assertThat(failure(RECORDINGS, CameraApiException.class)).hasMessageContaining("401");
        assertThat(simulator.requests(SERVER_INFO)).hasSize(3);
    }

    @Test
    void whereTheRecordingsAreIsAskedAgainAtOnceWhenThereIsATokenAgain() {
        boolean[] loggedIn = { false };
        supply(() -> {
            if (loggedIn[0]) {
                return present();
            }
            throw new IllegalStateException("nobody has logged in");
        });

        assertThat(failure(RECORDINGS, IllegalStateException.class)).hasMessage("nobody has logged in");
        loggedIn[0] = true;
        assertThat((List<?>) call(RECORDINGS, Map.of())).hasSize(1);
    }

    @Test
    void aPlatformThatMovesWhileTheTokenExpiresIsFollowedToo() throws Exception {
        supply(this::present);
        call(GET_DEVICE, Map.of());
        simulator.move();
        simulator.expireToken();

        assertThat(atOnce(50, () -> call(GET_DEVICE, Map.of()))).hasSize(50).doesNotContainNull();
    }

    @Test
    void anAddressIsTakenWithoutSchemeAsOneWithTls() {
        assertThat(PlatformAddress.of("store.ivyiot.io")).isEqualTo("https://store.ivyiot.io");
        assertThat(PlatformAddress.of(" https://store.ivyiot.io/ ")).isEqualTo("https://store.ivyiot.io");
    }

    @Test
    void anAddressWithoutTlsIsCalledWithItAndWhatIsRefusedSaysWhy() {
        AllowedAddresses vendors = AllowedAddresses.of("allowedDomains", "myfoscam.com", "https://api.myfoscam.com");
        Operation recordings = IvyiotOperations.find("listRecordings");

        assertThat(PlatformAddress.require(vendors, recordings, "storeUrl", "http://store.myfoscam.com")).isEqualTo(
                "https://store.myfoscam.com");
        assertThat(PlatformAddress.require(vendors, recordings, "storeUrl", "HTTP://store.myfoscam.com:80/a")).isEqualTo(
                "https://store.myfoscam.com/a");
        AllowedAddresses tests = AllowedAddresses.of("allowedDomains", "localhost", "http://localhost:8080");
        assertThat(PlatformAddress.require(tests, recordings, "storeUrl", "http://localhost:80")).isEqualTo("http://localhost:80");
        assertThatThrownBy(() -> PlatformAddress.require(vendors, recordings, "storeUrl", "https://evil.example")).hasMessageContaining(
                "the host evil.example is not below one of [myfoscam.com]; see option allowedDomains");
        assertThatThrownBy(() -> PlatformAddress.require(vendors, recordings, "storeUrl", "https://store_1.myfoscam.com"))
                .hasMessageContaining("the name of a host cannot have an underscore").hasMessageNotContaining("allowedDomains");
        assertThatThrownBy(() -> PlatformAddress.require(vendors, recordings, "storeUrl", "ftp://store.myfoscam.com"))
                .hasMessageContaining("it is no address such as https://host");
    }

    @Test
    void whenThePlatformMovesAmidManyCallsAllOfThemFollow() throws Exception {
        call(GET_DEVICE, Map.of());
        simulator.move();

        assertThat(atOnce(100, () -> call(GET_DEVICE, Map.of()))).hasSize(100).doesNotContainNull();
        assertThat((List<?>) call(RECORDINGS, Map.of())).as("what had not been asked yet is asked there").hasSize(1);

        int before = simulator.requests().size();
        call(GET_DEVICE, Map.of());
        assertThat(simulator.requests()).as("nobody tries the old address any more").hasSize(before + 1);
    }

    @Test
    void whenCloudStorageMovesAmidManyCallsItsAddressIsAskedForOnce() throws Exception {
        call(RECORDINGS, Map.of());
        simulator.moveStore();

        assertThat(atOnce(100, () -> call(RECORDINGS, Map.of()))).hasSize(100).doesNotContainNull();

        assertThat(simulator.requests(SERVER_INFO)).as("at the start, and once at the new address").hasSize(2);
    }

    @Test
    void thePlatformIsNotFollowedToWhereItsCredentialsMustNotGo() {
        simulator.answerNext(200, "{\"errorCode\":\"000077\",\"server_url\":\"https://evil.example\"}");

        assertThat(failure("listDevices", CameraApiException.class)).hasMessageContaining(
                "the platform names a server_url that credentials are not sent to: the host evil.example is not below one of");
        assertThat((List<?>) call("listDevices", Map.of())).as("it is asked again where it was").hasSize(2);
    }

    @Test
    void aPlatformThatOnlySaysThatItHasMovedIsNotAskedForEver() {
        simulator.move(simulator.baseUrl());

        assertThat(failure("listDevices", CameraApiException.class).getCode()).isEqualTo("000077");
        assertThat(simulator.requests()).hasSize(2);

        simulator.answerNext(200, "{\"errorCode\":\"000077\"}");
        assertThat(failure("listDevices", CameraApiException.class)).hasMessageContaining("moved to another address");
        assertThat(simulator.requests()).as("it did not say where").hasSize(3);
    }
}

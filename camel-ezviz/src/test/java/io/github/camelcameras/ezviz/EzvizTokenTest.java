package io.github.camelcameras.ezviz;

import java.net.URI;

import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Tokens that do not come exactly as the document prints them. */
class EzvizTokenTest extends EzvizTestSupport {

    private static final String TOKEN = "/api/lapp/token/get";
    private static final String VERSION = "ezviz:getDeviceVersion?param.deviceSerial=1";

    @Test
    void aPlatformThatNamesNoRegionTakesAllCallsItselfOrTheOptionSaysWhichDoes() {
        String region = simulator.areaDomain();
        simulator.changeTokens(token -> token.remove("areaDomain"));

        template.requestBody(VERSION + "&areaDomain=" + region, (Object) null);
        simulator.areaDomain(simulator.baseUrl());
        template.requestBody(VERSION, (Object) null);
        simulator.changeTokens(token -> token.put("areaDomain", " "));
        simulator.expireTokens();
        template.requestBody(VERSION, (Object) null);

        assertThat(simulator.requests("/api/lapp/device/version/info")).extracting(request -> request.headers().get("host"))
                .startsWith(URI.create(region).getAuthority()).endsWith(URI.create(simulator.baseUrl()).getAuthority());
        assertThat(simulator.requests(TOKEN)).hasSize(2);
        assertThatThrownBy(() -> template.request(VERSION + "&areaDomain=https://evil.example", exchange -> { }))
                .hasStackTraceContaining("evil.example is not below one of");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "4070908800000", "4070908800", "4070908800.0", "2098-12-31T00:00:00Z", "soon", "" })
    void aTokenIsKeptWhateverSaysHowLongItLives(String expireTime) {
        simulator.changeTokens(token -> token.put("expireTime", expireTime));

        template.requestBody(VERSION, (Object) null);
        template.requestBody(VERSION, (Object) null);
        assertThat(simulator.requests(TOKEN)).hasSize(1);
    }

    @Test
    void aTokenThatSaysAsTextHowLongItLivesIsRenewedInTime() {
        simulator.changeTokens(token -> token.put("expireTime", Long.toString(System.currentTimeMillis() + 500)));
        template.requestBody(VERSION, (Object) null);
        simulator.changeTokens(token -> token.remove("expireTime"));

        await().untilAsserted(() -> {
            template.requestBody(VERSION, (Object) null);
            assertThat(simulator.requests(TOKEN)).hasSize(2);
        });
    }

    @Test
    void aLoginThatIsNotUnderstoodShowsNothingOfIt() {
        simulator.answerNext(200, "{\"code\":\"200\",\"data\":{\"token\":\"" + EzvizSimulator.TOKEN_MARK + "x\"}}");
        Exception missing = template.request(VERSION, exchange -> { }).getException();
        simulator.answerNext(200, "[\"" + EzvizSimulator.TOKEN_MARK + "y\"]");
        Exception malformed = template.request(VERSION + "&appKey=other", exchange -> { }).getException();

        assertThat(missing).hasMessageContaining("accessToken is missing");
        assertThat(malformed).hasMessageContaining("not a JSON object");
        NoEzvizSecretsInLogs.assertNoSecretIn(missing);
        NoEzvizSecretsInLogs.assertNoSecretIn(malformed);
    }
}

package io.github.camelcameras.simcam;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.github.camelcameras.common.test.NoSecretsInLogs;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.support.ExceptionHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** Applies to every test class of this module: registered in META-INF/services. */
public class NoSimCamSecretsInLogs extends NoSecretsInLogs {

    /** The secret path segment that all tests use. */
    static final String WEBHOOK_TOKEN = "webhook-secret.3~1_x";

    private static final String[] SECRETS = { SimCamSimulator.CLIENT_SECRET, SimCamSimulator.TOKEN_PREFIX, WEBHOOK_TOKEN,
            Base64.getEncoder().encodeToString((SimCamSimulator.CLIENT_ID + ":" + SimCamSimulator.CLIENT_SECRET)
                    .getBytes(StandardCharsets.UTF_8)) };

    public NoSimCamSecretsInLogs() {
        super(SECRETS);
    }

    /** The same for an exception that nobody logged: in none of its messages, and none of its causes'. */
    static void assertNoSecretIn(Throwable failure) {
        assertThat(ExceptionHelper.stackTraceToString(failure)).doesNotContain(SECRETS);
    }
}

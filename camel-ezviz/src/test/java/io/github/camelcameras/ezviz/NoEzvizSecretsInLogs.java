package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.test.NoSecretsInLogs;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.support.ExceptionHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** Applies to every test class of this module: registered in META-INF/services. */
public class NoEzvizSecretsInLogs extends NoSecretsInLogs {

    /** The signing key that all tests use. */
    static final String SIGNING_KEY = "signing+key of the push";
    /** The secret that all tests give to operations that take one. */
    static final String PASSWORD = "plain-secret-7";
    /** A token that all tests use which bring one. */
    static final String READY_TOKEN = "at." + EzvizSimulator.TOKEN_MARK + "ready";

    private static final String[] SECRETS = { EzvizSimulator.APP_SECRET, EzvizSimulator.TOKEN_MARK, SIGNING_KEY, PASSWORD };

    public NoEzvizSecretsInLogs() {
        super(SECRETS);
    }

    /** The same for an exception that nobody logged: in none of its messages, and none of its causes'. */
    static void assertNoSecretIn(Throwable failure) {
        assertThat(ExceptionHelper.stackTraceToString(failure)).doesNotContain(SECRETS);
    }
}

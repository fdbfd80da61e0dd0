package io.github.camelcameras.bvcsp;

import io.github.camelcameras.common.test.NoSecretsInLogs;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.support.ExceptionHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** Applies to every test class of this module: registered in META-INF/services. */
public class NoBvcspSecretsInLogs extends NoSecretsInLogs {

    /** The password that all tests give to operations that take one. */
    static final String PASSWORD = "plain-secret-7";

    private static final String[] SECRETS = { BvcspSimulator.TOKEN_MARK, BvcspSimulator.PASSWORD, PASSWORD };

    public NoBvcspSecretsInLogs() {
        super(SECRETS);
    }

    /** The same for an exception that nobody logged: in none of its messages, and none of its causes'. */
    static void assertNoSecretIn(Throwable failure) {
        assertThat(ExceptionHelper.stackTraceToString(failure)).doesNotContain(SECRETS);
    }
}

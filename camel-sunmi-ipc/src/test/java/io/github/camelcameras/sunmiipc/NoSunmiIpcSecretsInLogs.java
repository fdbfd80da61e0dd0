package io.github.camelcameras.sunmiipc;

import io.github.camelcameras.common.test.NoSecretsInLogs;
import org.apache.camel.support.ExceptionHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** Applies to every test class of this module: registered in META-INF/services. */
public class NoSunmiIpcSecretsInLogs extends NoSecretsInLogs {

    /** The secret key that tests use, unless they are about the document's own examples. */
    public static final String SECRET_KEY = "secret+key of the application";
    /** The activation code that all tests use. */
    static final String ACTIVATION_CODE = "abcd-activation-code";
    /** The secret that all tests give to operations that take one. */
    static final String PASSWORD = "plain-secret-7";

    private static final String[] SECRETS = { SECRET_KEY, ACTIVATION_CODE, PASSWORD };

    public NoSunmiIpcSecretsInLogs() {
        super(SECRETS);
    }

    /** The same for an exception that nobody logged: in none of its messages, and none of its causes'. */
    static void assertNoSecretIn(Throwable failure) {
        assertThat(ExceptionHelper.stackTraceToString(failure)).doesNotContain(SECRETS);
    }
}

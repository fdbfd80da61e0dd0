package io.github.camelcameras.common.test;

import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Fails a test class during which a secret was logged, by whomever. */
public class NoSecretsInLogs implements BeforeAllCallback, AfterAllCallback {

    private final List<String> secrets;

    /** @param secrets the values that the tests use, or what they begin with */
    protected NoSecretsInLogs(String... secrets) {
        this.secrets = List.of(secrets);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        LogCapture.lines();
        LoggerFactory.getLogger(NoSecretsInLogs.class).info("Watching the log for secrets"); // so that there is a line at least
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(LogCapture.lines()).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(secrets));
    }
}

package io.github.camelcameras.bvcsp.call;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The answer to a login in the forms that a platform may write it in. */
class BvcspTokenTest {

    @Test
    void itsLifeMayBeTextOrMissing() {
        assertThat(life(3600)).hasHours(1);
        assertThat(life("3600")).hasHours(1);
        assertThat(life(3600.0)).hasHours(1);
        assertThat(life(null)).as("as documented").hasDays(1);
        assertThat(life("soon")).hasDays(1);
        assertThat(life(0)).hasDays(1);
        assertThat(life(Long.MAX_VALUE)).hasDays(3_650);
    }

    private static Duration life(Object timeout) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("token", "simulated");
        answer.put("timeout", timeout);
        return BvcspToken.lease(BvcspOperations.find("login"), answer).validity();
    }
}

package io.github.camelcameras.bvcsp.call;

import java.util.Arrays;
import java.util.List;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.test.Mutations;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.support.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers of which a part is something else. */
@Timeout(600)
class BvcspAnswerMutationsTest {

    private static final Operation LOGIN = BvcspOperations.find("login");

    @Test
    void answers() {
        List<Operation> operations = Arrays.stream(BvcspOperations.NAMES.split(",")).filter(name -> !name.isBlank())
                .map(BvcspOperations::find).toList();
        Mutations.answers("bvcsp", operations, Examples.of(BvcspSimulator.class), BvcspEnvelope::of,
                result -> BvcspToken.lease(LOGIN, result.value()));
    }
}

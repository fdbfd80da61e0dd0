package io.github.camelcameras.common.client;

import java.util.Map;

import io.github.camelcameras.common.operation.Operation;

/** Answers that no server gave. */
public final class Answers {

    private Answers() {
    }

    /** The answer to a call without arguments. */
    public static ApiAnswer answer(String vendor, Operation operation, int status, byte[] body) {
        return new ApiAnswer(vendor, new ApiRequest(operation, Map.of()), status, body);
    }
}

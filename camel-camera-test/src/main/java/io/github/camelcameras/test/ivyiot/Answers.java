package io.github.camelcameras.test.ivyiot;

import io.github.camelcameras.test.support.Json;

/** The envelope that every answer is in. Thread-safe. */
final class Answers {

    /** What success has beside errorCode with services that answer nothing else. */
    static final String DONE = "\"failureDetails\":\"\"";

    private volatile IvyiotSimulator.Spelling spelling = IvyiotSimulator.Spelling.BOTH;

    void spelling(IvyiotSimulator.Spelling ofCodes) {
        spelling = ofCodes;
    }

    /** @param members JSON, may be empty */
    String success(String members) {
        return "{\"errorCode\":\"\"" + (members.isEmpty() ? "" : ",") + members + "}";
    }

    String failure(Code code) {
        return "{" + members(code) + "}";
    }

    String moved(String serverUrl) {
        return "{" + members(Code.FC_SYSTEM_ADDRESS_CHANGE) + ",\"server_url\":"
                + Json.write(serverUrl) + "}";
    }

    private String members(Code code) {
        return "\"errorCode\":\"%s\",\"failureDetails\":\"%s\"".formatted(code.spelt(spelling), code.details());
    }
}

package io.github.camelcameras.ivyiot;

/** The envelope that every answer is in. Thread-safe. */
final class IvyiotSimulatorAnswers {

    /** What success has beside errorCode with services that answer nothing else. */
    static final String DONE = "\"failureDetails\":\"\"";

    private volatile IvyiotSimulator.Spelling spelling = IvyiotSimulator.Spelling.BOTH;
    private volatile String success = "\"errorCode\":\"\"";

    void spelling(IvyiotSimulator.Spelling ofCodes) {
        spelling = ofCodes;
    }

    void successIsNull() {
        success = "\"errorCode\":null";
    }

    /** @param members JSON, may be empty */
    String success(String members) {
        return "{" + success + (members.isEmpty() ? "" : ",") + members + "}";
    }

    /** An answer of the document, which is one of success. */
    String example(String json) {
        return json.replaceFirst("\"errorCode\"\\s*:\\s*\"\"", success);
    }

    String failure(IvyiotSimulatorCode code) {
        return "{" + members(code) + "}";
    }

    String moved(String serverUrl) {
        return "{" + members(IvyiotSimulatorCode.FC_SYSTEM_ADDRESS_CHANGE) + ",\"server_url\":"
                + IvyiotSimulatorText.quote(serverUrl) + "}";
    }

    private String members(IvyiotSimulatorCode code) {
        return "\"errorCode\":\"%s\",\"failureDetails\":\"%s\"".formatted(code.spelt(spelling), code.details());
    }
}

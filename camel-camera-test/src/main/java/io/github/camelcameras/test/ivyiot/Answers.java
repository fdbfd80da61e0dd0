package io.github.camelcameras.test.ivyiot;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.test.support.Json;

/** The envelope that every answer is in. Thread-safe. */
final class Answers {

    /** What success has beside errorCode with services that answer nothing else. */
    static final String DONE = "\"failureDetails\":\"\"";

    private volatile IvyiotSimulator.Spelling spelling = IvyiotSimulator.Spelling.BOTH;
    private volatile IvyiotSimulator.Success success = IvyiotSimulator.Success.EMPTY;
    private volatile boolean resultsInData;

    void spelling(IvyiotSimulator.Spelling ofCodes) {
        spelling = ofCodes;
    }

    void success(IvyiotSimulator.Success told) {
        success = told;
    }

    void resultsInData(boolean inData) {
        resultsInData = inData;
    }

    /** @param members JSON, may be empty */
    String success(String members) {
        return inForm("{\"errorCode\":\"\"" + (members.isEmpty() ? "" : ",") + members + "}");
    }

    /** An answer as the document prints it, written as answers are at present. */
    String inForm(String answer) {
        Map<String, Object> members = Json.object(answer);
        members.remove("errorCode");
        Object details = members.remove("failureDetails");
        Map<String, Object> written = new LinkedHashMap<>();
        if (success != IvyiotSimulator.Success.ABSENT) {
            written.put("errorCode", success.errorCode());
        }
        if (details != null) {
            written.put("failureDetails", details);
        }
        if (resultsInData && !members.isEmpty() && !members.containsKey("data")) {
            written.put("data", members);
        } else {
            written.putAll(members);
        }
        return Json.write(written);
    }

    String failure(Code code) {
        return "{" + members(code) + "}";
    }

    String moved(String serverUrl) {
        return "{" + members(Code.FC_SYSTEM_ADDRESS_CHANGE) + ",\"server_url\":"
                + Json.write(serverUrl) + "}";
    }

    private String members(Code code) {
        return "\"errorCode\":%s,\"failureDetails\":\"%s\"".formatted(Json.write(code.spelt(spelling)), code.details());
    }
}

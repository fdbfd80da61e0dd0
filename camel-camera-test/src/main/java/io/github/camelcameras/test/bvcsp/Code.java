package io.github.camelcameras.test.bvcsp;

import java.util.List;

/** The codes of the document, and what they are called there. */
final class Code {

    static final int NOT_FOUND = 2;
    static final int ERROR_PARAM = 4;
    static final int AUTHER_FAIL = 9;
    static final int ERROR_PASSWORD = 14;
    static final int MAX_RETRIES = 17;

    private static final List<String> MESSAGES = List.of("OK", "General failure", "Object not found", "The target already exists",
            "There is an error in the parameter", "The target is not online", "Request timeout", "The target is busy",
            "Unsupported request", "Authentication failed", "Reject the request, the server is busy", "There is a problem with the server",
            "No VTDU available", "No NRU available", "Wrong account password", "Database error", "No permission",
            "Maximum number of retries reached", "Maximum resource limit reached");

    private Code() {
    }

    static String message(int code) {
        return code >= 0 && code < MESSAGES.size() ? MESSAGES.get(code) : "Unknown error";
    }
}

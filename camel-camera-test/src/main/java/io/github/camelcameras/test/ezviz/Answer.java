package io.github.camelcameras.test.ezviz;

import java.nio.charset.StandardCharsets;

/** What is answered to a request. */
record Answer(int status, byte[] body) {

    Answer(int status, String body) {
        this(status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Each family of calls fails in a form of its own, and one of them with another HTTP status. */
    static Answer failure(String path, String code, String message) {
        String lapp = "{\"code\":\"%s\",\"msg\":\"%s\"}".formatted(code, message);
        if (path.equals("/api/lapp/detector/list")) {
            return new Answer(200, "{\"result\":" + lapp + "}");
        }
        if (path.startsWith("/api/lapp/")) {
            return new Answer(200, lapp);
        }
        String meta = "{\"code\":%s,\"message\":\"%s\",\"moreInfo\":null}".formatted(code, message);
        return path.startsWith("/api/v3/das/")
                ? new Answer(code.equals("10002") ? 401 : 200, "{\"meta\":" + meta + "}")
                : new Answer(200, "{\"status\":200,\"body\":{\"meta\":" + meta + "}}");
    }

    /** The same in another form. */
    Answer in(AnswerForm form) {
        return form == AnswerForm.DOCUMENTED || status == 404 ? this
                : new Answer(status, form.of(new String(body, StandardCharsets.UTF_8)));
    }
}

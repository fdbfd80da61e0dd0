package io.github.camelcameras.test.bvcsp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is answered to a request: in the document's envelope, or bare. */
record Answer(int status, String contentType, long length, Content content) {

    /** Writes itself, so that it need not be held. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    static Answer of(int status, String contentType, byte[] bytes) {
        return new Answer(status, contentType, bytes.length, out -> out.write(bytes));
    }

    static Answer json(int status, String json) {
        return of(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    static Answer html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(String text) {
        return of(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer success() {
        return code(0);
    }

    /** @param data JSON */
    static Answer success(String data) {
        return code(0, data);
    }

    static Answer code(int code) {
        return json(200, envelope(code, ""));
    }

    /** @param data JSON */
    static Answer code(int code, String data) {
        return json(200, envelope(code, ",\"data\":" + data));
    }

    /** One page of a list, counted from 0. */
    static Answer page(long page, long pageSize, int total, String data) {
        return json(200, envelope(0, ",\"pageInfo\":{\"page\":%d,\"pageSize\":%d,\"totalCount\":%d},\"data\":%s"
                .formatted(page, pageSize, total, data)));
    }

    /** The page of a list that a call asks for. */
    static Answer page(Call call, List<String> items) {
        long page = call.number("page");
        long pageSize = call.number("pageSize");
        if (page < 0 || pageSize < 1) {
            return code(Code.ERROR_PARAM);
        }
        return page(page, pageSize, items.size(), items.stream().skip(page * pageSize).limit(pageSize)
                .collect(Collectors.joining(",", "[", "]")));
    }

    Answer withStatus(int other) {
        return new Answer(other, contentType, length, content);
    }

    private static String envelope(int code, String members) {
        return "{\"code\":%d,\"msg\":\"%s\"%s}".formatted(code, Code.message(code), members);
    }
}

package io.github.camelcameras.bvcsp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What is answered to a request: in the document's envelope, or bare. */
record BvcspSimulatorAnswer(int status, String contentType, long length, Content content) {

    /** Writes itself, so that it need not be held. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    static BvcspSimulatorAnswer of(int status, String contentType, byte[] bytes) {
        return new BvcspSimulatorAnswer(status, contentType, bytes.length, out -> out.write(bytes));
    }

    static BvcspSimulatorAnswer json(int status, String json) {
        return of(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    static BvcspSimulatorAnswer html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static BvcspSimulatorAnswer text(String text) {
        return of(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static BvcspSimulatorAnswer success() {
        return code(0);
    }

    /** @param data JSON */
    static BvcspSimulatorAnswer success(String data) {
        return code(0, data);
    }

    static BvcspSimulatorAnswer code(int code) {
        return json(200, envelope(code, ""));
    }

    /** @param data JSON */
    static BvcspSimulatorAnswer code(int code, String data) {
        return json(200, envelope(code, ",\"data\":" + data));
    }

    /** One page of a list, counted from 0. */
    static BvcspSimulatorAnswer page(long page, long pageSize, int total, String data) {
        return json(200, envelope(0, ",\"pageInfo\":{\"page\":%d,\"pageSize\":%d,\"totalCount\":%d},\"data\":%s"
                .formatted(page, pageSize, total, data)));
    }

    BvcspSimulatorAnswer withStatus(int other) {
        return new BvcspSimulatorAnswer(other, contentType, length, content);
    }

    private static String envelope(int code, String members) {
        return "{\"code\":%d,\"msg\":\"%s\"%s}".formatted(code, BvcspSimulatorCode.message(code), members);
    }
}

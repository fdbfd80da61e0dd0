package io.github.camelcameras.test.bvcsp;

import java.util.function.UnaryOperator;

/** What devices reply to transparent commands: text without an envelope. Thread-safe. */
final class Transparent {

    private static final String INDEX = "[1-9]|1[0-5]";

    private volatile UnaryOperator<String> device = UnaryOperator.identity();
    private volatile int failure;

    void device(UnaryOperator<String> reply) {
        device = reply;
        failure = 0;
    }

    void failure(int code) {
        failure = code;
    }

    Answer answer(Call call) {
        if (!call.variable(1).matches(INDEX)) {
            return Answer.code(Code.ERROR_PARAM);
        }
        int code = failure;
        return code == 0 ? Answer.text(device.apply(call.request().body())) : Answer.code(code);
    }
}

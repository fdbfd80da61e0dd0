package io.github.camelcameras.bvcsp.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import org.apache.camel.Message;

/** The answer to a command, as JSON. */
public final class CommandAnswer {

    /** The header with the code of the answer. */
    public static final String REPLY_CODE = "CamelBvcspReplyCode";
    /** The header with the message of the answer. */
    public static final String REPLY_MESSAGE = "CamelBvcspReplyMessage";
    /** The header with what the answer has as <code>pageInfo</code>. */
    public static final String REPLY_PAGE_INFO = "CamelBvcspReplyPageInfo";

    static final int FAILED = 1;
    static final int TIMEOUT = 6;
    static final int BUSY = 7;

    private static final int SUCCEEDED = 0;

    private CommandAnswer() {
    }

    /** A code, and nothing else. */
    static String of(Command command, int code, String message) {
        return Json.write(answer(command, code, message));
    }

    /** Without the exception: who sent the command may not be meant to see it. */
    static String failed(Command command) {
        return of(command, FAILED, "The command failed");
    }

    /**
     * What a route gave.
     *
     * @param  begun            the body that the route began with
     * @throws RuntimeException if what it gave cannot be written
     */
    static String of(Command command, Object begun, Message message) {
        Integer code = message.getHeader(REPLY_CODE, Integer.class);
        String text = message.getHeader(REPLY_MESSAGE, String.class);
        Map<String, Object> answer = answer(command, code == null ? SUCCEEDED : code,
                text == null ? code == null || code == SUCCEEDED ? "OK" : "The command failed" : text);
        Object pageInfo = message.getHeader(REPLY_PAGE_INFO);
        if (pageInfo != null) {
            answer.put("pageInfo", pageInfo);
        }
        Object body = message.getBody();
        if (body != null && body != begun) { // a route that left the event where it was has nothing to say
            answer.put("data", data(message));
        }
        return Json.write(answer);
    }

    private static Map<String, Object> answer(Command command, int code, String message) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(command.data().containsKey("ID") ? "ID" : "id", command.id());
        answer.put("code", code);
        answer.put("msg", message);
        return answer;
    }

    /** What is text is taken as the JSON that it is, if it is some. */
    private static Object data(Message message) {
        Object body = message.getBody();
        if (!(body instanceof String || body instanceof byte[] || body instanceof InputStream)) {
            return body;
        }
        String text = message.getBody(String.class);
        try {
            return Json.read(text);
        } catch (IOException e) {
            return text;
        }
    }
}

package io.github.camelcameras.test.bvcsp;

import java.util.Map;

/** What the websockets need of JSON besides {@link Json}. */
final class SocketJson {

    private SocketJson() {
    }

    /** @throws IllegalArgumentException if it is no JSON object */
    static Map<?, ?> object(String text) {
        if (Json.parse(text) instanceof Map<?, ?> members) {
            return members;
        }
        throw new IllegalArgumentException("No JSON object");
    }

    /** A JSON string with this text. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

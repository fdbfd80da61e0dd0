package io.github.camelcameras.common.test;

import java.util.HashMap;
import java.util.Map;

/** Arguments as the rows of a test have them. */
public final class GivenArguments {

    private GivenArguments() {
    }

    /** @param text <code>name=value</code>, with &amp; between them; <code>null</code> for none */
    public static Map<String, Object> of(String text) {
        Map<String, Object> arguments = new HashMap<>();
        for (String argument : text == null ? new String[0] : text.split("&")) {
            String[] pair = argument.split("=", 2);
            arguments.put(pair[0], pair[1]);
        }
        return arguments;
    }
}

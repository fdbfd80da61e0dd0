package io.github.camelcameras.bvcsp.event;

import java.util.List;

import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.operation.Parameter.Type;

/** What <code>to(...)</code> sends over websockets, with its arguments (L8939 and L9058 of the document). */
public final class SocketMessages {

    static final Operation MESSAGE = new Operation.Builder("messages", null, null)
            .parameter(Parameter.body("audience", Type.STRING).required().minLength(1))
            .parameter(Parameter.body("audienceType", Type.STRING).required().oneOf("User", "PU", "IMGroup"))
            .parameter(Parameter.body("msgType", Type.STRING).required().oneOf("text", "gps", "file", "picture", "audio", "video",
                    "confiudio", "confaudio", "notify", "control", "custom"))
            .parameter(Parameter.body("msgContent", Type.OBJECT).required())
            .build();

    static final Operation POSITIONS = new Operation.Builder("positions", null, null)
            .parameter(Parameter.body("all", Type.BOOLEAN))
            .parameter(Parameter.body("badd", Type.BOOLEAN).defaultValue(true))
            .parameter(Parameter.body("puid", Type.LIST).items(Parameter.item(Type.STRING)))
            .build();

    private SocketMessages() {
    }

    public static List<Operation> all() {
        return List.of(MESSAGE, POSITIONS);
    }
}

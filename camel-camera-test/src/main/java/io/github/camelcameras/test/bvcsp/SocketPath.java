package io.github.camelcameras.test.bvcsp;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The websockets there are. */
public enum SocketPath {

    ONLINE_STATUS("/bvcsp/v1/ws/event/onlinestatus"),
    ALARM("/bvcsp/v1/ws/event/alarm"),
    MESSAGES("/bvcsp/v1/ws/im"),
    POSITIONS("/bvcsp/v1/ws/gpsdata"),
    CONFERENCE("/bvcsp/v1/ws/event/conference"),
    COMMANDS("/bvcsp/v1/ws/command"),
    /** The audio of a conference; each dialog has a path of its own. */
    AUDIO("/bvvtdu/{id}/ws-bvrtc");

    private final String path;
    private final Pattern pattern;

    SocketPath(String path) {
        this.path = path;
        pattern = Pattern.compile(path.replace("{id}", "[^/]+"));
    }

    /** As the document has it. */
    public String path() {
        return path;
    }

    /** All but the audio. */
    public static List<SocketPath> events() {
        return Stream.of(values()).filter(socket -> socket != AUDIO).toList();
    }

    /** The websocket at a path, or <code>null</code>. */
    static SocketPath of(String path) {
        return Stream.of(values()).filter(socket -> socket.pattern.matcher(path).matches()).findAny().orElse(null);
    }
}

package io.github.camelcameras.test.bvcsp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.test.support.Json;
import io.github.camelcameras.test.support.Recorder;

/** The instant messages that clients send. Thread-safe. */
public final class SocketMessages implements SocketReceiver {

    private static final Set<String> MEMBERS = Set.of("audience", "audienceType", "msgType", "msgContent");
    private static final Set<String> AUDIENCE_TYPES = Set.of("User", "PU", "IMGroup");
    private static final Set<String> TEXTS = Set.of("text", "custom");
    /** The document has both spellings of the last two. */
    private static final Set<String> FILES = Set.of("file", "picture", "audio", "video", "confaudio", "confiudio");
    private static final Set<String> OTHERS = Set.of("gps", "notify", "control");

    private final Recorder<Message> messages = new Recorder<>();
    private final AtomicLong lastId = new AtomicLong();
    private volatile SocketRoom echoes;
    private volatile boolean echo;

    /**
     * A message as it came; what was not there or no string is <code>null</code>.
     *
     * @param nanos   by {@link System#nanoTime()}
     * @param problem what is wrong with it, or <code>null</code>
     */
    public record Message(long nanos, int connection, String audience, String audienceType, String msgType, String msgContent,
            String problem) {
    }

    SocketMessages() {
    }

    void echoesTo(SocketRoom room) {
        echoes = room;
    }

    /** The last of them. */
    public List<Message> messages() {
        return messages.list();
    }

    /** Whether messages without a problem to the only user, or to a group, go to everyone who is connected; by default not. */
    public void echo(boolean on) {
        echo = on;
    }

    @Override
    public void text(SocketConnection from, String text) {
        Map<?, ?> members;
        try {
            members = Json.object(text);
        } catch (IllegalArgumentException e) {
            from.violates(e.getMessage() + ": " + text);
            return;
        }
        Message message = new Message(System.nanoTime(), from.number(), string(members, "audience"), string(members, "audienceType"),
                string(members, "msgType"), string(members, "msgContent"), problem(members));
        messages.add(message);
        if (message.problem != null) {
            from.violates(message.problem + ": " + text);
        } else if (echo && (message.audienceType.equals("IMGroup")
                || message.audienceType.equals("User") && message.audience.equals(BvcspSimulator.ACCOUNT))) {
            String json = down(message);
            echoes.connections().forEach(connection -> connection.send(json));
        }
    }

    private static String string(Map<?, ?> members, String name) {
        return members.get(name) instanceof String string ? string : null;
    }

    private static String problem(Map<?, ?> members) {
        if (!MEMBERS.equals(members.keySet())) {
            return "Members are " + members.keySet();
        }
        for (String name : MEMBERS) {
            if (string(members, name) == null) {
                return name + " is no string";
            }
        }
        if (string(members, "audience").isEmpty()) {
            return "No audience";
        }
        if (!AUDIENCE_TYPES.contains(string(members, "audienceType"))) {
            return "No such audienceType";
        }
        return contentProblem(string(members, "msgType"), string(members, "msgContent"));
    }

    private static String contentProblem(String type, String content) {
        List<String> needed = List.of();
        if (TEXTS.contains(type)) {
            needed = List.of("textMsg");
        } else if (FILES.contains(type)) {
            needed = List.of("fileID");
        } else if (type.equals("gps")) {
            needed = List.of("lat", "lng");
        } else if (!OTHERS.contains(type)) {
            return "No such msgType";
        }
        try {
            return Json.object(content).keySet().containsAll(needed) ? null : "msgContent has not " + needed;
        } catch (IllegalArgumentException e) {
            return "msgContent is no JSON object";
        }
    }

    private String down(Message message) {
        return """
                {"ID":%d,"speaker":"%s","speakerType":"User","speakerName":"%2$s","audience":%s,"audienceType":%s,"time":%d,\
                "msgType":%s,"msgContent":%s}""".formatted(lastId.incrementAndGet(), BvcspSimulator.ACCOUNT,
                Json.write(message.audience), Json.write(message.audienceType),
                System.currentTimeMillis() / 1000, Json.write(message.msgType),
                Json.write(message.msgContent));
    }
}

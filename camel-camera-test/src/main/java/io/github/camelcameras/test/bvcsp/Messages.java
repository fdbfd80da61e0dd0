package io.github.camelcameras.test.bvcsp;

import java.util.ArrayList;
import java.util.List;

import io.github.camelcameras.test.support.Json;

/** The recorded instant messages of the user, and up to which they have been read. Thread-safe. */
public final class Messages {

    private static final int UNREAD = 1;
    private static final int READ = 2;

    private final List<Message> messages = new ArrayList<>();
    private long read;
    private int marks;

    private record Message(long id, String speaker, String audience, long time, String text) {

        private static String type(String whom) {
            return whom.startsWith("PU_") ? "PU" : whom.startsWith("group-") ? "IMGroup" : "User";
        }

        private String json() {
            return """
                    {"ID":%d,"speaker":%s,"speakerType":"%s","speakerName":%2$s,"audience":%s,"audienceType":"%s","time":%d,\
                    "msgType":"text","msgContent":%s}""".formatted(id, Json.write(speaker), type(speaker), Json.write(audience),
                    type(audience), time, Json.write("{\"textMsg\":" + Json.write(text) + "}"));
        }
    }

    Messages() {
    }

    /**
     * One more is recorded, with the number that follows.
     *
     * @param speaker  a device when it begins with <code>PU_</code>, otherwise a user
     * @param audience the same; a group when it begins with <code>group-</code>
     * @param time     in seconds
     * @return         it, as the websocket sends it
     */
    public synchronized String add(String speaker, String audience, long time, String text) {
        Message message = new Message(messages.size() + 1L, speaker, audience, time, text);
        messages.add(message);
        return message.json();
    }

    /** Up to which message the user has read; 0 for none. */
    public synchronized long read() {
        return read;
    }

    /** How often messages were marked as read. */
    public synchronized int marks() {
        return marks;
    }

    synchronized Answer list(Call call) {
        long from = call.filterNumber("minid", 0);
        long to = call.filterNumber("maxid", 0);
        long begin = call.filterNumber("beginTime");
        long end = call.filterNumber("endTime");
        long beenRead = call.filterNumber("beenRead");
        return Answer.page(call, messages.stream()
                .filter(message -> message.id >= from && (to == 0 || message.id <= to))
                .filter(message -> message.time >= begin && message.time <= end)
                .filter(message -> beenRead == UNREAD ? message.id > read : beenRead != READ || message.id <= read)
                .map(Message::json).toList());
    }

    synchronized Answer mark(Call call) {
        return Answer.success("{\"ID\":%d,\"time\":0}".formatted(read));
    }

    synchronized Answer markRead(Call call) {
        read = Math.max(read, call.number("msgid"));
        marks++;
        return Answer.success();
    }
}

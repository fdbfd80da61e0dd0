package io.github.camelcameras.test.sunmiipc;

import java.nio.charset.StandardCharsets;

import io.github.camelcameras.test.support.Json;
import io.netty.buffer.ByteBuf;

/** The payload of a PUBACK. */
final class Acknowledgement {

    private static final byte[] START = "{\"event_id\":".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = START.length + 19;

    private Acknowledgement() {
    }

    /** Its event_id, or -1 if there is none. Looks first for what nearly all clients write. */
    static long eventId(ByteBuf payload) {
        int index = payload.readerIndex();
        int last = payload.writerIndex() - 1;
        boolean usual = payload.readableBytes() > START.length + 1 && payload.readableBytes() <= LONGEST && payload.getByte(last) == '}';
        for (int i = 0; usual && i < START.length; i++) {
            usual = payload.getByte(index++) == START[i];
        }
        long id = 0;
        while (usual && index < last) {
            int digit = payload.getByte(index++) - '0';
            usual = digit >= 0 && digit <= 9;
            id = id * 10 + digit;
        }
        return usual ? id : ofJson(payload.toString(StandardCharsets.UTF_8));
    }

    private static long ofJson(String payload) {
        try {
            return Json.whole(Json.object(payload).get("event_id"));
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}

package io.github.camelcameras.sunmiipc.channel;

import java.nio.charset.StandardCharsets;

import io.github.camelcameras.common.json.Json;

/**
 * One message of the message channel ("Message Channel", 2.1 of the document).
 *
 * @param type    what it is, one of the constants here or a number that the document does not have
 * @param payload JSON text in UTF-8, or empty; not to be changed
 */
record Frame(int type, byte[] payload) {

    static final int CONNECT = 1;
    static final int CONNACK = 2;
    static final int PINGREQ = 3;
    static final int PINGRESP = 4;
    static final int SUBSCRIBE = 5;
    static final int SUBACK = 6;
    /** The type of UNSUBSCRIBE; one place of the document has it for the answer to a subscription, too. */
    static final int SUBACK_OTHERWISE = 7;
    static final int PUBLISH = 9;
    static final int PUBACK = 10;
    static final int DISCONNECT = 11;
    /** As 2.6 of the document has it; its table has 11. */
    static final int DISCONNECT_OTHERWISE = 0x11;

    /** What every frame begins with. */
    static final int FLAG = 0xFF3E3EFF;
    static final int VERSION = 1;
    /** Flag, version and type, length. */
    static final int HEADER_BYTES = 8;
    static final int CHECKSUM_BYTES = 4;
    static final int MAX_PAYLOAD_BYTES = 65_535;

    private static final byte[] EMPTY = {};

    /** Written for every event: a number, as cameras have it, does not take the way through Jackson. */
    static Frame acknowledgement(Object eventId) {
        String id = eventId instanceof Number ? eventId.toString() : Json.write(eventId);
        return new Frame(PUBACK, ("{\"event_id\":" + id + "}").getBytes(StandardCharsets.UTF_8));
    }

    static Frame empty(int type) {
        return new Frame(type, EMPTY);
    }
}

package io.github.camelcameras.sunmiipc.discovery;

import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.json.MalformedJsonException;
import io.netty.util.NetUtil;

/**
 * The datagrams of the discovery protocol: flag, version, type, length of the payload, payload, CRC-32 over all before it. The
 * payload is JSON in Base64.
 */
final class DiscoveryMessage {

    /** The serial number of a camera. */
    static final String DEVICE_ID = "deviceid";
    /** Its address. */
    static final String IP = "ip";
    /** More than any answer has. */
    static final int MAX_BYTES = 4096;

    private static final int FLAG = 0xFFFF33FF;
    private static final byte VERSION = 1;
    private static final byte REQUEST = 1;
    private static final byte ANSWER = 2;
    private static final int HEADER_BYTES = 8;
    private static final int CRC_BYTES = 4;

    private DiscoveryMessage() {
    }

    /** Asks cameras to answer. */
    static ByteBuffer request(ByteOrder order) {
        ByteBuffer request = ByteBuffer.allocate(HEADER_BYTES + CRC_BYTES).order(order);
        request.putInt(FLAG).put(VERSION).put(REQUEST).putShort((short) 0);
        return request.putInt(crc(request, HEADER_BYTES)).flip();
    }

    /**
     * What a camera says of itself, with the vendor's field names. It has text for {@link #DEVICE_ID} and an IP address for
     * {@link #IP}.
     *
     * @throws ProtocolException if the datagram is anything else
     */
    static Map<String, Object> answer(ByteBuffer datagram, ByteOrder order) throws ProtocolException {
        ByteBuffer answer = datagram.slice().order(order);
        int end = answer.limit() - CRC_BYTES;
        check(end >= HEADER_BYTES, "it is too short");
        check(answer.getInt() == FLAG, "its flag is another one");
        check(answer.get() == VERSION, "its version is another one");
        check(answer.get() == ANSWER, "it is no answer");
        check(Short.toUnsignedInt(answer.getShort()) == end - HEADER_BYTES, "its length is wrong");
        check(answer.getInt(end) == crc(answer, end), "its CRC is wrong");
        return camera(answer.slice(HEADER_BYTES, end - HEADER_BYTES));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> camera(ByteBuffer payload) throws ProtocolException {
        Object json = read(payload);
        check(json instanceof Map<?, ?> object && object.get(DEVICE_ID) instanceof String id && !id.isBlank()
                && object.get(IP) instanceof String ip && isAddress(ip), "it does not say which camera it is from, and where that is");
        return (Map<String, Object>) json;
    }

    private static Object read(ByteBuffer payload) throws ProtocolException {
        try {
            // the decoder that takes line breaks, which some encoders write
            return Json.read(StandardCharsets.UTF_8.decode(Base64.getMimeDecoder().decode(payload)).toString());
        } catch (IllegalArgumentException | MalformedJsonException e) {
            throw new ProtocolException("its payload is not JSON in Base64");
        }
    }

    private static boolean isAddress(String text) {
        return text.indexOf('%') < 0 && (NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text)); // a zone can be any text
    }

    private static int crc(ByteBuffer message, int bytes) {
        CRC32 crc = new CRC32();
        crc.update(message.duplicate().position(0).limit(bytes));
        return (int) crc.getValue();
    }

    private static void check(boolean right, String otherwise) throws ProtocolException {
        if (!right) {
            throw new ProtocolException(otherwise);
        }
    }
}

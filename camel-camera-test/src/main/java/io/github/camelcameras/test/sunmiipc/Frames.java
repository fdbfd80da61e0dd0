package io.github.camelcameras.test.sunmiipc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import io.netty.buffer.ByteBuf;

/**
 * The frames of the message channel: flag (4 bytes), version (1), type (1), length (2), payload, CRC-32 of the payload (4). The figure
 * with the widths is missing from the document; its text says what the parts are, how long the CRC is, and up to where the length goes.
 */
final class Frames {

    static final int FLAG = 0xFF3E3EFF;
    static final int VERSION = 1;
    static final int HEADER = 8;
    static final int CRC = 4;
    static final int MAX_PAYLOAD = 65_535;

    static final int CONNECT = 1;
    static final int CONNACK = 2;
    static final int PINGREQ = 3;
    static final int PINGRESP = 4;
    static final int SUBSCRIBE = 5;
    static final int SUBACK = 6;
    static final int UNSUBSCRIBE = 7;
    static final int UNSUBACK = 8;
    static final int PUBLISH = 9;
    static final int PUBACK = 10;
    static final int DISCONNECT = 11;
    /** As in the chapter about it, whereas the table has 11. */
    static final int DISCONNECT_0X11 = 0x11;

    private static final byte[] NOTHING = {};

    private final boolean bigEndian;

    Frames(ByteOrder order) {
        bigEndian = order == ByteOrder.BIG_ENDIAN;
    }

    int flag(ByteBuf frame) {
        int flag = frame.getInt(frame.readerIndex());
        return bigEndian ? flag : Integer.reverseBytes(flag);
    }

    int version(ByteBuf frame) {
        return frame.getUnsignedByte(frame.readerIndex() + 4);
    }

    int type(ByteBuf frame) {
        return frame.getUnsignedByte(frame.readerIndex() + 5);
    }

    int length(ByteBuf frame) {
        int index = frame.readerIndex() + 6;
        return bigEndian ? frame.getUnsignedShort(index) : frame.getUnsignedShortLE(index);
    }

    /** Whether the CRC of a whole frame is that of its payload. */
    boolean isIntact(ByteBuf frame) {
        int payload = frame.readerIndex() + HEADER;
        int length = length(frame);
        CRC32 crc = new CRC32();
        crc.update(frame.nioBuffer(payload, length));
        return (int) crc.getValue() == (bigEndian ? frame.getInt(payload + length) : frame.getIntLE(payload + length));
    }

    void write(ByteBuf out, int type, byte[] payload) {
        write(out, FLAG, VERSION, type, payload, 0);
    }

    /** Writes a frame with something wrong. */
    void write(ByteBuf out, int type, byte[] payload, FrameFault fault) {
        switch (fault) {
            case WRONG_CRC -> write(out, FLAG, VERSION, type, payload, 1);
            case WRONG_FLAG -> write(out, FLAG ^ 0x100, VERSION, type, payload, 0);
            case VERSION_2 -> write(out, FLAG, 2, type, payload, 0);
            case UNKNOWN_TYPE_12 -> write(out, FLAG, VERSION, 12, payload, 0);
            case NOT_JSON -> write(out, FLAG, VERSION, type, "not JSON".getBytes(StandardCharsets.US_ASCII), 0);
            case DISCONNECT_11 -> write(out, FLAG, VERSION, DISCONNECT, NOTHING, 0);
            case DISCONNECT_0X11 -> write(out, FLAG, VERSION, DISCONNECT_0X11, NOTHING, 0);
        }
    }

    private void write(ByteBuf out, int flag, int version, int type, byte[] payload, int crcError) {
        if (payload.length > MAX_PAYLOAD) {
            throw new IllegalArgumentException("A payload of " + payload.length + " bytes");
        }
        writeInt(out, flag);
        out.writeByte(version).writeByte(type);
        writeLength(out, payload.length);
        out.writeBytes(payload);
        CRC32 crc = new CRC32();
        crc.update(payload);
        writeInt(out, (int) crc.getValue() ^ crcError);
    }

    /** Begins a publication whose payload is written behind this. */
    void begin(ByteBuf out) {
        writeInt(out, FLAG);
        out.writeByte(VERSION).writeByte(PUBLISH).writeShort(0);
    }

    /**
     * Ends it.
     *
     * @param start where it began
     * @param crc   is reset
     */
    void end(ByteBuf out, int start, CRC32 crc) {
        int payload = start + HEADER;
        int length = out.writerIndex() - payload;
        if (bigEndian) {
            out.setShort(start + 6, length);
        } else {
            out.setShortLE(start + 6, length);
        }
        crc.reset();
        if (out.hasArray()) {
            crc.update(out.array(), out.arrayOffset() + payload, length);
        } else {
            ByteBuffer bytes = out.nioBuffer(payload, length);
            crc.update(bytes);
        }
        writeInt(out, (int) crc.getValue());
    }

    private void writeInt(ByteBuf out, int value) {
        out.writeInt(bigEndian ? value : Integer.reverseBytes(value));
    }

    private void writeLength(ByteBuf out, int length) {
        if (bigEndian) {
            out.writeShort(length);
        } else {
            out.writeShortLE(length);
        }
    }
}

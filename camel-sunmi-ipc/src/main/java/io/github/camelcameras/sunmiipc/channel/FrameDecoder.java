package io.github.camelcameras.sunmiipc.channel;

import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.CorruptedFrameException;

/**
 * Cuts frames out of the stream of bytes: flag (4 bytes), version (1), type (1), length of the payload (2), payload, CRC-32 of
 * the payload (4). A frame that begins otherwise, or has another checksum, makes the connection useless, as nothing says where
 * the next one begins; the rest of the stream is then skipped. Holds one frame at most, which is 65547 bytes, and what one read
 * of the socket has given.
 */
final class FrameDecoder extends ByteToMessageDecoder {

    private final boolean bigEndian;
    private boolean corrupted;

    FrameDecoder(ByteOrder order) {
        this.bigEndian = order == ByteOrder.BIG_ENDIAN;
    }

    /** @throws CorruptedFrameException if the bytes are no frame */
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (corrupted) {
            in.skipBytes(in.readableBytes());
            return;
        }
        if (in.readableBytes() < Frame.HEADER_BYTES) {
            return;
        }
        int start = in.readerIndex();
        int flag = bigEndian ? in.getInt(start) : in.getIntLE(start);
        if (flag != Frame.FLAG) {
            throw corrupted(in, "a frame must begin with 0x%08X, but began with 0x%08X".formatted(Frame.FLAG, flag));
        }
        int version = in.getUnsignedByte(start + 4);
        if (version != Frame.VERSION) {
            throw corrupted(in, "a frame must be of version %d, but was of version %d".formatted(Frame.VERSION, version));
        }
        int length = bigEndian ? in.getUnsignedShort(start + 6) : in.getUnsignedShortLE(start + 6);
        if (in.readableBytes() < Frame.HEADER_BYTES + length + Frame.CHECKSUM_BYTES) {
            return;
        }
        int type = in.getUnsignedByte(start + 5);
        byte[] payload = new byte[length];
        in.skipBytes(Frame.HEADER_BYTES).readBytes(payload);
        int checksum = bigEndian ? in.readInt() : in.readIntLE();
        if (checksum != checksum(payload)) {
            throw corrupted(in, "the checksum of a frame of type %d with %d bytes is wrong (see option byteOrder)".formatted(type, length));
        }
        out.add(new Frame(type, payload));
    }

    private CorruptedFrameException corrupted(ByteBuf in, String reason) {
        corrupted = true;
        in.skipBytes(in.readableBytes());
        return new CorruptedFrameException(reason);
    }

    /** CRC-32, as zip files have it: the document does not say which it is. */
    static int checksum(byte[] payload) {
        CRC32 crc = new CRC32();
        crc.update(payload);
        return (int) crc.getValue();
    }
}

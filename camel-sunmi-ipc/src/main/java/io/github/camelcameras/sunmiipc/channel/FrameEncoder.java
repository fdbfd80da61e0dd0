package io.github.camelcameras.sunmiipc.channel;

import java.nio.ByteOrder;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;

/** Writes frames as {@link FrameDecoder} reads them. */
@Sharable
final class FrameEncoder extends MessageToByteEncoder<Frame> {

    private final boolean bigEndian;

    FrameEncoder(ByteOrder order) {
        super(Frame.class);
        this.bigEndian = order == ByteOrder.BIG_ENDIAN;
    }

    @Override
    protected ByteBuf allocateBuffer(ChannelHandlerContext context, Frame frame, boolean preferDirect) {
        int bytes = Frame.HEADER_BYTES + frame.payload().length + Frame.CHECKSUM_BYTES;
        return preferDirect ? context.alloc().ioBuffer(bytes) : context.alloc().heapBuffer(bytes);
    }

    @Override
    protected void encode(ChannelHandlerContext context, Frame frame, ByteBuf out) {
        write(frame, out);
    }

    /** @throws IllegalArgumentException if the payload is longer than a frame can be */
    void write(Frame frame, ByteBuf out) {
        byte[] payload = frame.payload();
        if (payload.length > Frame.MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException("A frame can have at most " + Frame.MAX_PAYLOAD_BYTES + " bytes, but type "
                                               + frame.type() + " would have " + payload.length);
        }
        writeInt(out, Frame.FLAG);
        out.writeByte(Frame.VERSION).writeByte(frame.type());
        if (bigEndian) {
            out.writeShort(payload.length);
        } else {
            out.writeShortLE(payload.length);
        }
        out.writeBytes(payload);
        writeInt(out, FrameDecoder.checksum(payload));
    }

    private void writeInt(ByteBuf out, int value) {
        if (bigEndian) {
            out.writeInt(value);
        } else {
            out.writeIntLE(value);
        }
    }
}

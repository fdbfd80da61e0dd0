package io.github.camelcameras.test.sunmiipc;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.stream.ChunkedInput;

/** Bytes that anybody can work out, piece by piece: what a file begins with, and then a pattern. */
final class Pattern implements ChunkedInput<ByteBuf> {

    private static final int CHUNK = 16 * 1024;

    private final byte[] start;
    private final long size;
    private long position;

    Pattern(byte[] start, long size) {
        this.start = start;
        this.size = size;
    }

    byte[] bytes() {
        byte[] bytes = new byte[Math.toIntExact(size)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = at(i);
        }
        return bytes;
    }

    private byte at(long index) {
        return index < start.length ? start[(int) index] : (byte) (index * 31 + (index >> 8));
    }

    @Override
    public boolean isEndOfInput() {
        return position >= size;
    }

    @Override
    public void close() {
        // has nothing open
    }

    @Deprecated
    @Override
    public ByteBuf readChunk(ChannelHandlerContext ctx) {
        return readChunk(ctx.alloc());
    }

    @Override
    public ByteBuf readChunk(ByteBufAllocator allocator) {
        byte[] chunk = new byte[(int) Math.min(CHUNK, size - position)];
        for (int i = 0; i < chunk.length; i++) {
            chunk[i] = at(position++);
        }
        return Unpooled.wrappedBuffer(chunk);
    }

    @Override
    public long length() {
        return size;
    }

    @Override
    public long progress() {
        return position;
    }
}

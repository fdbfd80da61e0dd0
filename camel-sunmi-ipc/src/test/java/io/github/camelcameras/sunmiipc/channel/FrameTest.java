package io.github.camelcameras.sunmiipc.channel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.CorruptedFrameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The frames of the message channel, built here by hand from the vendor's document. */
class FrameTest {

    private static final long SEED = 20_260_101L;

    private final Random random = new Random(SEED);
    private final UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(false);

    static Stream<ByteOrder> orders() {
        return Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void aHeartbeatIsTheHeaderAndTheChecksumOfNothing() {
        EmbeddedChannel channel = new EmbeddedChannel(new FrameEncoder(ByteOrder.BIG_ENDIAN));
        channel.writeOutbound(Frame.empty(Frame.PINGREQ));

        assertThat(hex(channel.readOutbound())).isEqualTo("ff3e3eff" + "01" + "03" + "0000" + "00000000");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void whatIsWrittenIsWhatTheDocumentHas(ByteOrder order) {
        for (Frame frame : frames(50)) {
            EmbeddedChannel channel = new EmbeddedChannel(new FrameEncoder(order));
            channel.writeOutbound(frame);
            assertThat(hex(channel.readOutbound())).isEqualTo(HexFormat.of().formatHex(bytes(frame, order)));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void framesThatAreSplitAtEveryPositionAreTheSameFrames(ByteOrder order) {
        List<Frame> frames = frames(6);
        byte[] stream = stream(frames, order);
        for (int position = 0; position <= stream.length; position++) {
            assertThat(decode(order, stream, position, stream.length - position)).isEqualTo(text(frames));
        }
        assertThat(decode(order, stream, IntStream.generate(() -> 1).limit(stream.length).toArray())).isEqualTo(text(frames));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void framesThatAreSplitAndMergedInAnyWayAreTheSameFrames(ByteOrder order) {
        for (int round = 0; round < 500; round++) {
            List<Frame> frames = frames(1 + random.nextInt(40));
            byte[] stream = stream(frames, order);
            List<Integer> pieces = new ArrayList<>();
            for (int left = stream.length; left > 0;) {
                int piece = Math.min(left, 1 + random.nextInt(random.nextBoolean() ? 5 : 2_000));
                pieces.add(piece);
                left -= piece;
            }
            assertThat(decode(order, stream, pieces.stream().mapToInt(Integer::intValue).toArray()))
                    .as("seed %d, round %d", SEED, round).isEqualTo(text(frames));
        }
    }

    @Test
    void theLongestFrameIsRead() {
        Frame longest = new Frame(Frame.PUBLISH, new byte[Frame.MAX_PAYLOAD_BYTES]);
        byte[] stream = bytes(longest, ByteOrder.BIG_ENDIAN);
        assertThat(stream).hasSize(65_547);
        assertThat(decode(ByteOrder.BIG_ENDIAN, stream, stream.length)).isEqualTo(text(List.of(longest)));

        EmbeddedChannel channel = new EmbeddedChannel(new FrameEncoder(ByteOrder.BIG_ENDIAN));
        assertThatThrownBy(() -> channel.writeOutbound(new Frame(Frame.PUBLISH, new byte[Frame.MAX_PAYLOAD_BYTES + 1])))
                .hasStackTraceContaining("at most 65535 bytes, but type 9 would have 65536");
    }

    @Test
    void aWrongFlagVersionOrChecksumEndsTheStream() {
        byte[] frame = bytes(new Frame(Frame.PUBLISH, "{}".getBytes(StandardCharsets.UTF_8)), ByteOrder.BIG_ENDIAN);

        assertCorrupted(altered(frame, 1), "must begin with 0xFF3E3EFF");
        assertCorrupted(altered(frame, 4), "must be of version 1, but was of version 0");
        assertCorrupted(altered(frame, 9), "checksum of a frame of type 9 with 2 bytes is wrong");
        assertCorrupted(altered(frame, frame.length - 1), "checksum");
    }

    private void assertCorrupted(byte[] frame, String reason) {
        EmbeddedChannel channel = new EmbeddedChannel(new FrameDecoder(ByteOrder.BIG_ENDIAN));
        assertThatThrownBy(() -> channel.writeInbound(memory.heapBuffer().writeBytes(frame).writeBytes(frame)))
                .isInstanceOf(CorruptedFrameException.class).hasMessageContaining(reason);
        channel.writeInbound(memory.heapBuffer().writeBytes(bytes(Frame.empty(Frame.PINGRESP), ByteOrder.BIG_ENDIAN)));
        assertThat(channel.<Object>readInbound()).as("nothing after it is believed").isNull();
        channel.finishAndReleaseAll();
        assertThat(memory.metric().usedHeapMemory()).isZero();
    }

    private static byte[] altered(byte[] frame, int position) {
        byte[] altered = frame.clone();
        altered[position] ^= 1;
        return altered;
    }

    /** What comes out when the stream arrives in pieces of these lengths. */
    private String decode(ByteOrder order, byte[] stream, int... pieces) {
        EmbeddedChannel channel = new EmbeddedChannel(new FrameDecoder(order));
        int start = 0;
        for (int piece : pieces) {
            channel.writeInbound(memory.heapBuffer(Math.max(1, piece)).writeBytes(stream, start, piece));
            start += piece;
        }
        List<Frame> frames = new ArrayList<>();
        for (Frame frame = channel.readInbound(); frame != null; frame = channel.readInbound()) {
            frames.add(frame);
        }
        channel.finishAndReleaseAll();
        assertThat(memory.metric().usedHeapMemory()).as("every buffer was released").isZero();
        return text(frames);
    }

    private List<Frame> frames(int count) {
        return IntStream.range(0, count).mapToObj(number -> {
            byte[] payload = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(300)];
            random.nextBytes(payload);
            return new Frame(random.nextInt(12), payload);
        }).toList();
    }

    /** Of records with arrays, which have no equals of use. */
    private static String text(List<Frame> frames) {
        return frames.stream().map(frame -> frame.type() + ":" + HexFormat.of().formatHex(frame.payload()))
                .collect(Collectors.joining(" "));
    }

    private static byte[] stream(List<Frame> frames, ByteOrder order) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        frames.forEach(frame -> stream.writeBytes(bytes(frame, order)));
        return stream.toByteArray();
    }

    private static byte[] bytes(Frame frame, ByteOrder order) {
        CRC32 crc = new CRC32();
        crc.update(frame.payload());
        return ByteBuffer.allocate(12 + frame.payload().length).order(order).putInt(0xFF3E3EFF).put((byte) 1).put((byte) frame.type())
                .putShort((short) frame.payload().length).put(frame.payload()).putInt((int) crc.getValue()).array();
    }

    private static String hex(ByteBuf buffer) {
        try {
            return ByteBufUtil.hexDump(buffer);
        } finally {
            buffer.release();
        }
    }
}

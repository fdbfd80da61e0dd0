package io.github.camelcameras.sunmiipc.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.sunmiipc.NoSunmiIpcSecretsInLogs;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.CorruptedFrameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What a hostile camera can send: the decoder and the handler behind it, as in production, but without sockets. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ChannelFuzzTest {

    private static final long SEED = 20_260_101L;
    private static final int BYTES = 10_000_000;
    /** One frame at its longest, what one read gives, and as much again for the buffer that grows by doubling. */
    private static final int MOST_MEMORY = 512 * 1024;

    private final Random random = new Random(SEED);
    private final UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(false);
    private final AtomicLong events = new AtomicLong();
    private long mostMemory;
    private long closed;
    private long connections;

    @Test
    void tenMillionRandomOrAlteredBytesDoNotMoreThanEndTheirConnection() {
        for (long sent = 0; sent < BYTES;) {
            byte[] stream = random.nextInt(3) == 0 ? noise() : altered(frames());
            sent += stream.length;
            send(stream);
        }

        assertThat(events.get()).as("frames before the first wrong byte are taken").isPositive();
        assertThat(closed).as("most streams were wrong").isGreaterThan(connections / 2);
        assertThat(mostMemory).isLessThan(MOST_MEMORY);
        assertThat(memory.metric().usedHeapMemory()).as("every buffer was released").isZero();
    }

    private void send(byte[] stream) {
        connections++;
        FrameEncoder encoder = new FrameEncoder(ByteOrder.BIG_ENDIAN);
        Inbox<ChannelConnection.Published> inbox = new Inbox<>("10.0.0.1", Runnable::run, () -> false, (published, done) -> {
            events.incrementAndGet();
            return true;
        });
        ChannelConnection connection = new ChannelConnection("10.0.0.1", new ChannelConnection.Login(
                new Signer("123", NoSunmiIpcSecretsInLogs.SECRET_KEY, InstantSource.system()), 30, Set.of("face_recog_event")),
                inbox, encoder, type -> { });
        EmbeddedChannel channel = new EmbeddedChannel(new FrameDecoder(ByteOrder.BIG_ENDIAN), encoder, connection);
        connection.opening(channel.newSucceededFuture());
        for (int start = 0; start < stream.length && channel.isOpen();) {
            int length = Math.min(stream.length - start, 1 + random.nextInt(4_096));
            channel.writeInbound(memory.heapBuffer(length).writeBytes(stream, start, length)); // throws what nobody caught
            start += length;
            mostMemory = Math.max(mostMemory, memory.metric().usedHeapMemory());
        }
        channel.runPendingTasks();
        if (!channel.isOpen()) {
            closed++;
            assertThat(connection.closed().toCompletableFuture().join()).as("a connection ends for a reason that can be told")
                    .isInstanceOfAny(CorruptedFrameException.class, IOException.class,
                            CameraApiException.class);
        }
        channel.finishAndReleaseAll();
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(2_000)];
        random.nextBytes(noise);
        if (random.nextBoolean() && noise.length > 8) {
            ByteBuffer.wrap(noise).putInt(0xFF3E3EFF).put((byte) 1); // so that it gets further
        }
        return noise;
    }

    private byte[] frames() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(frame(2, "{\"code\":0}"));
        stream.writeBytes(frame(random.nextBoolean() ? 6 : 7, "{\"code\":0}"));
        for (int count = random.nextInt(60); count > 0; count--) {
            stream.writeBytes(frame(random.nextInt(4) == 0 ? random.nextInt(256) : 9, "{\"event_id\":" + count + ",\"event_type\":\""
                                                                                        + "x".repeat(random.nextInt(500)) + "\"}"));
        }
        return stream.toByteArray();
    }

    private byte[] altered(byte[] stream) {
        byte[] altered = stream;
        for (int count = random.nextInt(4); count > 0; count--) {
            int position = random.nextInt(altered.length);
            switch (random.nextInt(3)) {
                case 0 -> altered[position] ^= (byte) (1 << random.nextInt(8));
                case 1 -> altered = ByteBuffer.allocate(altered.length + 1).put(altered, 0, position).put((byte) random.nextInt())
                        .put(altered, position, altered.length - position).array();
                default -> altered = ByteBuffer.allocate(position + 1).put(altered, 0, position + 1).array();
            }
        }
        return altered;
    }

    private static byte[] frame(int type, String json) {
        byte[] payload = json.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(payload);
        return ByteBuffer.allocate(12 + payload.length).putInt(0xFF3E3EFF).put((byte) 1).put((byte) type)
                .putShort((short) payload.length).put(payload).putInt((int) crc.getValue()).array();
    }
}

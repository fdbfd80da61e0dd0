package io.github.camelcameras.sunmiipc.channel;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.camelcameras.common.test.Mutations;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Frames of which a part is something else: what is bent is never handed on. */
@Timeout(600)
class FrameMutationsTest {

    @Test
    void frames() {
        EmbeddedChannel encoder = new EmbeddedChannel(new FrameEncoder(ByteOrder.BIG_ENDIAN));
        encoder.writeOutbound(new Frame(Frame.PUBLISH, "{\"event_type\":\"face_recog_event\"}".getBytes(StandardCharsets.UTF_8)));
        byte[] frame = ByteBufUtil.getBytes(encoder.readOutbound());

        Mutations.bytes(List.of(frame), bytes -> {
            EmbeddedChannel decoder = new EmbeddedChannel(new FrameDecoder(ByteOrder.BIG_ENDIAN));
            try {
                decoder.writeInbound(Unpooled.wrappedBuffer(bytes));
            } finally {
                decoder.finishAndReleaseAll();
            }
        });
    }
}

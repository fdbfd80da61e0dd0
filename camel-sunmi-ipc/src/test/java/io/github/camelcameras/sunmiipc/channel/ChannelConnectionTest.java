package io.github.camelcameras.sunmiipc.channel;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.sunmiipc.NoSunmiIpcSecretsInLogs;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.nio.NioEventLoopGroup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a connection does when there is no socket to be had, or a camera that is not one: without any network. */
class ChannelConnectionTest {

    private final Inbox<ChannelConnection.Published> inbox = new Inbox<>("10.0.0.1", task -> { }, () -> false,
            (published, done) -> true); // nothing is ever routed
    private final ChannelConnection connection = new ChannelConnection("10.0.0.1", new ChannelConnection.Login(
            new Signer("123", NoSunmiIpcSecretsInLogs.SECRET_KEY, InstantSource.system()), 30, Set.of("face_recog_event")),
            inbox, new FrameEncoder(ByteOrder.BIG_ENDIAN), type -> { });

    @Test
    void itEndsWhenThereIsNoSocketToBeHad() {
        NioEventLoopGroup group = new NioEventLoopGroup(1);
        try {
            connection.opening(new Bootstrap().group(group).handler(connection).channelFactory(() -> {
                throw new IllegalStateException("Too many open files");
            }).connect("127.0.0.1", 1));

            assertThat(connection.closed()).succeedsWithin(Duration.ofSeconds(10)).asString().contains("Too many open files");
            connection.close(new IOException("stopped")); // does nothing any more
        } finally {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCameraThatPublishesBeforeItHasAcceptedUsIsLeft() {
        EmbeddedChannel channel = open();
        channel.writeInbound(event());

        assertEnded(channel, "published before it accepted the subscription");
        assertThat(inbox.size()).isZero();
    }

    @Test
    void aCameraThatPublishesAndPublishesInsteadOfAcceptingTheSubscriptionIsLeft() {
        EmbeddedChannel channel = open();
        channel.writeInbound(new Frame(Frame.CONNACK, json("{\"code\":0}")));
        for (int i = 0; i < 1_000 && channel.isOpen(); i++) {
            channel.writeInbound(event());
        }

        assertEnded(channel, "published before it accepted the subscription");
        assertThat(inbox.size()).isLessThan(300);
    }

    @Test
    void aCameraThatDoesNotReadItsAcknowledgementsIsNotRead() {
        EmbeddedChannel channel = open();
        channel.writeInbound(new Frame(Frame.CONNACK, json("{\"code\":0}")), new Frame(Frame.SUBACK, json("{\"code\":0}")));
        assertThat(connection.idleNanos()).as("it is being read").isPositive();

        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, false);
        channel.writeInbound(event());
        assertThat(connection.idleNanos()).as("it is not").isZero();

        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, true);
        channel.runPendingTasks();
        assertThat(connection.idleNanos()).isPositive();
        channel.finishAndReleaseAll();
    }

    @Test
    void whatIsToBeAcknowledgedIsAcknowledgedBeforeTheCameraIsLeft() {
        EmbeddedChannel channel = open();
        channel.writeInbound(new Frame(Frame.CONNACK, json("{\"code\":0}")), new Frame(Frame.SUBACK, json("{\"code\":0}")));
        channel.releaseOutbound();
        connection.acknowledge(1);
        connection.acknowledge("two");

        connection.close(new IOException("stopped"));

        EmbeddedChannel camera = new EmbeddedChannel(new FrameDecoder(ByteOrder.BIG_ENDIAN));
        camera.writeInbound(channel.<ByteBuf>readOutbound());
        assertThat(camera.inboundMessages()).map(frame -> new String(((Frame) frame).payload(), StandardCharsets.UTF_8))
                .containsExactly("{\"event_id\":1}", "{\"event_id\":\"two\"}");
        assertThat(channel.<Frame>readOutbound().type()).isEqualTo(Frame.DISCONNECT);
        assertThat(channel.isOpen()).isFalse();
    }

    private EmbeddedChannel open() {
        EmbeddedChannel channel = new EmbeddedChannel(connection);
        connection.opening(channel.newSucceededFuture());
        return channel;
    }

    private void assertEnded(EmbeddedChannel channel, String reason) {
        channel.runPendingTasks();
        assertThat(channel.isOpen()).isFalse();
        assertThat(connection.closed()).succeedsWithin(Duration.ofSeconds(10)).asString().contains(reason);
    }

    private static Frame event() {
        return new Frame(Frame.PUBLISH, json("{\"event_id\":1,\"event_type\":\"face_recog_event\"}"));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

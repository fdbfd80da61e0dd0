package io.github.camelcameras.sunmiipc;

import java.time.Duration;

import io.github.camelcameras.common.connection.ConnectionPolicy;
import io.netty.channel.EventLoopGroup;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The message channel. */
@UriParams
public class ChannelConfiguration {

    /** A camera ends a connection after three heartbeats that it has missed (2.3 of the document); so do we. */
    private static final int MISSED_HEARTBEATS = 3;

    @UriParam(label = "consumer", defaultValue = "10021", description = "The port of the message channel of cameras.")
    private int channelPort = 10_021;
    @UriParam(label = "consumer,advanced", defaultValue = "30000", javaType = "java.time.Duration",
              description = "Time between two heartbeats, in milliseconds, at least 1000; sent to cameras in whole seconds. A camera that"
                            + " leaves three of them unanswered counts as lost.")
    private long keepAlive = 30_000;
    @UriParam(label = "consumer,advanced", defaultValue = "10000", javaType = "java.time.Duration",
              description = "How long a connection may take until it is subscribed, in milliseconds.")
    private long openTimeout = 10_000;
    @UriParam(label = "consumer", defaultValue = "1000", javaType = "java.time.Duration",
              description = "About the time before the first attempt to get a lost connection back, in milliseconds. It doubles with each"
                            + " attempt.")
    private long reconnectDelay = 1_000;
    @UriParam(label = "consumer", defaultValue = "30000", javaType = "java.time.Duration",
              description = "The greatest time between two attempts to get a connection back, in milliseconds.")
    private long maximumReconnectDelay = 30_000;
    @UriParam(label = "consumer,advanced", defaultValue = "16",
              description = "The greatest number of threads that route events of all cameras of this consumer. Each camera's events are"
                            + " routed one at a time and in order.")
    private int maximumPoolSize = 16;
    @UriParam(label = "consumer,advanced",
              description = "An event loop group, of NIO, to use instead of one of our own with one thread. It is not shut down with the"
                            + " route.")
    private EventLoopGroup workerGroup;

    /** @throws IllegalArgumentException if an option is wrong */
    ConnectionPolicy policy() {
        if (keepAlive < 1_000) {
            throw new IllegalArgumentException("Option keepAlive must be at least 1000 milliseconds, but was " + keepAlive);
        }
        Duration heartbeat = Duration.ofSeconds(keepAliveSeconds());
        // half of one more, so that the last of them can be answered
        Duration silence = heartbeat.multipliedBy(MISSED_HEARTBEATS).plus(heartbeat.dividedBy(2));
        return new ConnectionPolicy(Duration.ofMillis(openTimeout), heartbeat, silence,
                Duration.ofMillis(reconnectDelay), Duration.ofMillis(maximumReconnectDelay));
    }

    long keepAliveSeconds() {
        return Duration.ofMillis(keepAlive).toSeconds();
    }

    public int getChannelPort() {
        return channelPort;
    }

    public void setChannelPort(int channelPort) {
        this.channelPort = channelPort;
    }

    public long getKeepAlive() {
        return keepAlive;
    }

    public void setKeepAlive(long keepAlive) {
        this.keepAlive = keepAlive;
    }

    public long getOpenTimeout() {
        return openTimeout;
    }

    public void setOpenTimeout(long openTimeout) {
        this.openTimeout = openTimeout;
    }

    public long getReconnectDelay() {
        return reconnectDelay;
    }

    public void setReconnectDelay(long reconnectDelay) {
        this.reconnectDelay = reconnectDelay;
    }

    public long getMaximumReconnectDelay() {
        return maximumReconnectDelay;
    }

    public void setMaximumReconnectDelay(long maximumReconnectDelay) {
        this.maximumReconnectDelay = maximumReconnectDelay;
    }

    public int getMaximumPoolSize() {
        return maximumPoolSize;
    }

    public void setMaximumPoolSize(int maximumPoolSize) {
        this.maximumPoolSize = maximumPoolSize;
    }

    public EventLoopGroup getWorkerGroup() {
        return workerGroup;
    }

    public void setWorkerGroup(EventLoopGroup workerGroup) {
        this.workerGroup = workerGroup;
    }
}

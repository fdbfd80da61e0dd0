package io.github.camelcameras.common.connection;

import java.time.Duration;

import io.netty.channel.EventLoopGroup;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Connections that are kept up. */
@UriParams
public class SocketConfiguration {

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
    @UriParam(label = "consumer,advanced",
              description = "An event loop group, of NIO, to use instead of the one that all routes of the component share, with a"
                            + " thread for each processor at most. It is not shut down with the route.")
    private EventLoopGroup workerGroup;

    /** @throws IllegalArgumentException if an option is wrong */
    public ConnectionPolicy policy(Duration heartbeat, Duration idleTimeout) {
        requirePositive("openTimeout", openTimeout);
        requirePositive("reconnectDelay", reconnectDelay);
        requirePositive("maximumReconnectDelay", maximumReconnectDelay);
        return new ConnectionPolicy(Duration.ofMillis(openTimeout), heartbeat, idleTimeout, Duration.ofMillis(reconnectDelay),
                Duration.ofMillis(maximumReconnectDelay));
    }

    private static void requirePositive(String option, long milliseconds) {
        if (milliseconds <= 0) {
            throw new IllegalArgumentException("Option " + option + " must be more than 0 milliseconds, but was " + milliseconds);
        }
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

    public EventLoopGroup getWorkerGroup() {
        return workerGroup;
    }

    public void setWorkerGroup(EventLoopGroup workerGroup) {
        this.workerGroup = workerGroup;
    }
}

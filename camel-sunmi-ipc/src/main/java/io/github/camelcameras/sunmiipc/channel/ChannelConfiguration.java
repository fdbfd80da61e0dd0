package io.github.camelcameras.sunmiipc.channel;

import java.time.Duration;

import io.github.camelcameras.common.connection.ConnectionPolicy;
import io.github.camelcameras.common.connection.SocketConfiguration;
import io.github.camelcameras.sunmiipc.event.DetectTypes;
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
    @UriParam(label = "consumer,advanced", defaultValue = "16",
              description = "The greatest number of threads that route events of all cameras of this consumer. Each camera's events are"
                            + " routed one at a time and in order.")
    private int maximumPoolSize = 16;
    @UriParam(label = "consumer,advanced", defaultValue = "channel", enums = "channel,posts",
              description = "By which of the vendor's two tables the detect_type of an event that comes over the channel is read: that for"
                            + " the channel (1 motion, 2 sound, 3 both), or that for posts (0 motion, 1 sound, 2 both, 3 human).")
    private DetectTypes detectTypes = DetectTypes.CHANNEL;

    /** @throws IllegalArgumentException if an option is wrong */
    ConnectionPolicy policy(SocketConfiguration socket) {
        if (keepAlive < 1_000) {
            throw new IllegalArgumentException("Option keepAlive must be at least 1000 milliseconds, but was " + keepAlive);
        }
        Duration heartbeat = Duration.ofSeconds(keepAliveSeconds());
        // half of one more, so that the last of them can be answered
        Duration silence = heartbeat.multipliedBy(MISSED_HEARTBEATS).plus(heartbeat.dividedBy(2));
        return socket.policy(heartbeat, silence);
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

    public int getMaximumPoolSize() {
        return maximumPoolSize;
    }

    public void setMaximumPoolSize(int maximumPoolSize) {
        this.maximumPoolSize = maximumPoolSize;
    }

    public DetectTypes getDetectTypes() {
        return detectTypes;
    }

    public void setDetectTypes(DetectTypes detectTypes) {
        this.detectTypes = detectTypes;
    }
}

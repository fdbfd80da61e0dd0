package io.github.camelcameras.bvcsp.socket;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Websockets. */
@UriParams
public class WebSocketConfiguration {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    @UriParam(label = "consumer,advanced", defaultValue = "subprotocol", enums = "subprotocol,query,none",
              description = "Where a handshake has the token: subprotocol, as browsers do it, or query, where web servers and proxies log"
                            + " it, or none, for the audio of a conference whose server does not take it. One that is no legal subprotocol"
                            + " goes by query.")
    private TokenPlace tokenIn = TokenPlace.SUBPROTOCOL;
    @UriParam(label = "consumer,advanced", defaultValue = "20000", javaType = "java.time.Duration",
              description = "Time between two signs of life, in milliseconds: an empty message and a ping. The platform closes a connection"
                            + " after a minute without any. Not for conferenceAudio, which has its own.")
    private long keepAlive = 20_000;
    @UriParam(label = "consumer,advanced", defaultValue = "70000", javaType = "java.time.Duration",
              description = "How long the platform may be silent, in milliseconds, before the connection counts as lost; the answers to"
                            + " our pings are signs of life. 0 for as long as it likes.")
    private long idleTimeout = 70_000;
    @UriParam(label = "consumer,advanced", defaultValue = "1048576",
              description = "The longest message that is taken, in bytes. A longer one ends the connection, which then comes back.")
    private int maximumMessageSize = 1024 * 1024;

    Duration requireKeepAlive() {
        if (keepAlive < 1) {
            throw new IllegalArgumentException("Option keepAlive must be 1 millisecond or more, but was " + keepAlive);
        }
        return Duration.ofMillis(keepAlive);
    }

    /** @param heartbeat which the platform cannot be expected to answer before it is sent */
    Duration requireIdleTimeout(Duration heartbeat) {
        if (idleTimeout < 0 || idleTimeout > 0 && idleTimeout <= heartbeat.toMillis()) {
            throw new IllegalArgumentException("Option idleTimeout must be 0, or more than the " + heartbeat.toMillis()
                                               + " milliseconds between two signs of life, but was " + idleTimeout);
        }
        return idleTimeout == 0 ? FOR_EVER : Duration.ofMillis(idleTimeout);
    }

    int requireMaximumMessageSize() {
        if (maximumMessageSize < 1) {
            throw new IllegalArgumentException("Option maximumMessageSize must be 1 byte or more, but was " + maximumMessageSize);
        }
        return maximumMessageSize;
    }

    public TokenPlace getTokenIn() {
        return tokenIn;
    }

    public void setTokenIn(TokenPlace tokenIn) {
        this.tokenIn = tokenIn;
    }

    public long getKeepAlive() {
        return keepAlive;
    }

    public void setKeepAlive(long keepAlive) {
        this.keepAlive = keepAlive;
    }

    public long getIdleTimeout() {
        return idleTimeout;
    }

    public void setIdleTimeout(long idleTimeout) {
        this.idleTimeout = idleTimeout;
    }

    public int getMaximumMessageSize() {
        return maximumMessageSize;
    }

    public void setMaximumMessageSize(int maximumMessageSize) {
        this.maximumMessageSize = maximumMessageSize;
    }
}

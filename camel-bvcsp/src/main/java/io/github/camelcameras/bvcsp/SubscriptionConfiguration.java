package io.github.camelcameras.bvcsp;

import java.time.Duration;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The websockets. */
@UriParams
public class SubscriptionConfiguration {

    private static final int USUAL_CONCURRENCY = 16;
    private static final int MOST_CONCURRENCY = 10_000;
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    @UriParam(label = "consumer,advanced", defaultValue = "subprotocol", enums = "subprotocol,query",
              description = "Where a handshake has the token: subprotocol, as browsers do it, or query, where web servers and proxies log"
                            + " it. One that is no legal subprotocol goes by query.")
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
    @UriParam(label = "consumer", description = "For positions: identifiers of devices, separated by commas, or all. May be empty where"
                                                + " devices are added later, by to(\"bvcsp:positions\").")
    private String devices;
    @UriParam(label = "consumer",
              description = "For alarms: whether, after a connection was lost, what was raised meanwhile is got by listAlarms and routed"
                            + " first. Some will come twice, with the same id.")
    private boolean recoverOnReconnect;
    @UriParam(label = "consumer", defaultValue = "0", javaType = "java.time.Duration",
              description = "For alarms: how far back to look when the route starts, in milliseconds: what was raised then is got by"
                            + " listAlarms and routed first. What was routed before the start comes again, with the same id.")
    private long lookback;
    @UriParam(label = "consumer", defaultValue = "" + USUAL_CONCURRENCY,
              description = "For commands: how many are carried out at the same time.")
    private int concurrentCommands = USUAL_CONCURRENCY;
    @UriParam(label = "common", description = "For conferenceAudio: identifier of the conference, which is that of its group.")
    private String conference;

    /**
     * Refuses what a source of that name would ignore.
     *
     * @throws IllegalArgumentException if there is such an option
     */
    void check(String name) {
        refuse("devices", devices != null, "positions", name);
        refuse("recoverOnReconnect", recoverOnReconnect, "alarms", name);
        refuse("lookback", lookback != 0, "alarms", name);
        refuse("concurrentCommands", concurrentCommands != USUAL_CONCURRENCY, "commands", name);
        refuse("conference", conference != null, "conferenceAudio", name);
    }

    private static void refuse(String option, boolean given, String source, String name) {
        if (given && !source.equals(name)) {
            throw new IllegalArgumentException("Option %s is for bvcsp:%s, and not for bvcsp:%s".formatted(option, source, name));
        }
    }

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

    Duration requireLookback() {
        if (lookback < 0) {
            throw new IllegalArgumentException("Option lookback must be 0 or more milliseconds, but was " + lookback);
        }
        return Duration.ofMillis(lookback);
    }

    int requireMaximumMessageSize() {
        if (maximumMessageSize < 1) {
            throw new IllegalArgumentException("Option maximumMessageSize must be 1 byte or more, but was " + maximumMessageSize);
        }
        return maximumMessageSize;
    }

    int requireConcurrentCommands() {
        if (concurrentCommands < 1 || concurrentCommands > MOST_CONCURRENCY) {
            throw new IllegalArgumentException("Option concurrentCommands must be from 1 to " + MOST_CONCURRENCY + ", but was "
                                               + concurrentCommands);
        }
        return concurrentCommands;
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

    public String getDevices() {
        return devices;
    }

    public void setDevices(String devices) {
        this.devices = devices;
    }

    public boolean isRecoverOnReconnect() {
        return recoverOnReconnect;
    }

    public void setRecoverOnReconnect(boolean recoverOnReconnect) {
        this.recoverOnReconnect = recoverOnReconnect;
    }

    public long getLookback() {
        return lookback;
    }

    public void setLookback(long lookback) {
        this.lookback = lookback;
    }

    public int getConcurrentCommands() {
        return concurrentCommands;
    }

    public void setConcurrentCommands(int concurrentCommands) {
        this.concurrentCommands = concurrentCommands;
    }

    public String getConference() {
        return conference;
    }

    public void setConference(String conference) {
        this.conference = conference;
    }
}

package io.github.camelcameras.test.bvcsp;

import java.util.ArrayList;
import java.util.List;

import io.github.camelcameras.test.support.Recorder;

/** What happened on one of the websockets. Thread-safe. */
public final class SocketStatistics {

    private final Recorder<Received> received = new Recorder<>();
    private final Recorder<String> violations = new Recorder<>();
    private final List<Integer> closeCodes = new ArrayList<>();
    private int now;
    private int ever;
    private int most;
    private int refused;
    private int lost;
    private int idle;
    private long keepAlives;
    private long pings;
    private long pongs;

    /**
     * A text message from a client, whole again if it came in fragments.
     *
     * @param nanos      by {@link System#nanoTime()}
     * @param connection counted from 1 over all websockets
     */
    public record Received(long nanos, int connection, String text) {
    }

    /** Open now; not those that are closing or silent. */
    public synchronized int connections() {
        return now;
    }

    /** Whose handshake succeeded, so far. */
    public synchronized int connectionsEver() {
        return ever;
    }

    /** The greatest number that were open at the same time. */
    public synchronized int mostConnections() {
        return most;
    }

    /** Handshakes that were not answered by 101. */
    public synchronized int refused() {
        return refused;
    }

    /** The status codes of the close frames that clients sent, their replies to the server's among them; 1005 where there was none. */
    public synchronized List<Integer> closeCodes() {
        return List.copyOf(closeCodes);
    }

    /** Connections that clients ended without a close frame. */
    public synchronized int lost() {
        return lost;
    }

    /** Connections that were ended as nothing came. */
    public synchronized int idle() {
        return idle;
    }

    /** Messages without a byte, whole ones. */
    public synchronized long keepAlives() {
        return keepAlives;
    }

    /** Ping frames that clients sent. */
    public synchronized long pings() {
        return pings;
    }

    /** Pong frames that clients sent. */
    public synchronized long pongs() {
        return pongs;
    }

    /** The last of the text messages, those without a byte not among them. */
    public List<Received> received() {
        return received.list();
    }

    /** What clients sent that the document does not know. */
    public List<String> violations() {
        return violations.list();
    }

    /** Forgets all but what is open now. */
    public synchronized void clear() {
        received.clear();
        violations.clear();
        closeCodes.clear();
        ever = now;
        most = now;
        refused = 0;
        lost = 0;
        idle = 0;
        keepAlives = 0;
        pings = 0;
        pongs = 0;
    }

    synchronized void countOpened() {
        now++;
        ever++;
        most = Math.max(most, now);
    }

    synchronized void countGone() {
        now--;
    }

    synchronized void countRefused() {
        refused++;
    }

    synchronized void countClose(int code) {
        closeCodes.add(code < 0 ? 1005 : code);
    }

    synchronized void countLost() {
        lost++;
    }

    synchronized void countIdle() {
        idle++;
    }

    synchronized void countKeepAlive() {
        keepAlives++;
    }

    synchronized void countPing() {
        pings++;
    }

    synchronized void countPong() {
        pongs++;
    }

    void add(int connection, String text) {
        received.add(new Received(System.nanoTime(), connection, text));
    }

    void violated(int connection, String what) {
        violations.add("connection " + connection + ": " + what);
    }
}

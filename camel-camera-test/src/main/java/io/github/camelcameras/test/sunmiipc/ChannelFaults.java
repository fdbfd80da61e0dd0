package io.github.camelcameras.test.sunmiipc;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.github.camelcameras.test.support.Faults;
import io.github.camelcameras.test.support.Gate;

/** What can go wrong on the message channels of all cameras, on demand. Thread-safe. */
public final class ChannelFaults {

    private final Runnable whenHeardAgain;
    private final Faults<Integer, FrameFault> frames = new Faults<>();
    private final Queue<Gate> gates = new ConcurrentLinkedQueue<>();
    private volatile Handshakes handshakes = Handshakes.NORMAL;
    private volatile int connackCode;
    private volatile int subackCode;
    private volatile int subackType = Frames.SUBACK;
    private volatile Leave leave = Leave.NEVER;
    private volatile boolean silent;
    private volatile boolean byteByByte;
    private volatile boolean codesAsText;
    private volatile boolean zeroBytes;

    /** What becomes of a client that has connected. */
    public enum Handshakes {
        NORMAL,
        /** TCP is accepted, and the TLS handshake goes on when this is normal again. */
        HELD,
        /** TCP is accepted, and nothing is ever said, not even later. */
        MUTE
    }

    /** When a camera ends a connection without a word. */
    public enum Leave {
        NEVER,
        /** As soon as TCP is there. */
        TCP,
        /** Instead of an answer to CONNECT. */
        CONNECT,
        /** Instead of an answer to SUBSCRIBE. */
        SUBSCRIBE
    }

    ChannelFaults(Runnable whenHeardAgain) {
        this.whenHeardAgain = whenHeardAgain;
    }

    /** What becomes of clients that connect from now on; NORMAL lets those in that are held. */
    public void handshakes(Handshakes kind) {
        handshakes = kind;
        if (kind == Handshakes.NORMAL) {
            for (Gate gate = gates.poll(); gate != null; gate = gates.poll()) {
                gate.open();
            }
        }
    }

    /** When cameras end connections from now on. */
    public void leave(Leave when) {
        leave = when;
    }

    /** @param on whether codes are sent as text, as in <code>{"code":"0"}</code> */
    public void codesAsText(boolean on) {
        codesAsText = on;
    }

    /** @param on whether a zero byte follows the JSON of every payload */
    public void zeroBytes(boolean on) {
        zeroBytes = on;
    }

    /** @param code what every CONNECT is answered with; 0 for what it deserves */
    public void connackCode(int code) {
        connackCode = code;
    }

    /** @param code what every SUBSCRIBE is answered with; 0 for what it deserves */
    public void subackCode(int code) {
        subackCode = code;
    }

    /** @param type of the answer to SUBSCRIBE: 6, or 7 as the document also has it */
    public void subackType(int type) {
        subackType = type;
    }

    /** Cameras say nothing to a client that has subscribed, do not publish to it, and do not end its connection. */
    public void silent(boolean on) {
        silent = on;
        if (!on) {
            whenHeardAgain.run();
        }
    }

    /** Whether each byte is sent on its own, in a TLS record of its own. */
    public void byteByByte(boolean on) {
        byteByByte = on;
    }

    /** Something is wrong with the next frame of any camera; more than one call: with the next ones. */
    public void faultNext(FrameFault fault) {
        frames.add(null, fault);
    }

    /** Something is wrong with the next frame of this camera. */
    public void faultNext(int camera, FrameFault fault) {
        frames.add(camera, fault);
    }

    Handshakes handshakes() {
        return handshakes;
    }

    /** To be opened when handshakes are normal again, which may have come to pass just now. */
    void hold(Gate gate) {
        gates.add(gate);
        handshakes(handshakes);
    }

    boolean leavesAt(Leave when) {
        return leave == when;
    }

    boolean hasCodesAsText() {
        return codesAsText;
    }

    boolean hasZeroBytes() {
        return zeroBytes;
    }

    int connackCode() {
        return connackCode;
    }

    int subackCode() {
        return subackCode;
    }

    int subackType() {
        return subackType;
    }

    boolean isSilent() {
        return silent;
    }

    boolean isByteByByte() {
        return byteByByte;
    }

    boolean hasFrames() {
        return !frames.isEmpty();
    }

    /** The fault of the next frame of this camera; <code>null</code> for none. */
    FrameFault nextFrame(int camera) {
        return frames.take(camera);
    }
}

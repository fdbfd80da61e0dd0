package io.github.camelcameras.benchmarks;

import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;

/** Simulated Sunmi cameras in a JVM of their own. */
final class SunmiCameras implements AutoCloseable {

    /** So many event_ids are taken each time that cameras begin to send at a rate. */
    static final int MOST_EVENTS = 1_000_000;

    private final OtherJvm jvm;

    SunmiCameras(int number) {
        jvm = new OtherJvm(SunmiCamerasInJvm.class, Integer.toString(number));
    }

    String port() {
        return jvm.description(0);
    }

    /** A component that these cameras accept, and that trusts them. */
    SunmiIpcComponent component() {
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.setTrustedFingerprints(fingerprint());
        component.getConfiguration().setAppId(SimulatorOptions.APP_ID);
        component.getConfiguration().setSecretKey(SimulatorOptions.SECRET_KEY);
        return component;
    }

    String fingerprint() {
        return jvm.description(1);
    }

    /** The addresses of all, with commas between them. */
    String hosts() {
        return jvm.description(2);
    }

    /** Each sends so many events a second from now on; with 0, as many as are taken. */
    void send(double perSecond) {
        jvm.tell("send " + perSecond);
    }

    /** They send nothing new. */
    void rest() {
        jvm.tell("rest");
    }

    /** All connections are reset, and nobody listens any more. */
    void vanish() {
        jvm.tell("vanish");
    }

    /** They listen again. */
    void comeBack() {
        jvm.tell("return");
    }

    /** Number of events since they last began to send. */
    long sent() {
        return jvm.tell("sent");
    }

    /** Number of those that were acknowledged. */
    long acknowledged() {
        return jvm.tell("acknowledged");
    }

    /** The greatest number of attempts to connect that one camera has had at the same time. */
    long mostAttemptsAtOnce() {
        return jvm.tell("mostAttemptsAtOnce");
    }

    @Override
    public void close() {
        jvm.close();
    }
}

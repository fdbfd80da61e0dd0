package io.github.camelcameras.test.sunmiipc;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import io.github.camelcameras.test.support.Recorder;

/** What connections tell of the clients on all message channels. Thread-safe. */
final class ChannelRecords {

    private final Recorder<Happening> happenings = new Recorder<>();
    private final Recorder<String> handshakeFailures = new Recorder<>();
    private final LongAdder heartbeats = new LongAdder();
    private final LongAdder disconnects = new LongAdder();
    private final LongAdder unknownAcknowledgements = new LongAdder();
    private final LongAdder violations = new LongAdder();
    private volatile ChannelListener listener = new ChannelListener() {
    };

    void listener(ChannelListener told) {
        listener = told;
    }

    void happened(Happening happening) {
        if (happening.what().equals("VIOLATION")) {
            violations.increment();
        }
        happenings.add(happening);
    }

    void handshakeFailed(Throwable cause) {
        handshakeFailures.add(String.valueOf(cause));
    }

    void heartbeat() {
        heartbeats.increment();
    }

    void disconnected() {
        disconnects.increment();
    }

    void unknownAcknowledgement() {
        unknownAcknowledgements.increment();
    }

    void published(int camera, long eventId) {
        listener.published(camera, eventId);
    }

    void acknowledged(int camera, long eventId) {
        listener.acknowledged(camera, eventId);
    }

    List<Happening> happenings() {
        return happenings.list();
    }

    List<String> handshakeFailures() {
        return handshakeFailures.list();
    }

    long heartbeats() {
        return heartbeats.sum();
    }

    long disconnects() {
        return disconnects.sum();
    }

    long unknownAcknowledgements() {
        return unknownAcknowledgements.sum();
    }

    long violations() {
        return violations.sum();
    }
}

package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One of the websockets and those who are connected to it. Thread-safe. */
final class BvcspSimulatorSocketRoom {

    private final BvcspSimulatorSocketReceiver receiver;
    private final BvcspSimulatorSocketStatistics statistics = new BvcspSimulatorSocketStatistics();
    private final List<BvcspSimulatorSocketConnection> connections = new CopyOnWriteArrayList<>();
    private volatile long idleNanos;

    BvcspSimulatorSocketRoom(BvcspSimulatorSocketReceiver receiver, long idleMillis) {
        this.receiver = receiver;
        idleNanos = TimeUnit.MILLISECONDS.toNanos(idleMillis);
    }

    BvcspSimulatorSocketReceiver receiver() {
        return receiver;
    }

    BvcspSimulatorSocketStatistics statistics() {
        return statistics;
    }

    long idleNanos() {
        return idleNanos;
    }

    void idleMillis(long millis) {
        idleNanos = TimeUnit.MILLISECONDS.toNanos(millis);
        connections.forEach(connection -> connection.execute(connection::checkIdle));
    }

    /** In the order of their handshakes. */
    List<BvcspSimulatorSocketConnection> connections() {
        return List.copyOf(connections);
    }

    void opened(BvcspSimulatorSocketConnection connection) {
        statistics.countOpened();
        connections.add(connection);
    }

    void gone(BvcspSimulatorSocketConnection connection) {
        if (connections.remove(connection)) {
            statistics.countGone();
            receiver.gone(connection);
        }
    }
}

package io.github.camelcameras.test.bvcsp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One of the websockets and those who are connected to it. Thread-safe. */
final class SocketRoom {

    private final SocketReceiver receiver;
    private final SocketStatistics statistics = new SocketStatistics();
    private final List<SocketConnection> connections = new CopyOnWriteArrayList<>();
    private volatile long idleNanos;

    SocketRoom(SocketReceiver receiver, long idleMillis) {
        this.receiver = receiver;
        idleNanos = TimeUnit.MILLISECONDS.toNanos(idleMillis);
    }

    SocketReceiver receiver() {
        return receiver;
    }

    SocketStatistics statistics() {
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
    List<SocketConnection> connections() {
        return List.copyOf(connections);
    }

    /** Sends a text message to everyone; returns to how many. */
    int send(String text) {
        List<SocketConnection> to = connections();
        to.forEach(connection -> connection.send(text));
        return to.size();
    }

    void opened(SocketConnection connection) {
        statistics.countOpened();
        connections.add(connection);
    }

    void gone(SocketConnection connection) {
        if (connections.remove(connection)) {
            statistics.countGone();
            receiver.gone(connection);
        }
    }
}

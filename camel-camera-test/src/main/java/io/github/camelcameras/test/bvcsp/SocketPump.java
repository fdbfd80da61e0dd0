package io.github.camelcameras.test.bvcsp;

import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

/** A flood's part for one client. For the event loop of its connection. */
final class SocketPump {

    private static final int BATCH = 256;

    private final SocketFlood flood;
    private final SocketConnection connection;
    private long next = 1;
    private long unsettled;
    private boolean running;
    private boolean ended;

    SocketPump(SocketFlood flood, SocketConnection connection) {
        this.flood = flood;
        this.connection = connection;
        unsettled = flood.count();
    }

    /** Writes as much as the client takes. */
    void run() {
        if (running || ended) { // writing may change the writability
            return;
        }
        running = true;
        int batch = 0;
        while (next <= flood.count() && batch < BATCH && connection.isWritable()) {
            String json = flood.json(next++);
            if (flood.isFor(connection, json)) {
                connection.writeLater(new TextWebSocketFrame(json)).addListener((ChannelFuture written) -> settle(written.isSuccess()));
            } else {
                settle(false);
            }
            batch++;
        }
        connection.flush();
        running = false;
        if (next <= flood.count() && connection.isWritable()) {
            connection.execute(this::run);
        }
    }

    /** The rest will not be sent. */
    void end() {
        if (!ended) {
            ended = true;
            long rest = flood.count() - next + 1;
            next = flood.count() + 1;
            if (rest > 0) {
                settle(rest, false);
            }
        }
    }

    /** Nothing more will be sent, nor is it to be known what of the rest was. */
    void abandon() {
        end();
        if (unsettled > 0) {
            settle(unsettled, false);
        }
    }

    private void settle(boolean sent) {
        if (unsettled > 0) { // not abandoned
            settle(1, sent);
        }
    }

    private void settle(long frames, boolean sent) {
        unsettled -= frames;
        flood.settle(frames, sent);
        if (unsettled == 0) {
            connection.remove(this);
            flood.finished();
        }
    }
}

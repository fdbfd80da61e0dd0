package io.github.camelcameras.bvcsp;

import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.SocketStatistics;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Routes from the websocket of the alarms, of which there is never more than one connection. */
abstract class WebSocketTestSupport extends BvcspSocketTestSupport {

    protected static final long TIME = 1_780_000_000;

    protected final SocketStatistics statistics = sockets.statistics(ALARM);
    private int number;

    /** Waits for a connection, and for one more alarm that comes over it. */
    protected void arrives() {
        String alarm = Alarms.alarm(++number, TIME);
        int before = events.size();
        await().until(() -> listener().isConnected());
        assertThat(sockets.send(ALARM, alarm)).isEqualTo(1);
        await().until(() -> events.size() == before + 1);
    }

    protected void neverTwo() {
        assertThat(statistics.mostConnections()).as("no overlapping connections").isEqualTo(1);
    }
}

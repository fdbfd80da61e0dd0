package io.github.camelcameras.test.bvcsp;

import java.util.ArrayList;
import java.util.List;

/** The recorded positions of the devices. Thread-safe. */
public final class Tracks {

    private final List<Position> positions = new ArrayList<>();

    private record Position(String device, long time) {
    }

    Tracks() {
    }

    /** One more is recorded, of which {@link SocketPositions#json} is what the websocket sends. */
    public synchronized void add(String device, long time) {
        positions.add(new Position(device, time));
    }

    synchronized Answer list(Call call) {
        String device = call.filterString("device_id");
        long from = call.filterNumber("timestamp_min", 0);
        long to = call.filterNumber("timestamp_max", Long.MAX_VALUE);
        return Answer.page(call, positions.stream()
                .filter(position -> position.device.equals(device) && position.time >= from && position.time <= to)
                .map(Tracks::json).toList());
    }

    /** What the websocket sends, with a number of its own. */
    private static String json(Position position) {
        return "{\"ID\":1," + SocketPositions.json(position.device, position.time).substring(1);
    }
}

package io.github.camelcameras.test.bvcsp;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The websockets, each with those who are connected to it and with what takes their messages. Thread-safe. */
final class SocketRooms {

    private static final long EVENT_IDLE_MILLIS = 60_000;
    private static final long AUDIO_IDLE_MILLIS = 5_000;

    private final Map<SocketPath, SocketRoom> rooms = new EnumMap<>(SocketPath.class);
    private final SocketPositions positions = new SocketPositions();
    private final SocketMessages messages = new SocketMessages();
    private final SocketCommands commands = new SocketCommands();
    private final SocketAudio audio = new SocketAudio();

    SocketRooms() {
        for (SocketPath path : SocketPath.values()) {
            rooms.put(path, new SocketRoom(receiver(path), path == SocketPath.AUDIO ? AUDIO_IDLE_MILLIS : EVENT_IDLE_MILLIS));
        }
        messages.echoesTo(get(SocketPath.MESSAGES));
        commands.sendsTo(get(SocketPath.COMMANDS));
        audio.sendsTo(get(SocketPath.AUDIO));
    }

    private SocketReceiver receiver(SocketPath path) {
        return switch (path) {
            case POSITIONS -> positions;
            case MESSAGES -> messages;
            case COMMANDS -> commands;
            case AUDIO -> audio;
            default -> new SocketReceiver() { };
        };
    }

    SocketRoom get(SocketPath path) {
        return rooms.get(path);
    }

    SocketPositions positions() {
        return positions;
    }

    SocketMessages messages() {
        return messages;
    }

    SocketCommands commands() {
        return commands;
    }

    SocketAudio audio() {
        return audio;
    }

    void forEachConnection(Consumer<SocketConnection> what) {
        rooms.values().forEach(room -> room.connections().forEach(what));
    }

    /** Over all websockets. */
    int sum(ToIntFunction<SocketStatistics> count) {
        return rooms.values().stream().map(SocketRoom::statistics).mapToInt(count).sum();
    }
}

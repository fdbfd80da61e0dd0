package io.github.camelcameras.test.bvcsp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import io.github.camelcameras.test.support.Json;
import io.github.camelcameras.test.support.Recorder;

/** Commands of the platform and the replies of clients, matched by ID. Thread-safe. */
public final class SocketCommands implements SocketReceiver {

    private static final Set<String> MEMBERS = Set.of("ID", "code", "msg", "pageInfo", "data");

    private final Map<String, SocketCommand> commands = new ConcurrentHashMap<>();
    private final Recorder<String> unknown = new Recorder<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private volatile SocketRoom room;
    private volatile boolean toAll;

    SocketCommands() {
    }

    void sendsTo(SocketRoom to) {
        room = to;
    }

    /** Whether a command goes to everyone who is connected; by default it goes to the one who connected last. */
    public void toAll(boolean all) {
        toAll = all;
    }

    /**
     * Sends a command with a fresh ID.
     *
     * @param json          without ID, and without timeout unless another is to be sent
     * @param timeoutMillis how long its reply is waited for
     */
    public SocketCommand command(String json, long timeoutMillis) {
        Map<?, ?> members = Json.object(json);
        String id = "command-" + lastId.incrementAndGet();
        String timeout = members.containsKey("timeout") ? "" : ",\"timeout\":" + timeoutMillis;
        String rest = json.substring(json.indexOf('{') + 1);
        SocketCommand command = new SocketCommand(id,
                "{\"ID\":\"" + id + "\"" + timeout + (members.isEmpty() ? "" : ",") + rest, timeoutMillis);
        commands.put(id, command);
        List<SocketConnection> connected = room.connections();
        if (connected.isEmpty()) {
            command.failed();
        } else {
            command.startTimeout();
            (toAll ? connected : connected.subList(connected.size() - 1, connected.size()))
                    .forEach(connection -> connection.send(command.json()));
        }
        return command;
    }

    /** How many commands have no reply so far. */
    public int unanswered() {
        return count(command -> command.replies().isEmpty());
    }

    /** How many commands have one reply so far. */
    public int answeredOnce() {
        return count(command -> command.replies().size() == 1);
    }

    /** How many commands have more than one reply so far. */
    public int answeredTwice() {
        return count(command -> command.replies().size() > 1);
    }

    /** How many commands have a reply that came too late. */
    public int answeredLate() {
        return count(command -> command.replies().stream().anyMatch(SocketCommand.Reply::isLate));
    }

    private int count(Predicate<SocketCommand> which) {
        return (int) commands.values().stream().filter(which).count();
    }

    /** Replies to what was never asked. */
    public List<String> unknown() {
        return unknown.list();
    }

    @Override
    public void text(SocketConnection from, String text) {
        try {
            Map<?, ?> reply = Json.object(text);
            String problem = problem(reply);
            if (problem != null) {
                from.violates(problem + ": " + text);
            }
            SocketCommand command = reply.get("ID") instanceof String id ? commands.get(id) : null;
            if (command == null) {
                unknown.add(text);
            } else {
                command.replied(text, from.number());
            }
        } catch (IllegalArgumentException e) {
            from.violates(e.getMessage() + ": " + text);
        }
    }

    private static String problem(Map<?, ?> reply) {
        if (!MEMBERS.containsAll(reply.keySet())) {
            return "Unknown member";
        }
        boolean isWhole = reply.get("ID") instanceof String && reply.get("code") instanceof BigDecimal
                && reply.get("msg") instanceof String;
        return isWhole ? null : "ID, code or msg is missing or of another type";
    }
}

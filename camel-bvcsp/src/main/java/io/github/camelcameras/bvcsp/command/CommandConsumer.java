package io.github.camelcameras.bvcsp.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConnection;
import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.text.PeerText;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Carries out commands of the platform: what the body is after the route is the answer. Each command is answered once, and in time:
 * when its route fails, or is late, by a code. Several are carried out at the same time. All are read at once, as their time runs from when
 * they were sent: those that there is no room for, and those that come while this is suspended, are refused.
 */
@ManagedResource(description = "Managed websocket consumer of commands")
public final class CommandConsumer extends WebSocketConsumer<Command> {

    /** The header with the name of a command. */
    public static final String COMMAND = "CamelBvcspCommand";

    private static final Logger LOG = LoggerFactory.getLogger(CommandConsumer.class);
    /** After so long without a late one, the next is told of again. */
    private static final long QUIET_NANOS = TimeUnit.MINUTES.toNanos(1);

    private record Reply(Command command, String json) {
    }

    private final int most;
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    /** Commands without an answer. */
    private final Set<Command> open = ConcurrentHashMap.newKeySet();
    /** What could not be sent as there was no connection; used by the event loop. */
    private final Queue<Reply> unsent = new ArrayDeque<>();
    private final CommandQueue queue;
    private volatile Long lastLate;

    /** @throws IllegalArgumentException if an option is wrong */
    public CommandConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access, CommandConfiguration options) {
        super(endpoint, processor, access);
        most = options.requireConcurrentCommands();
        queue = new CommandQueue(most);
    }

    @Override
    protected Target target() {
        return new Target("/bvcsp/v1/ws/command");
    }

    @Override
    protected void doStart() throws Exception {
        queue.accept();
        super.doStart();
    }

    @Override
    protected Inbox<Command> inbox(String peer) {
        return newOpenInbox(peer);
    }

    /** One for each command, and one that hands them out. */
    @Override
    protected int threads() {
        return most + 1;
    }

    /** Commands come by themselves; what became of those of the connection before is told now. */
    @Override
    public void begin(WebSocketConnection<Command> connection) {
        int tooLate = 0;
        for (Reply reply = unsent.poll(); reply != null; reply = unsent.poll()) {
            if (reply.command.isInTime()) {
                send(reply);
            } else {
                tooLate++;
            }
        }
        if (tooLate > 0) {
            LOG.warn("Commands that were not answered, as there was no connection until their time was over: {}", tooLate);
        }
    }

    /** The time begins now, not when a thread is free. */
    @Override
    public void read(WebSocketConnection<Command> connection, byte[] message) {
        Object sent = parse(message);
        for (Object item : sent instanceof List<?> list ? list : List.of(sent)) {
            @SuppressWarnings("unchecked") // JSON has no other names
            Command command = item instanceof Map<?, ?> map ? Command.of((Map<String, Object>) map) : null;
            if (command == null) {
                drop();
                LOG.atLevel(connection.isFirstWarning() ? Level.WARN : Level.DEBUG).log(
                        "Dropped what the platform sent on bvcsp:commands, {} bytes, as it is no command with an ID", message.length);
            } else {
                open.add(command);
                limit(command);
                connection.add(command);
            }
        }
    }

    private static Object parse(byte[] message) {
        try {
            Object sent = Json.read(message);
            return sent == null ? "" : sent;
        } catch (IOException e) {
            LOG.debug("What the platform sent on bvcsp:commands cannot be read: {}", PeerText.of(e.getMessage()));
            return "";
        }
    }

    private void limit(Command command) {
        Duration time = command.timeForRoute();
        command.limitedBy(loop().schedule(() -> tooLate(command), time.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void tooLate(Command command) {
        if (answered(command)) {
            late.incrementAndGet();
            reply(command, CommandAnswer.of(command, CommandAnswer.TIMEOUT,
                    "No answer within " + command.timeForRoute().toMillis() + " milliseconds"));
        }
    }

    @Override
    protected boolean route(Command command, Runnable done) {
        if (queue.add(command)) {
            carryOutNext();
        } else {
            refuse(command);
        }
        return true;
    }

    private void carryOutNext() {
        for (Command next = queue.next(); next != null; next = queue.next()) {
            Command command = next;
            try {
                execute(() -> carryOut(command));
            } catch (RejectedExecutionException e) {
                ended(); // stopped meanwhile, where the command is answered
            }
        }
    }

    private void ended() {
        queue.ended();
        carryOutNext();
    }

    private void refuse(Command command) {
        if (answered(command)) {
            reply(command, CommandAnswer.of(command, CommandAnswer.BUSY, "Too many commands, or none are carried out at present"));
        }
    }

    @Override
    protected void doSuspend() throws Exception {
        queue.refuse().forEach(this::refuse);
        super.doSuspend();
    }

    @Override
    protected void doResume() throws Exception {
        super.doResume();
        queue.accept();
    }

    @Override
    protected void stopConnecting() {
        super.stopConnecting();
        queue.refuse().forEach(this::refuse);
    }

    private void carryOut(Command command) {
        if (!command.isInTime()) { // and its timer waits for the event loop
            tooLate(command);
            ended();
            return;
        }
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOut);
        EventExchange.fill(exchange.getIn(), command.event(), endpoint());
        exchange.getIn().setHeader(COMMAND, command.data().get("command"));
        Object begun = exchange.getIn().getBody();
        if (process(exchange, () -> answer(command, begun, exchange), this::ended)) {
            ended();
        }
    }

    /** @param begun the body that the route began with */
    private void answer(Command command, Object begun, Exchange exchange) {
        String answer = isRouted("Command " + command.shownId(), exchange) ? routed(command, begun, exchange)
                : CommandAnswer.failed(command);
        if (answered(command)) {
            reply(command, answer);
        } else {
            LOG.atLevel(isFirstLate() ? Level.WARN : Level.DEBUG).log(
                    "The answer to command {} came after its time was over, and is dropped", command.shownId());
        }
    }

    /** Whether there was none for a while, so that it is told of. */
    private boolean isFirstLate() {
        Long before = lastLate;
        lastLate = System.nanoTime();
        return before == null || lastLate - before > QUIET_NANOS;
    }

    private String routed(Command command, Object begun, Exchange exchange) {
        try {
            return CommandAnswer.of(command, begun, exchange.getMessage());
        } catch (RuntimeException e) {
            getExceptionHandler().handleException("The answer to command " + command.shownId() + " cannot be sent", exchange, e);
            return CommandAnswer.failed(command);
        }
    }

    private boolean answered(Command command) {
        open.remove(command);
        return command.answer();
    }

    private void reply(Command command, String json) {
        Reply reply = new Reply(command, json);
        try {
            loop().execute(() -> send(reply));
        } catch (RejectedExecutionException e) {
            LOG.warn("Command {} cannot be answered, as its route ended after the stop", command.shownId());
        }
    }

    /** Called by the event loop. */
    private void send(Reply reply) {
        if (writeIfUp(new TextWebSocketFrame(reply.json))) {
            answered.incrementAndGet();
        } else {
            unsent.add(reply); // to be sent by the next connection
        }
    }

    /** What waits is not going to be carried out: the platform is told so while there is a connection. */
    @Override
    protected void closeConnections() throws InterruptedException, ExecutionException {
        open.forEach(this::refuse);
        super.closeConnections();
    }

    @ManagedAttribute(description = "Number of commands that were answered")
    public long getAnsweredCommands() {
        return answered.get();
    }

    @ManagedAttribute(description = "Number of commands that were answered by a code, as their route took too long")
    public long getLateCommands() {
        return late.get();
    }

    @ManagedAttribute(description = "Number of commands that are being carried out")
    public int getRunningCommands() {
        return queue.running();
    }

    @Override
    @ManagedAttribute(description = "Number of commands that have been read and wait for their route")
    public int getWaitingEvents() {
        return super.getWaitingEvents() + queue.size();
    }
}

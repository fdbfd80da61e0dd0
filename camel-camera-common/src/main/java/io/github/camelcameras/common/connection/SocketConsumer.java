package io.github.camelcameras.common.connection;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.CameraHealthCheck;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.text.PeerText;
import io.netty.channel.EventLoopGroup;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.SuspendableService;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.spi.ShutdownStrategy;
import org.apache.camel.support.DefaultConsumer;

/**
 * Receives what comes on connections that are kept up. Each connection's messages are routed one at a time and in order. While
 * suspended nothing is read, and the connections stay; on stop what has begun is ended first.
 *
 * @param <M> a message
 */
public abstract class SocketConsumer<M> extends DefaultConsumer implements Suspendable, SuspendableService, ShutdownAware {

    private final CameraEndpoint endpoint;
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private volatile boolean paused;
    private volatile long pausedAt;
    private Workers routes;
    private SocketTransport transport;

    protected SocketConsumer(CameraEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
    }

    /** The inboxes of all connections. */
    protected abstract Stream<Inbox<M>> inboxes();

    /**
     * Routes one message.
     *
     * @param  done called when the route is done, unless that was so when this returned
     * @return      whether the route is done
     */
    protected abstract boolean route(M message, Runnable done);

    /** Says how the connections are. */
    protected abstract void reportConnections(HealthCheckResultBuilder result);

    /** Stops connecting; called before routes end. */
    protected void stopConnecting() {
        // most have one connection, which needs nothing but to be closed
    }

    /** Closes all connections and waits for it; called after routes have ended. */
    protected abstract void closeConnections() throws Exception;

    /**
     * Sees to threads and event loops, once all else has been found to be right.
     *
     * @param threads     that route at most
     * @param workerGroup the application's event loops; <code>null</code> for those of the component
     */
    protected final void begin(int threads, EventLoopGroup workerGroup) throws Exception {
        transport = new SocketTransport(endpoint.getComponent(), workerGroup);
        paused = false;
        routes = transport.workers(threads);
        setHealthCheck(CameraHealthCheck.ofConsumer(endpoint, this::reportConnections));
    }

    protected final SocketTransport transport() {
        return transport;
    }

    /** @param peer who sends, for the log */
    protected final Inbox<M> newInbox(String peer) {
        return newInbox(peer, () -> paused);
    }

    /** For what is read while this is suspended, too: who routes it must do that at once, and see to how much waits. */
    protected final Inbox<M> newOpenInbox(String peer) {
        return newInbox(peer, () -> false);
    }

    private Inbox<M> newInbox(String peer, BooleanSupplier noReading) {
        return new Inbox<>(peer, routes, noReading, (message, done) -> routeSafely(peer, message, done));
    }

    private boolean routeSafely(String peer, M message, Runnable done) {
        try {
            return route(message, done);
        } catch (RuntimeException e) { // whatever it was, the next event must not wait for this one
            notRouted(peer, e);
            return true;
        } catch (Error e) {
            notRouted(peer, e);
            throw e;
        }
    }

    private void notRouted(String peer, Throwable e) {
        failed.incrementAndGet();
        getExceptionHandler().handleException("An event of " + peer + " was not routed", e);
    }

    /**
     * Has something done by a thread that routes.
     *
     * @throws java.util.concurrent.RejectedExecutionException if the consumer has stopped
     */
    protected final void execute(Runnable task) {
        routes.execute(task);
    }

    /**
     * Routes an exchange of this consumer, and releases it.
     *
     * @param  after what follows the route, whether that succeeded or not
     * @param  done  called when all that is done, unless that was so when this returned
     * @return       whether all that is done
     */
    protected final boolean process(Exchange exchange, Runnable after, Runnable done) {
        return getAsyncProcessor().process(exchange, synchronous -> {
            try {
                after.run();
            } finally {
                releaseExchange(exchange, false);
                if (!synchronous) {
                    done.run();
                }
            }
        });
    }

    /** Whether the route did its work; what did not is counted and handed to the exception handler. */
    protected final boolean isRouted(String what, Exchange exchange) {
        boolean succeeded = EventExchange.succeeded(exchange);
        if (!succeeded) {
            failed.incrementAndGet();
            getExceptionHandler().handleException(PeerText.of(what) + " was not routed", exchange, exchange.getException());
        }
        return succeeded;
    }

    /** Whether the options ask for the event. */
    protected final boolean isWanted(CameraEvent event) {
        return endpoint.isWanted(event);
    }

    /** Counts a message that is none. */
    protected final void drop() {
        dropped.incrementAndGet();
    }

    @Override
    protected void doSuspend() throws Exception {
        pause();
        super.doSuspend();
    }

    @Override
    protected void doResume() throws Exception {
        super.doResume();
        paused = false;
        inboxes().forEach(Inbox::resume);
    }

    @Override
    protected void doStop() throws Exception {
        try {
            pause();
            if (routes != null) {
                stopConnecting();
                routes.stop(patience()); // what has begun is answered before the peer is left
                closeConnections();
            }
        } finally {
            if (transport != null) {
                transport.close();
            }
            super.doStop();
        }
    }

    private void pause() {
        if (!paused) {
            pausedAt = System.nanoTime();
            paused = true;
        }
    }

    /** What is left of Camel's time-out: it suspends all routes at once before it stops them one by one, so that they do not add up. */
    private Duration patience() {
        ShutdownStrategy strategy = endpoint.getCamelContext().getShutdownStrategy();
        return Duration.ofNanos(strategy.getTimeUnit().toNanos(strategy.getTimeout()) - (System.nanoTime() - pausedAt));
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask shutdownRunningTask) {
        return false; // suspended at once; what has begun is acknowledged when it succeeds
    }

    /**
     * The number of events that have been read and whose route has not begun. While suspended, or stopped, they are not going to be
     * routed, so that nothing must wait for them.
     */
    @Override
    public int getPendingExchangesSize() {
        return paused ? 0 : getWaitingEvents();
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // nothing to prepare
    }

    @ManagedAttribute(description = "Number of events that have been read and wait for their route")
    public int getWaitingEvents() {
        return inboxes().mapToInt(Inbox::size).sum();
    }

    @ManagedAttribute(description = "Number of events whose route failed")
    public long getFailedEvents() {
        return failed.get();
    }

    @ManagedAttribute(description = "Number of messages that were dropped as they are no events")
    public long getDroppedMessages() {
        return dropped.get();
    }
}

package io.github.camelcameras.common.connection;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.CameraHealthCheck;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.event.CameraEvent;
import io.netty.channel.EventLoopGroup;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.SuspendableService;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ShutdownAware;
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
    private ExecutorService routes;
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
     * Makes threads and event loops, once all else has been found to be right.
     *
     * @param name        of the threads
     * @param threads     that route
     * @param workerGroup the application's event loops; <code>null</code> for one of our own
     */
    protected final void begin(String name, int threads, EventLoopGroup workerGroup) throws Exception {
        transport = new SocketTransport(endpoint.getComponent(), name, workerGroup);
        paused = false;
        routes = ThreadPools.fixed(endpoint.getCamelContext(), this, name, threads);
        setHealthCheck(CameraHealthCheck.ofConsumer(endpoint, this::reportConnections));
    }

    protected final SocketTransport transport() {
        return transport;
    }

    /** @param peer who sends, for the log */
    protected final Inbox<M> newInbox(String peer) {
        return new Inbox<>(peer, routes, () -> paused, (message, done) -> routeSafely(peer, message, done));
    }

    private boolean routeSafely(String peer, M message, Runnable done) {
        try {
            return route(message, done);
        } catch (RuntimeException e) { // whatever it was, the next event must not wait for this one
            failed.incrementAndGet();
            getExceptionHandler().handleException("An event of " + peer + " was not routed", e);
            return true;
        }
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
            getExceptionHandler().handleException(what + " was not routed", exchange, exchange.getException());
        }
        return succeeded;
    }

    /** Whether the event is one of those that <code>eventTypes</code> asks for. */
    protected final boolean isWanted(CameraEvent event) {
        return endpoint.getEventTypes().isEmpty() || endpoint.getEventTypes().contains(event.type());
    }

    /** Counts a message that is none. */
    protected final void drop() {
        dropped.incrementAndGet();
    }

    @Override
    protected void doSuspend() throws Exception {
        paused = true;
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
            paused = true;
            if (routes != null) {
                stopConnecting();
                executors().shutdownGraceful(routes); // what has begun is answered before the peer is left
                closeConnections();
            }
        } finally {
            if (transport != null) {
                transport.close();
            }
            super.doStop();
        }
    }

    private ExecutorServiceManager executors() {
        return endpoint.getCamelContext().getExecutorServiceManager();
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

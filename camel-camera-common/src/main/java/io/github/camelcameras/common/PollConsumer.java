package io.github.camelcameras.common;

import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

import io.github.camelcameras.common.event.CameraEvent;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.service.ServiceHelper;

/** Polls a {@link PollSource}: one exchange per item. */
@ManagedResource(description = "Managed polling consumer of cameras")
public final class PollConsumer extends ScheduledBatchPollingConsumer {

    private final Supplier<PollSource> sources;
    private PollSource source;

    /**
     * @param sources gives what is polled, whenever the consumer starts; if it is a service, it is started with the consumer, and
     *                stopped when that stops or is suspended
     */
    public PollConsumer(CameraEndpoint endpoint, Supplier<PollSource> sources, Processor processor) {
        super(endpoint, processor);
        this.sources = sources;
    }

    @Override
    public CameraEndpoint getEndpoint() {
        return (CameraEndpoint) super.getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        getEndpoint().getComponent().httpClients().prepare(); // now, on the thread that starts Camel: its set-up is not thread-safe
        source = sources.get();
        ServiceHelper.startService(source);
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        ServiceHelper.stopService(source); // what waits for an answer
        super.doStop();
    }

    @Override
    protected void doSuspend() throws Exception {
        ServiceHelper.suspendService(source); // Camel suspends before it stops, and would wait for the poll to end
        super.doSuspend();
    }

    @Override
    protected void doResume() throws Exception {
        ServiceHelper.resumeService(source);
        super.doResume();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        List<?> items;
        try {
            items = source.poll();
        } catch (Exception e) {
            processBatch(new LinkedList<>(source.waiting()));
            throw e;
        }
        return processBatch(new LinkedList<>(items));
    }

    @ManagedAttribute(description = "Number of items that were dropped as they are none")
    public long getDroppedItems() {
        return source == null ? 0 : source.dropped();
    }

    @Override
    public int processBatch(Queue<Object> items) {
        int total = items.size();
        int index = 0;
        while (index < total && isBatchAllowed()) {
            Object item = items.remove();
            pendingExchanges = total - index - 1;
            if (isWanted(item)) {
                route(item, index, total);
            } else {
                source.routed(item);
            }
            index++;
        }
        return index;
    }

    private boolean isWanted(Object item) {
        return !(item instanceof CameraEvent event) || getEndpoint().isWanted(event);
    }

    private void route(Object item, int index, int total) {
        Exchange exchange = createExchange(false);
        if (item instanceof CameraEvent event) {
            EventExchange.fill(exchange.getIn(), event, getEndpoint());
        } else {
            exchange.getIn().setBody(item);
        }
        source.addHeaders(exchange.getIn(), item);
        exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
        exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
        exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
        try {
            process(exchange);
            if (EventExchange.succeeded(exchange)) {
                source.routed(item);
            } else {
                getExceptionHandler().handleException("An item of " + getEndpoint().getName() + " was not routed", exchange,
                        exchange.getException());
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private void process(Exchange exchange) {
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e); // the other items are routed all the same
        }
    }
}

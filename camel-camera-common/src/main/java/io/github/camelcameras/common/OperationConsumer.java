package io.github.camelcameras.common;

import java.util.LinkedList;
import java.util.Queue;
import java.util.Set;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventExchange;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/** Polls an operation that only reads: one exchange per item. */
final class OperationConsumer extends ScheduledBatchPollingConsumer {

    private final Operation operation;
    private final Set<String> eventTypes;
    private PollSource source;

    OperationConsumer(CameraEndpoint endpoint, Operation operation, Processor processor) {
        super(endpoint, processor);
        this.operation = operation;
        this.eventTypes = endpoint.getEventTypes();
    }

    @Override
    public CameraEndpoint getEndpoint() {
        return (CameraEndpoint) super.getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        getEndpoint().getComponent().httpClients().get(); // now, on the thread that starts Camel: its set-up is not thread-safe
        source = getEndpoint().createPollSource(operation);
        super.doStart();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        return processBatch(new LinkedList<>(source.poll()));
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
        return eventTypes.isEmpty() || !(item instanceof CameraEvent event) || eventTypes.contains(event.type());
    }

    private void route(Object item, int index, int total) {
        Exchange exchange = createExchange(false);
        if (item instanceof CameraEvent event) {
            EventExchange.fill(exchange.getIn(), event);
        } else {
            exchange.getIn().setBody(item);
        }
        exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
        exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
        exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e); // the other items are routed all the same
        }
        if (EventExchange.succeeded(exchange)) {
            source.routed(item);
        } else {
            getExceptionHandler().handleException("An item of " + operation.name() + " was not routed", exchange,
                    exchange.getException());
        }
        releaseExchange(exchange, false);
    }
}

package io.github.camelcameras.common;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.ArgumentResolver;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/** Polls an operation that only reads: one exchange per item of a list, or one for a result that is no list. */
class OperationConsumer extends ScheduledBatchPollingConsumer {

    private final Operation operation;
    private ApiClient client;
    private Map<String, Object> arguments;

    OperationConsumer(CameraEndpoint endpoint, Operation operation, Processor processor) {
        super(endpoint, processor);
        this.operation = operation;
    }

    @Override
    public CameraEndpoint getEndpoint() {
        return (CameraEndpoint) super.getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        Vendor vendor = getEndpoint().vendor();
        arguments = new ArgumentResolver(vendor.operations(), vendor.headerPrefix(), null)
                .resolve(operation, getEndpoint().getParameters(), new DefaultMessage(getEndpoint().getCamelContext()));
        client = getEndpoint().createApiClient();
        super.doStart();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        Object result = client.call(operation, arguments);
        Queue<Object> items = new ArrayDeque<>();
        if (result instanceof List<?> list) {
            items.addAll(list);
        } else if (result != null) {
            items.add(result);
        }
        return processBatch(items);
    }

    @Override
    public int processBatch(Queue<Object> items) throws Exception {
        int total = items.size();
        int index = 0;
        while (index < total && isBatchAllowed()) {
            Exchange exchange = createExchange(false);
            exchange.getIn().setBody(items.remove());
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
            pendingExchanges = total - index - 1;
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                getExceptionHandler().handleException("Error processing an item of " + operation.name(), exchange,
                        exchange.getException());
            }
            releaseExchange(exchange, false);
            index++;
        }
        return index;
    }
}

package io.github.camelcameras.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.operation.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The items of an operation's list, of one page or of all; its result when that is no list. Used by one thread at a time. */
final class OperationPollSource implements PollSource {

    private static final Logger LOG = LoggerFactory.getLogger(OperationPollSource.class);

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final PageMode paging;
    private boolean warned;

    OperationPollSource(ApiClient client, Operation operation, Map<String, Object> arguments, PageMode paging) {
        this.client = client;
        this.operation = operation;
        this.arguments = arguments;
        this.paging = paging;
    }

    @Override
    public List<?> poll() {
        if (paging == PageMode.ALL) {
            return all();
        }
        Object value = client.call(operation, arguments).value();
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** A number of items can stay too high, and then nothing would ever be routed: what there is is given, and said to be not all. */
    private List<?> all() {
        List<Object> items = new ArrayList<>();
        Pages pages = new Pages(client, operation, arguments);
        pages.forEachRemaining(items::add);
        if (!pages.isComplete()) {
            LOG.atLevel(warned ? Level.DEBUG : Level.WARN).log("{} gave {} items, and said that there are {} more, or not how many",
                    operation.name(), items.size(), pages.missing());
        }
        warned = !pages.isComplete();
        return items;
    }
}

package io.github.camelcameras.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.operation.Operation;

/** The items of an operation's list, of one page or of all; its result when that is no list. */
record OperationPollSource(ApiClient client, Operation operation, Map<String, Object> arguments, PageMode paging) implements PollSource {

    @Override
    public List<?> poll() {
        if (paging == PageMode.ALL) {
            List<Object> items = new ArrayList<>();
            new Pages(client, operation, arguments).forEachRemaining(items::add);
            return items;
        }
        Object value = client.call(operation, arguments).value();
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }
}

package io.github.camelcameras.bvcsp.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;

/** The items of an operation's list as events. */
final class PagedEvents implements History.Items {

    private final Pages pages;
    private final Function<Map<String, Object>, CameraEvent> event;

    /** @param event gives <code>null</code> for what is none */
    PagedEvents(ApiClient client, Operation list, Map<String, Object> filter, Function<Map<String, Object>, CameraEvent> event) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("pageSize", list.paging().defaultSize());
        if (!filter.isEmpty()) {
            arguments.put("filter", filter);
        }
        pages = new Pages(client, list, arguments);
        this.event = event;
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext();
    }

    @Override
    @SuppressWarnings("unchecked") // JSON has no other names
    public CameraEvent next() {
        return pages.next() instanceof Map<?, ?> item ? event.apply((Map<String, Object>) item) : null;
    }

    @Override
    public boolean isWhole() {
        return pages.first().total() == null || pages.isComplete(); // without a number nothing is known to be missing
    }
}

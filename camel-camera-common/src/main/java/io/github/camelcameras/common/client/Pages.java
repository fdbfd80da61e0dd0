package io.github.camelcameras.common.client;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Paging;

/**
 * The items of all pages of a list. A page is asked for when the one before has been used up; the first one when this is
 * made. Used by one thread.
 */
public final class Pages implements Iterator<Object> {

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final Long total;
    private long next;
    private long seen;
    private Iterator<?> items;
    private boolean more;

    /**
     * Asks for the first page, or the one that the arguments name.
     *
     * @param  operation          one that has pages
     * @throws CameraApiException if the call fails; so does {@link #hasNext()} when a later one fails
     */
    public Pages(ApiClient client, Operation operation, Map<String, Object> arguments) {
        this.client = client;
        this.operation = operation;
        this.arguments = new HashMap<>(arguments);
        Paging paging = operation.paging();
        next = number(paging.page(), paging.first());
        seen = (next - paging.first()) * number(paging.size(), paging.defaultSize());
        total = fetch().total();
    }

    private long number(String argument, long otherwise) {
        return arguments.get(argument) instanceof Number number ? number.longValue() : otherwise;
    }

    /** How many items all pages had when the first was read; <code>null</code> when the vendor does not say. */
    public Long total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && more) {
            fetch();
        }
        return items.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }

    private ApiResult fetch() {
        Paging paging = operation.paging();
        arguments.put(paging.page(), next);
        ApiResult result = client.call(operation, arguments);
        List<?> page = result.value() instanceof List<?> list ? list : List.of();
        next++;
        seen += page.size();
        items = page.iterator();
        // lists grow and shrink while they are read: the last page is the one that says so, or an empty one
        more = !page.isEmpty() && (result.total() == null || seen < result.total());
        return result;
    }
}

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

    /** A list that still goes on is taken for one that repeats itself. */
    private static final int MOST_PAGES = 100_000;

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final long size;
    private final ApiResult first;
    private long next;
    private long seen;
    private long count;
    private Iterator<?> items;
    private boolean more;
    private boolean shrunk;

    /**
     * Asks for the first page, or the one that the arguments name.
     *
     * @param  operation             one that has pages
     * @throws CameraApiException    if the call fails; so does {@link #hasNext()} when a later one fails
     * @throws IllegalStateException if the list has no end
     */
    public Pages(ApiClient client, Operation operation, Map<String, Object> arguments) {
        this.client = client;
        this.operation = operation;
        this.arguments = new HashMap<>(arguments);
        Paging paging = operation.paging();
        next = number(paging.page(), paging.first());
        size = number(paging.size(), paging.defaultSize());
        seen = (next - paging.first()) * size;
        first = fetch();
    }

    private long number(String argument, long otherwise) {
        return arguments.get(argument) instanceof Number number ? number.longValue() : otherwise;
    }

    /** The answer for the first page that was asked for. */
    public ApiResult first() {
        return first;
    }

    /** Whether the list has become shorter since its first page: an item may then have slipped from one page to one that was read. */
    public boolean isShrunk() {
        return shrunk;
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
        boolean last = result.total() == null ? page.size() < size : seen >= result.total();
        more = !page.isEmpty() && !last;
        if (++count == MOST_PAGES && more) {
            throw new IllegalStateException("The list of " + operation.name() + " has more than " + MOST_PAGES + " pages");
        }
        shrunk |= first != null && first.total() != null && result.total() != null && result.total() < first.total();
        return result;
    }
}

package io.github.camelcameras.common.client;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Paging;

/**
 * The items of all pages of a list, of the largest size that the vendor allows unless the arguments have another. A page is asked for when
 * the one before has been used up; the first one when this is made. Used by one thread.
 * <p>
 * A list ends where all items have been seen that the platform says there are. While there should be more, it goes on: after pages that
 * are shorter than they could be, as platforms cap them, and behind an empty one for as far as items must be. A number of items that is
 * none, or less than have been seen, is not believed; where there is no other, the list ends with an empty page.
 */
public final class Pages implements Iterator<Object> {

    /** A list that still goes on is taken for one that repeats itself. */
    private static final int MOST_PAGES = 100_000;
    /** So many empty pages one behind the other are an end, whatever number of items there should be. */
    private static final int MOST_EMPTY = 3;

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final long size;
    private final ApiResult first;
    private long next;
    private long seen;
    private long largest;
    private long count;
    /** How many there are, as last said; <code>null</code> while the platform has not said it. */
    private Long total;
    private List<?> page = List.of();
    private Iterator<?> items;
    private boolean more;
    private boolean shrunk;
    private int empty;
    private boolean whole;

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
        this.arguments.putIfAbsent(paging.size(), operation.largestPage());
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

    /**
     * Whether all items have been given that the platform says there are, and none can have slipped from one page to one that was read,
     * as when the list became shorter meanwhile, or been hidden by one that came twice, as when a page is longer than it may be. To be
     * asked at the end.
     */
    public boolean isComplete() {
        return total != null && seen >= total && !shrunk && largest <= size;
    }

    /** How many items the platform says there are beyond those that it gave; 0 where it does not say it. To be asked at the end. */
    public long missing() {
        return total == null ? 0 : Math.max(0, total - seen);
    }

    /** From now on a list that ends before all items that the platform says there are fails at its end, with {@link CameraApiException}. */
    public Pages failingIfIncomplete() {
        whole = true;
        return this;
    }

    private CameraApiException incomplete() {
        return new CameraApiException(new ApiFailure(client.vendor(), operation.name(), null, null,
                "the list ended after " + seen + " of " + total + " items", 0, true));
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && more) {
            fetch();
        }
        if (whole && !items.hasNext() && missing() > 0) {
            throw incomplete();
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
        List<?> before = page;
        page = result.value() instanceof List<?> list ? list : List.of();
        boolean repeated = !page.isEmpty() && page.equals(before);
        items = repeated ? List.of().iterator() : page.iterator();
        next++;
        seen += repeated ? 0 : page.size();
        largest = Math.max(largest, page.size());
        empty = page.isEmpty() ? empty + 1 : 0;
        believe(result.total());
        more = !repeated && (total == null ? !page.isEmpty() : isMoreDue(paging));
        if (++count == MOST_PAGES && more) {
            throw new IllegalStateException("The list of " + operation.name() + " has more than " + MOST_PAGES + " pages");
        }
        return result;
    }

    private void believe(Long said) {
        if (said != null && said >= seen) {
            shrunk |= total != null && said < total;
            total = said;
        } else if (said != null && total != null && said < total) {
            shrunk = true;
        }
        if (total != null && total < seen) {
            total = null; // there were more than it said
        }
    }

    private boolean isMoreDue(Paging paging) {
        long asked = next - paging.first();
        boolean due = seen < total || asked * size < total;
        return due && empty < MOST_EMPTY && (!page.isEmpty() || asked * (largest == 0 ? size : largest) < total);
    }
}

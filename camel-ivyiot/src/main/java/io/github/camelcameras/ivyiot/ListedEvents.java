package io.github.camelcameras.ivyiot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.camelcameras.common.NewItems;
import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.event.CameraEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What a list that is polled has that was not there before. With a memory that survives a restart, before is what it knows; otherwise it
 * is the first poll.
 */
final class ListedEvents implements PollSource {

    private static final Logger LOG = LoggerFactory.getLogger(ListedEvents.class);

    private final String operation;
    private final Supplier<Object> list;
    private final Function<Object, CameraEvent> reader;
    private final NewItems events;
    private boolean isFirst;
    private boolean warned;

    /**
     * @param operation that is polled, for exceptions and the log
     * @param list      asks the platform
     * @param reader    makes an event of an item; <code>null</code> of one that is not as documented
     * @param events    those that have been routed, and those that wait
     */
    ListedEvents(String operation, Supplier<Object> list, Function<Object, CameraEvent> reader, NewItems events) {
        this.operation = operation;
        this.list = list;
        this.reader = reader;
        this.events = events;
        this.isFirst = !events.isPersistent();
    }

    @Override
    public List<?> poll() {
        if (!events.isFull()) {
            List<CameraEvent> listed = read(list.get());
            listed.forEach(event -> {
                if (isFirst) {
                    events.old(event.id());
                } else {
                    events.listed(event.id(), event);
                }
            });
            isFirst = false;
        }
        return events.waiting();
    }

    private List<CameraEvent> read(Object items) {
        List<CameraEvent> listed = new ArrayList<>();
        int odd = 0;
        for (Object item : items(items)) {
            CameraEvent event = reader.apply(item);
            if (event == null) {
                odd++;
            } else {
                listed.add(event);
            }
        }
        if (odd > 0) {
            LOG.atLevel(warned ? Level.DEBUG : Level.WARN).log("{} listed {} items that are not as documented", operation, odd);
        }
        warned = odd > 0;
        return listed;
    }

    private List<?> items(Object items) {
        if (items == null) {
            return List.of(); // there are none
        }
        if (items instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("The answer to " + operation + " has no list where one is due");
    }

    @Override
    public void routed(Object item) {
        events.routed(item);
    }
}

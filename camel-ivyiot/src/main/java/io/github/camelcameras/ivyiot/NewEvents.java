package io.github.camelcameras.ivyiot;

import java.util.List;
import java.util.function.Supplier;

import io.github.camelcameras.common.PollMemory;
import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.event.CameraEvent;

/**
 * What a list that is polled has that was not there before, each once. With a memory that survives a restart, before is what it knows;
 * otherwise it is the first poll. An event is remembered when its route succeeded; until then it is given with every poll.
 */
final class NewEvents implements PollSource {

    private final Supplier<List<CameraEvent>> list;
    private final PollMemory memory;
    private boolean isFirst;

    /** @param list asks the platform */
    NewEvents(Supplier<List<CameraEvent>> list, PollMemory memory) {
        this.list = list;
        this.memory = memory;
        this.isFirst = !memory.isPersistent();
    }

    @Override
    public List<CameraEvent> poll() {
        List<CameraEvent> unknown = list.get().stream().filter(event -> !memory.contains(event.id())).toList();
        if (isFirst) {
            unknown.forEach(this::routed);
            isFirst = false;
            return List.of();
        }
        return unknown;
    }

    @Override
    public void routed(Object item) {
        memory.remember(((CameraEvent) item).id());
    }
}

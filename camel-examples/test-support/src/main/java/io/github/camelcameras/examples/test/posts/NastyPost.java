package io.github.camelcameras.examples.test.posts;

import java.util.List;
import java.util.Set;

/**
 * A request, and what must come of it.
 *
 * @param name     what it is, as a sentence
 * @param request  its bytes
 * @param statuses that may be answered, usually one; {@link #CLOSED} where the server may end the connection without a word
 * @param event    routed if, and only if, this is answered 200; <code>null</code> for none
 * @param posts    how many there are in the bytes, one behind the other; each has the same answer, and the event is routed once
 */
public record NastyPost(String name, byte[] request, Set<Integer> statuses, RoutedEvent event, int posts) {

    /** Instead of a status: the connection ended, and there was no answer. */
    public static final int CLOSED = 0;

    private static final int OK = 200;
    /** To a protocol that the same request is answered by. */
    private static final int SWITCHING = 101;

    /** The events that must have been routed when this was answered. */
    List<RoutedEvent> events(int status) {
        return (status == OK || status == SWITCHING) && event != null ? List.of(event) : List.of();
    }

    @Override
    public String toString() {
        return name;
    }
}

package io.github.camelcameras.test.support;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What is done next instead of what should be, each once, in the order in which it was asked for. Thread-safe.
 *
 * @param <P> the places where it may be done
 * @param <F> what is done
 */
public final class Faults<P, F> {

    private final Queue<Fault<P, F>> faults = new ConcurrentLinkedQueue<>();

    private record Fault<P, F>(P place, F what) {
    }

    /** @param place <code>null</code> for any */
    public void add(P place, F what) {
        faults.add(new Fault<>(place, what));
    }

    /** Whether there is any, for whatever place. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** The first for this place, or <code>null</code>; it is not due again. */
    public F take(P place) {
        for (Fault<P, F> fault : faults) {
            if ((fault.place == null || fault.place.equals(place)) && faults.remove(fault)) {
                return fault.what;
            }
        }
        return null;
    }
}

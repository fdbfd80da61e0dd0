package io.github.camelcameras.sunmiipc.discovery;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The local ports that searches of this JVM use. One at a time uses a port: of two sockets on it, one would get the answers to
 * both. Thread-safe.
 */
final class LocalPorts {

    /** Stands for any free port, which nobody has to wait for. */
    private static final int ANY = 0;

    private static final Set<Integer> USED = new HashSet<>();

    private LocalPorts() {
    }

    /**
     * Waits until nobody uses the port, and uses it.
     *
     * @param  givenUp looked at when {@link #wakeUp()} is called: whether not to wait any longer
     * @return         whether the port is used now; if so, it is to be given back
     */
    static boolean use(int port, BooleanSupplier givenUp) throws InterruptedException {
        synchronized (USED) {
            while (!givenUp.getAsBoolean()) {
                if (port == ANY || USED.add(port)) {
                    return true;
                }
                USED.wait();
            }
            return false;
        }
    }

    static void giveBack(int port) {
        synchronized (USED) {
            USED.remove(port);
            USED.notifyAll();
        }
    }

    /** Has all who wait look whether they still want to. */
    static void wakeUp() {
        synchronized (USED) {
            USED.notifyAll();
        }
    }
}

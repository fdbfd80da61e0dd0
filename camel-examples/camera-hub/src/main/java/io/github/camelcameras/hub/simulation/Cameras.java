package io.github.camelcameras.hub.simulation;

import java.util.Map;

/** The cameras of one vendor, and its platform. */
interface Cameras extends AutoCloseable {

    /** What the hub has to be told, so that it talks to this platform. */
    Map<String, String> properties();

    /**
     * Reports an event: until it has been reported, this is called again with the same number.
     *
     * @param  number                how many events have been reported before
     * @return                       whether it has been; <code>false</code> when the hub is not ready for it yet
     * @throws IllegalStateException if the hub did not acknowledge it
     */
    boolean report(int number);

    @Override
    void close();
}

package io.github.camelcameras.sunmiipc.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The addresses of the cameras that are found in the network. Each call is a search, which knows what the one before found. */
public final class DiscoveredHosts implements Supplier<List<String>> {

    private final Supplier<DiscoverySearch> searches;
    private volatile Set<String> known = Set.of();

    /** @param searches gives what to search with, once */
    public DiscoveredHosts(Supplier<DiscoverySearch> searches) {
        this.searches = searches;
    }

    /** @throws UncheckedIOException if a port or the network is not available, or the thread is interrupted */
    @Override
    public List<String> get() {
        try (DiscoverySearch search = searches.get()) {
            List<String> found = search.run(known).stream().map(camera -> (String) camera.get(DiscoveryMessage.IP)).toList();
            known = Set.copyOf(found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}

package io.github.camelcameras.sunmiipc;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cameras of a consumer: what option <code>hosts</code> stands for.
 *
 * @param supplier gives their addresses
 * @param fixed    whether it always gives the same
 */
record CameraHosts(Supplier<? extends Collection<?>> supplier, boolean fixed) {

    /** How long a list that may change is used before it is asked for again. */
    static final long REFRESH_SECONDS = 60;

    private static final String DISCOVER = "discover";

    /**
     * Reads the option.
     *
     * @param  option                   text or a {@link Supplier}
     * @param  discovery                finds cameras in the network
     * @throws IllegalArgumentException if it is missing or something else
     */
    static CameraHosts of(Object option, Supplier<? extends Collection<?>> discovery) {
        if (option instanceof Supplier<?> supplier) {
            return new CameraHosts(() -> (Collection<?>) supplier.get(), false);
        }
        if (DISCOVER.equals(option)) {
            return new CameraHosts(discovery, false);
        }
        if (option instanceof String text && !text.isBlank()) {
            Set<String> hosts = Stream.of(text.split(",")).map(String::strip).filter(host -> !host.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            hosts.forEach(host -> CameraAddress.of("Option hosts", host, 1)); // wrong ones are told before anything is started
            return new CameraHosts(() -> hosts, true);
        }
        throw new IllegalArgumentException("Option hosts must be addresses of cameras separated by commas, discover, or #name of a"
                                           + " java.util.function.Supplier of them, but was "
                                           + (option == null ? "missing" : "a " + option.getClass().getName()));
    }

    /** The addresses at present. May ask a bean or the network, and take as long as that takes. */
    Set<String> current() {
        return supplier.get().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

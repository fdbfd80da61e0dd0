package io.github.camelcameras.sunmiipc.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelcameras.sunmiipc.call.CameraAddress;

/**
 * The cameras of a consumer: what options <code>hosts</code> and <code>hostsSupplier</code> stand for.
 *
 * @param supplier gives their addresses
 * @param kind     where they are from
 */
public record CameraHosts(Supplier<? extends Collection<?>> supplier, Kind kind) {

    /** How long a list that may change is used before it is asked for again. */
    public static final long REFRESH_SECONDS = 60;

    /** Where the addresses are from. */
    public enum Kind {
        /** From a list, which stays as it is. */
        LIST,
        /** From a bean. */
        BEAN,
        /** From a search of the network, which may miss a camera. */
        SEARCH
    }

    private static final String DISCOVER = "discover";

    /**
     * Reads the options.
     *
     * @param  option                   the addresses, or <code>discover</code>; may be missing where there is a bean
     * @param  bean                     supplies the addresses instead; may be missing
     * @param  discovery                finds cameras in the network
     * @throws IllegalArgumentException if both are missing, or an address is wrong
     */
    public static CameraHosts of(String option, Supplier<?> bean, Supplier<? extends Collection<?>> discovery) {
        if (bean != null) {
            return new CameraHosts(() -> fromBean(bean.get()), Kind.BEAN);
        }
        if (DISCOVER.equals(option)) {
            return new CameraHosts(discovery, Kind.SEARCH);
        }
        if (option != null && !option.isBlank()) {
            Set<String> hosts = Stream.of(option.split(",")).map(String::strip).filter(host -> !host.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            hosts.forEach(host -> CameraAddress.of("Option hosts", host, 1)); // wrong ones are told before anything is started
            return new CameraHosts(() -> hosts, Kind.LIST);
        }
        throw new IllegalArgumentException("Option hosts must be addresses of cameras separated by commas, or discover; or option"
                                           + " hostsSupplier a java.util.function.Supplier of them: both are missing");
    }

    private static Collection<?> fromBean(Object given) {
        if (given instanceof Collection<?> hosts) {
            return hosts;
        }
        throw new IllegalStateException("Option hostsSupplier must give a Collection of addresses of cameras, but gave "
                                        + (given == null ? "null" : "a " + given.getClass().getName()));
    }

    /** Whether they are to be asked for again. */
    public boolean mayChange() {
        return kind != Kind.LIST;
    }

    public boolean discovered() {
        return kind == Kind.SEARCH;
    }

    /** The addresses at present, or what a bean takes for them. May ask a bean or the network, and take as long as that takes. */
    public Set<String> current() {
        return supplier.get().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

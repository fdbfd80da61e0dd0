package io.github.camelcameras.common.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.apache.camel.util.FileUtil;

/** The address that the paths of all operations are below. */
public final class BaseUrl {

    private static final int LARGEST_PORT = 65_535;

    private BaseUrl() {
    }

    /**
     * Checks an address.
     *
     * @param  option                   what gave it, for the exception
     * @return                          the address without a slash at its end
     * @throws IllegalArgumentException if it is not <code>http(s)://host...</code>, or has a user, a query or a fragment
     */
    public static String of(String option, String address) {
        if (parse(address).isEmpty()) {
            // without the address, which may hold a password
            throw new IllegalArgumentException(option + " must be an address such as https://host or https://host:8443/path");
        }
        return FileUtil.stripTrailingSeparator(address);
    }

    /** The parts of an address; empty if it is not <code>http(s)://host...</code>, or has a user, a query or a fragment. */
    public static Optional<URI> parse(String address) {
        try {
            URI uri = new URI(address);
            boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            return http && plain && uri.getHost() != null && uri.getPort() <= LARGEST_PORT ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

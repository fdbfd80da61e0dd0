package io.github.camelcameras.common.client;

import java.net.URI;
import java.net.URISyntaxException;

import org.apache.camel.util.FileUtil;

/** The address that the paths of all operations are below. */
public final class BaseUrl {

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
        try {
            URI uri = new URI(address);
            boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (http && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null) {
                return FileUtil.stripTrailingSeparator(address);
            }
        } catch (URISyntaxException e) {
            // its message quotes the address, which may hold a password: the one below does not
        }
        throw new IllegalArgumentException(option + " must be an address such as https://host or https://host:8443/path");
    }
}

package io.github.camelcameras.common.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.camel.util.FileUtil;

/** The address that the paths of all operations are below. */
public final class BaseUrl {

    private static final int LARGEST_PORT = 65_535;
    /** After a user, if there is one. */
    private static final Pattern HOST_WITH_UNDERSCORE = Pattern.compile("^[^/?#]+://(?:[^/?#]*@)?[^/?#:]*_");

    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0{0,4}:){2,7}0{0,3}1]");

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
            throw new IllegalArgumentException(option + " must be an address such as https://host or https://host:8443/path"
                                               + hint(address));
        }
        return FileUtil.stripTrailingSeparator(address);
    }

    /**
     * Checks the address of a platform, which secrets are sent to.
     *
     * @param  insecure                 value of option insecureBaseUrl
     * @throws IllegalArgumentException as {@link #of(String, String)}, and if it is without TLS and not on this machine, unless it may be
     */
    public static String of(String option, String address, boolean insecure) {
        String checked = of(option, address);
        if (!insecure && isForeignHttp(address)) {
            throw new IllegalArgumentException(option + " is http, on " + URI.create(address).getHost() + ": without TLS anybody on the way"
                                               + " reads the secrets, and changes the answers. Use https, or insecureBaseUrl=true to do"
                                               + " without");
        }
        return checked;
    }

    /** What is to be said of an address that is used all the same; empty where there is nothing to say. */
    public static Optional<String> weakness(String scheme, String address, boolean insecure) {
        return insecure && address != null && isForeignHttp(address) ? Optional.of(scheme + " sends its secrets without TLS to "
                + URI.create(address).getHost() + " (insecureBaseUrl): anybody on the way can read them") : Optional.empty();
    }

    /** The name of another container, or of a proxy, is that of another machine. */
    private static boolean isForeignHttp(String address) {
        return parse(address).filter(uri -> "http".equalsIgnoreCase(uri.getScheme()) && !LOOPBACK.matcher(uri.getHost()).matches())
                .isPresent();
    }

    /** What is wrong with an address that {@link #parse} does not take, if that is hard to see; otherwise empty. */
    public static String hint(String address) {
        return HOST_WITH_UNDERSCORE.matcher(address).find() ? "; the name of a host cannot have an underscore" : "";
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

package io.github.camelcameras.common.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.hc.core5.net.InetAddressUtils;

/**
 * The addresses that are gone to when a peer gives them: those on some domains, and below them, with TLS and at the usual port or that of
 * the platform; and in the internet only, unless the platform itself, or an option, has that very host. Immutable.
 */
public final class AllowedAddresses implements HttpClientHolder.Locator {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final Pattern WITHOUT_TLS = Pattern.compile("(?i)^http://([^/:@]*|\\[[0-9a-f:.]*])(?::80(?=/|$))?(?=[/?]|$)");

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Dns {
        /** @throws UnknownHostException if there are none */
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final String option;
    private final boolean plainHttp;
    private final String platform;
    private final int platformPort;
    private final List<AllowedDomain> domains;
    private final Dns dns;

    private AllowedAddresses(String option, List<AllowedDomain> domains, URI platform, Dns dns) {
        this.option = option;
        this.domains = domains;
        this.plainHttp = "http".equalsIgnoreCase(platform.getScheme());
        this.platform = String.valueOf(platform.getHost());
        this.platformPort = platform.getPort();
        this.dns = dns;
    }

    /**
     * Reads an option.
     *
     * @param  option                   its name
     * @param  domains                  its value, separated by commas: domains with or without <code>*.</code> before them, with a port
     *                                  where it is an unusual one, with <code>http://</code> where there is no TLS; none allow no host
     * @param  baseUrl                  address of the platform
     * @throws IllegalArgumentException if a domain is none
     */
    public static AllowedAddresses of(String option, String domains, String baseUrl) {
        return of(option, domains, baseUrl, InetAddress::getAllByName);
    }

    static AllowedAddresses of(String option, String domains, String baseUrl, Dns dns) {
        List<AllowedDomain> allowed = Arrays.stream(domains.split(",")).map(String::strip).filter(domain -> !domain.isEmpty())
                .map(domain -> AllowedDomain.of(option, domain)).toList();
        return new AllowedAddresses(option, allowed, URI.create(baseUrl), dns);
    }

    /** The same address with TLS, where one without is not allowed, and its port is the usual one. */
    public String secured(String address) {
        boolean plain = plainHttp || BaseUrl.parse(address).map(this::refusal).filter(Optional::isEmpty).isPresent();
        return plain ? address : WITHOUT_TLS.matcher(address).replaceFirst("https://$1");
    }

    /** Why an address is not gone to; empty if it is. Also if it is none as {@link BaseUrl#parse} has it. */
    public Optional<String> refusal(String address) {
        Optional<URI> uri = BaseUrl.parse(address);
        return uri.isPresent() ? refusal(uri.get()) : Optional.of("it is no address such as https://host" + BaseUrl.hint(address));
    }

    /**
     * Why an address is not gone to; empty if it is.
     *
     * @param uri with a host
     */
    public Optional<String> refusal(URI uri) {
        String host = uri.getHost();
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        List<AllowedDomain> matching = domains.stream().filter(domain -> domain.contains(host)).toList();
        if (matching.isEmpty()) {
            return Optional.of("the host " + host + " is not below one of " + domains + "; see option " + option);
        }
        if (!tls && !plainHttp && matching.stream().noneMatch(AllowedDomain::plainHttp)) {
            return Optional.of("it is not https, and all would be sent without TLS, which option " + option + " allows by http:// before a"
                               + " domain");
        }
        int usual = tls ? HTTPS : HTTP;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        return port == usual || port == platformPort || isNamed(host) || matching.stream().anyMatch(domain -> domain.port() == port)
                ? Optional.empty() : Optional.of("its port " + port + " is not the usual one, which option " + option
                                                 + " allows by :" + port + " behind a domain");
    }

    /** Whether it is the platform's host, or one that the option has as it is, so that it may be anywhere. */
    private boolean isNamed(String host) {
        return host.equalsIgnoreCase(platform) || domains.stream().anyMatch(domain -> domain.is(host));
    }

    /** What is to be said of what is allowed without TLS; empty where nothing is. */
    public Optional<String> weakness() {
        return domains.stream().filter(AllowedDomain::plainHttp).findFirst().map(domain -> "Option " + option + " has " + domain
                + ": what comes from there can be read and changed by anybody on the way");
    }

    @Override
    public InetAddress locate(String host, boolean byProxy) throws IOException {
        String name = AllowedDomain.withoutBrackets(host);
        if (isNamed(host) || byProxy && !InetAddressUtils.isIPv4(name) && !InetAddressUtils.isIPv6(name)) {
            return null;
        }
        InetAddress[] addresses = dns.resolve(name);
        return Stream.of(addresses).filter(address -> !NotPublic.contains(address)).findFirst().orElseThrow(() ->
                new ForbiddenAddressException(host + " is at " + addresses[0].getHostAddress() + ", which is no address in the internet:"
                                              + " that is gone to only when option " + option + " has this very host"));
    }

    @Override
    public String toString() {
        return domains.toString();
    }
}

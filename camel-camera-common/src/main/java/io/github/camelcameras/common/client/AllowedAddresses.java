package io.github.camelcameras.common.client;

import java.net.URI;
import java.util.Optional;

/**
 * The addresses that credentials may be sent to when a peer gives them.
 *
 * @param hosts     their hosts
 * @param plainHttp whether they may be without TLS, which is so only where the platform itself is
 */
public record AllowedAddresses(AllowedHosts hosts, boolean plainHttp) {

    /**
     * @param domains see {@link AllowedHosts#of}
     * @param baseUrl address of the platform
     */
    public static AllowedAddresses of(String domains, String baseUrl) {
        return new AllowedAddresses(AllowedHosts.of(domains), baseUrl.regionMatches(true, 0, "http:", 0, 5));
    }

    /** Whether it is an address as {@link BaseUrl#parse} has it, and one of these. */
    public boolean allow(String address) {
        return refusal(address, "").isEmpty();
    }

    /**
     * Why credentials are not sent to an address; empty if they are.
     *
     * @param option the option that allows a host
     */
    public Optional<String> refusal(String address, String option) {
        Optional<URI> uri = BaseUrl.parse(address);
        if (uri.isEmpty()) {
            return Optional.of("it is no address such as https://host" + BaseUrl.hint(address));
        }
        String host = uri.get().getHost();
        if (!hosts.contains(host)) {
            return Optional.of("the host " + host + " is not below one of " + hosts.domains() + "; see option " + option);
        }
        return plainHttp || "https".equalsIgnoreCase(uri.get().getScheme()) ? Optional.empty()
                : Optional.of("it is not https, and they would be sent without TLS");
    }
}

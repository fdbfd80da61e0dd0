package io.github.camelcameras.common.client;

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
        return BaseUrl.parse(address)
                .filter(uri -> plainHttp || "https".equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> hosts.contains(uri.getHost()))
                .isPresent();
    }
}

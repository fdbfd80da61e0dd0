package io.github.camelcameras.ezviz;

import java.net.URI;
import java.net.URISyntaxException;

import io.github.camelcameras.common.client.AllowedHosts;

/**
 * The regions that tokens may be sent to.
 *
 * @param hosts     their hosts
 * @param plainHttp whether they may be without TLS, which is so only where the platform itself is
 */
record AreaDomains(AllowedHosts hosts, boolean plainHttp) {

    /** @param baseUrl address of the platform */
    static AreaDomains of(String allowedDomains, String baseUrl) {
        return new AreaDomains(AllowedHosts.of(allowedDomains), baseUrl.regionMatches(true, 0, "http:", 0, 5));
    }

    boolean allow(String areaDomain) {
        try {
            URI uri = new URI(areaDomain);
            boolean scheme = "https".equalsIgnoreCase(uri.getScheme()) || plainHttp && "http".equalsIgnoreCase(uri.getScheme());
            return scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null
                   && hosts.contains(uri.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.client.AllowedHosts;
import io.github.camelcameras.common.client.BaseUrl;

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
        return BaseUrl.parse(areaDomain)
                .filter(uri -> plainHttp || "https".equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> hosts.contains(uri.getHost()))
                .isPresent();
    }
}

package io.github.camelcameras.common.client;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that an address which a peer gave may lead to: some domains and what is below them. Immutable.
 *
 * @param domains in lower case, such as <code>example.com</code>; IP version 6 without brackets
 */
public record AllowedHosts(List<String> domains) {

    public AllowedHosts {
        domains = List.copyOf(domains);
    }

    /** @param domains separated by commas, with or without <code>*.</code> before them; none allow no host */
    public static AllowedHosts of(String domains) {
        return new AllowedHosts(Arrays.stream(domains.toLowerCase(Locale.ROOT).split(","))
                .map(domain -> withoutBrackets(domain.strip().replaceFirst("^\\*?\\.", "")))
                .filter(domain -> !domain.isEmpty()).toList());
    }

    /** Whether the host is one of the domains, or below one. */
    public boolean contains(String host) {
        String name = withoutBrackets(host.toLowerCase(Locale.ROOT));
        return domains.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
    }

    /** As an address of IP version 6 is written outside a URL. */
    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}

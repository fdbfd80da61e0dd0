package io.github.camelcameras.common.client;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A domain in an option that allows some.
 *
 * @param name      in lower case, such as <code>example.com</code>; IP version 6 without brackets
 * @param port      that is allowed beside the usual one; 0 for none
 * @param plainHttp whether TLS is not needed
 */
record AllowedDomain(String name, int port, boolean plainHttp) {

    /** An address of IP version 6 has no port unless it is in brackets. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(https?://)?(?:\\*?\\.)?(\\[[0-9a-f:.]+]|[^:/\\[\\]\\s]+(?=:\\d|$)|[0-9a-f:.]+(?=$))(?::(\\d{1,5}))?");

    /** @throws IllegalArgumentException if it is none */
    static AllowedDomain of(String option, String text) {
        Matcher domain = DOMAIN.matcher(text.toLowerCase(Locale.ROOT));
        if (!domain.matches()) {
            throw new IllegalArgumentException("Option " + option + " must have domains such as example.com, example.com:8443 or"
                                               + " http://example.com, but has '" + text + "'");
        }
        return new AllowedDomain(withoutBrackets(domain.group(2)), domain.group(3) == null ? 0 : Integer.parseInt(domain.group(3)),
                "http://".equals(domain.group(1)));
    }

    /** As an address of IP version 6 is written outside a URL. */
    static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** Whether the host is this one, and not one below it. */
    boolean is(String host) {
        return name.equals(withoutBrackets(host.toLowerCase(Locale.ROOT)));
    }

    boolean contains(String host) {
        return is(host) || host.toLowerCase(Locale.ROOT).endsWith("." + name);
    }

    @Override
    public String toString() {
        return (plainHttp ? "http://" : "") + name + (port == 0 ? "" : ":" + port);
    }
}

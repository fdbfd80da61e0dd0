package io.github.camelcameras.hub.page;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Decides who may see the page and press its buttons. Without a password it is whoever sits at this machine; with one, whoever
 * has it, wherever. Other sites, which a browser may have open too, may do neither.
 */
final class Guard implements Handler<RoutingContext> {

    /** Must be in every POST: a form of another site cannot have it, and its scripts may not send it. */
    static final String HEADER = "X-Camera-Hub";

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final byte[] password;

    /** @param password empty for none */
    Guard(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handle(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        routing.response().headers().set("Cache-Control", "no-store").set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer").set("Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        if (password.length == 0 && !isLocal(request)) {
            refuse(routing, 403, "Only this machine is shown the page; with hub.page.password others are as well.");
        } else if (password.length > 0 && !hasPassword(request)) {
            routing.response().putHeader("WWW-Authenticate", "Basic realm=\"Camera hub\", charset=\"UTF-8\"");
            refuse(routing, 401, "The password is the one of hub.page.password; any name will do.");
        } else if (isOfAnotherSite(request)) {
            refuse(routing, 403, "Another site asked for this.");
        } else {
            routing.next();
        }
    }

    private static void refuse(RoutingContext routing, int status, String reason) {
        routing.response().setStatusCode(status).putHeader("Content-Type", "text/plain").end(reason);
    }

    /** By its name, too, as a name of somebody else's may lead here, and not through a proxy, behind which anybody may be. */
    private static boolean isLocal(HttpServerRequest request) {
        try {
            String host = request.getHeader("Host") == null ? "" : request.getHeader("Host").replaceFirst(":\\d+$", "");
            return LOCAL_NAMES.contains(host.toLowerCase(Locale.ROOT))
                    && !request.headers().contains("Forwarded") && !request.headers().contains("X-Forwarded-For")
                    && InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress(); // an address: nobody is asked
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean hasPassword(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return false;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            byte[] given = pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(password, given);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOfAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean link = "/".equals(request.path()) && request.method() == HttpMethod.GET;
        return !link && site != null && !OWN_SITE.contains(site)
                || request.method() == HttpMethod.POST && !request.headers().contains(HEADER);
    }
}

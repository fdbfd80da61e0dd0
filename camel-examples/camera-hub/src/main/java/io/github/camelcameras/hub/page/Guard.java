package io.github.camelcameras.hub.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Decides who may see the page and press its buttons: whoever has its key or password. Where somebody calls from says nothing, as a
 * proxy on this machine may bring anybody. Other sites, which a browser may have open too, may do neither.
 */
final class Guard implements Handler<RoutingContext> {

    /** Must be in every POST: a form of another site cannot have it, and its scripts may not send it. */
    static final String HEADER = "X-Camera-Hub";

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final PageKey key;
    private final String cookie;
    private final Guesses guesses = new Guesses();

    /** @param port of the page, as browsers have the same cookies for all ports of a machine */
    Guard(PageKey key, int port) {
        this.key = key;
        this.cookie = "camera-hub-" + port;
    }

    @Override
    public void handle(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        routing.response().headers().set("Cache-Control", "no-store").set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer").set("Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        if (!key.isPassword() && !hasLocalName(request)) {
            refuse(routing, 403, "The page is at localhost; with hub.page.password it may have other names.");
        } else if (isOfAnotherSite(request)) {
            refuse(routing, 403, "Another site asked for this.");
        } else if (hasTicket(request)) {
            enter(routing);
        } else {
            judge(routing, key.isPassword() ? password(request) : keyInAddress(request));
        }
    }

    private void judge(RoutingContext routing, String guess) {
        boolean lookedAt = !key.isPassword() || !guesses.areTooMany(); // a key is too long for guesses to hinder who has it
        if (guess == null) {
            refuseStranger(routing);
        } else if (lookedAt && key.isOpenedBy(guess)) {
            admit(routing);
        } else if (!guesses.failed(routing.vertx(), routing.request().remoteAddress().hostAddress(), () -> refuseStranger(routing))) {
            routing.response().putHeader("Retry-After", "1");
            refuse(routing, 429, "A wrong one was given a moment ago: try again in a second.");
        }
    }

    private void admit(RoutingContext routing) {
        routing.response().addCookie(Cookie.cookie(cookie, key.ticket()).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.STRICT));
        enter(routing);
    }

    private static void enter(RoutingContext routing) {
        if (keyInAddress(routing.request()) == null) {
            routing.next();
        } else { // where browsers show it, and remember it
            routing.response().setStatusCode(303).putHeader("Location", "/").end();
        }
    }

    private void refuseStranger(RoutingContext routing) {
        if (key.isPassword()) {
            routing.response().putHeader("WWW-Authenticate", "Basic realm=\"Camera hub\", charset=\"UTF-8\"");
            refuse(routing, 401, "The password is the one of hub.page.password; any name will do.");
        } else {
            refuse(routing, 403, "The page is opened by the link that the hub has printed at its start.");
        }
    }

    private static void refuse(RoutingContext routing, int status, String reason) {
        if (!routing.response().closed()) {
            routing.response().setStatusCode(status).putHeader("Content-Type", "text/plain").end(reason);
        }
    }

    /** A name of somebody else's may lead here, too. */
    private static boolean hasLocalName(HttpServerRequest request) {
        String host = request.getHeader("Host") == null ? "" : request.getHeader("Host").replaceFirst(":\\d+$", "");
        return LOCAL_NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    private boolean hasTicket(HttpServerRequest request) {
        Cookie shown = request.getCookie(cookie);
        return shown != null && key.isTicket(shown.getValue());
    }

    /** <code>null</code> for none. */
    private static String keyInAddress(HttpServerRequest request) {
        try {
            return isPageItself(request) ? request.getParam("key") : null;
        } catch (IllegalArgumentException e) {
            return null; // an address that cannot be decoded
        }
    }

    /** <code>null</code> for none. */
    private static String password(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isPageItself(HttpServerRequest request) {
        return "/".equals(request.path()) && request.method() == HttpMethod.GET;
    }

    private static boolean isOfAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !isPageItself(request) && site != null && !OWN_SITE.contains(site) // a link may be anywhere
                || request.method() == HttpMethod.POST && !request.headers().contains(HEADER);
    }
}

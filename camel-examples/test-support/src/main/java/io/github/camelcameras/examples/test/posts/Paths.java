package io.github.camelcameras.examples.test.posts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** Addresses around those that are served, and ways past the token. */
final class Paths {

    private static final int LONG = 3_000;

    private final Table table;
    private final String path;
    private final String token;

    private Paths(Table table) {
        this.table = table;
        this.path = table.keys().simcamPath();
        this.token = table.keys().simcamToken();
    }

    static void addTo(Table table) {
        Paths paths = new Paths(table);
        paths.right();
        paths.wrongToken();
        paths.around();
        paths.headers();
        paths.signed();
    }

    /** An escaped character that needs no escape is the same character. */
    private void right() {
        taken("the tilde of the token escaped", path.replace("~", "%7E"));
        taken("the tilde of the token escaped in lower case", path.replace("~", "%7e"));
        StringBuilder escaped = new StringBuilder(WebhookKeys.SIMCAM_PATH);
        token.chars().forEach(c -> escaped.append("%%%02X".formatted(c)));
        taken("every character of the token escaped", escaped.toString());
        taken("a query behind the token", path + "?a=b");
        taken("a question mark behind the token", path + "?");
        Sight sight = table.sight();
        table.takenOrRefused("an absolute URI", form("POST http://localhost" + path + " HTTP/1.1", sight), sight.event(), 404);
        Sight elsewhere = table.sight();
        table.takenOrRefused("an absolute URI of another host", form("POST http://example.com" + path + " HTTP/1.1", elsewhere),
                elsewhere.event(), 400, 403, 404);
    }

    private void taken(String name, String target) {
        Sight sight = table.sight();
        table.taken(name, form("POST " + target + " HTTP/1.1", sight), sight.event());
    }

    private Request form(String line, Sight sight) {
        return Request.of(line).contentType(Table.URLENCODED).body(Table.urlencoded(sight.fields()));
    }

    private void wrongToken() {
        wrong("a wrong token", WebhookKeys.SIMCAM_PATH + "wrong");
        wrong("a wrong token of the same length", WebhookKeys.SIMCAM_PATH + "x".repeat(token.length()));
        wrong("the token and more", path + "x");
        wrong("the token without its end", path.substring(0, path.length() - 1));
        wrong("the token in other case", WebhookKeys.SIMCAM_PATH + token.toUpperCase(Locale.ROOT));
        wrong("the token escaped twice", path.replace("~", "%257E"));
        wrong("a segment behind the token", path + "/x");
        wrong("the token in the query", WebhookKeys.SIMCAM_PATH + "x?" + token);
        wrong("the token as a field of the query", WebhookKeys.SIMCAM_PATH + "x?token=" + token);
        wrong("a wrong token, and the right path in the query", WebhookKeys.SIMCAM_PATH + "x?/" + path);
        wrong("a wrong token of 3,000 characters", WebhookKeys.SIMCAM_PATH + "x".repeat(LONG));
        wrong("a plus in a wrong token", WebhookKeys.SIMCAM_PATH + "+");
        wrong("an escaped line break in a wrong token", WebhookKeys.SIMCAM_PATH + "a%0D%0Ab");
        wrong("an escaped blank behind the token", path + "%20");
        wrong("an escaped question mark behind the token", path + "%3F");
        wrong("an escaped hash behind the token", path + "%23");
        Request noToken = Request.post(WebhookKeys.SIMCAM_PATH.substring(0, WebhookKeys.SIMCAM_PATH.length() - 1))
                .contentType(Table.URLENCODED).body(Table.urlencoded(table.sight().fields()));
        table.refused("no token and no slash", noToken, Table.NOT_THERE);
        notThere("no token", WebhookKeys.SIMCAM_PATH);
        notThere("a slash behind the token", path + "/");
        notThere("an escaped NUL behind the token", path + "%00");
        for (String malformed : new String[] { "%zz", "%", "%4" }) {
            table.refused("a malformed escape " + malformed + " behind the token",
                    form("POST " + path + malformed + " HTTP/1.1", table.sight()), 400, 403, 404, NastyPost.CLOSED);
        }
        notThere("a byte that is never UTF-8 behind the token", path + "%FF");
        notThere("another path than the served one", "/other/" + token);
        notThere("the served path in other case", path.replace("/simcam/", "/SimCam/"));
        notThere("the token below another path that ends like the served one", "/x" + path.replace("/simcam", "simcam"));
    }

    private void wrong(String name, String target) {
        table.refused(name, form("POST " + target + " HTTP/1.1", table.sight()), 403);
    }

    private void notThere(String name, String target) {
        table.refused(name, form("POST " + target + " HTTP/1.1", table.sight()), Table.NOT_THERE);
    }

    /** What servers make of these differs, but none is a way past the token. */
    private void around() {
        String wrong = WebhookKeys.SIMCAM_PATH + "wrong";
        for (String detour : new String[] { "/%s", "/.%s", "/x/..%s", "/%%2e%s", "//x/../%s" }) {
            String name = detour.formatted("");
            notThere("a wrong token behind " + name, detour.formatted(wrong));
            Sight sight = table.sight();
            table.takenOrRefused("the token behind " + name, form("POST " + detour.formatted(path) + " HTTP/1.1", sight), sight.event(),
                    Table.NOT_THERE);
        }
        String above = path.replace("/events", "%s");
        for (String slash : new String[] { "//events", "/./events", "/x/../events", ";x=y/events", "/events;x=y", "%2fevents", "%5cevents",
            "\\events", "/%65vents", "/events/." }) {
            Sight sight = table.sight();
            table.takenOrRefused("the token below " + slash, form("POST " + above.replace("%s", slash) + " HTTP/1.1", sight),
                    sight.event(), Table.NOT_THERE);
            notThere("a wrong token below " + slash, above.replace("%s", slash).replace(token, "x"));
        }
        Sight parameter = table.sight();
        table.takenOrRefused("a path parameter behind the token", form("POST " + path + ";x=y HTTP/1.1", parameter), parameter.event(),
                Table.NOT_THERE);
        notThere("a wrong token, and the right one as a path parameter", wrong + ";" + token);
        notThere("a wrong token that goes up to the right one", wrong + "/../" + token + "x");
        notThere("the token, an escaped slash and a wrong one", path + "%2fwrong");
        notThere("a wrong token, an escaped slash and the right one", wrong + "%2f" + token);
        Sight fragment = table.sight();
        table.takenOrRefused("a fragment behind the token", form("POST " + path + "#x HTTP/1.1", fragment), fragment.event(),
                Table.NOT_THERE);
        notThere("a wrong token and the right path as a fragment", wrong + "#" + path);
        table.refused("a path without a slash", form("POST " + path.substring(1) + " HTTP/1.1", table.sight()), Table.NO_HTTP_OR_NOT_THERE);
        table.refused("an asterisk for a path", form("POST * HTTP/1.1", table.sight()), Table.NO_HTTP_OR_NOT_THERE);
    }

    private void headers() {
        String wrong = WebhookKeys.SIMCAM_PATH + "wrong";
        for (String name : new String[] { "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Uri", "X-Forwarded-Prefix", "CamelHttpUri",
            "camelhttpuri", "CamelHttpPath", "CamelHttpRawQuery", "CamelHttpUrl", "Referer" }) {
            table.refused("a wrong token and the right path in " + name, form("POST " + wrong + " HTTP/1.1", table.sight())
                    .header(name, path), 403);
            Sight sight = table.sight();
            table.taken("the token and another path in " + name, form("POST " + path + " HTTP/1.1", sight).header(name, wrong),
                    sight.event());
        }
    }

    private void signed() {
        String id = table.messageId();
        byte[] body = table.message(id).getBytes(StandardCharsets.UTF_8);
        table.refused("a signed push to a path below the served one", to(WebhookKeys.EZVIZ_PATH + "/x", body), Table.NOT_THERE);
        table.refused("a signed push to the path of Sunmi", to(WebhookKeys.SUNMI_PATH, body), 415);
        table.refused("a signed push to the path of SimCam", to(path, body), 415);
        table.takenOrRefused("a signed push with a slash behind the path", to(WebhookKeys.EZVIZ_PATH + "/", body), Table.messageEvent(id),
                Table.NOT_THERE);
    }

    private Request to(String target, byte[] body) {
        return Request.post(target).header("t", table.time()).header("signature", table.signature(body, table.time())).body(body);
    }
}

package io.github.camelcameras.examples.test.posts;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** Methods other than POST, and first lines that are none. */
final class Methods {

    private static final int LONG = 100_000;

    private Methods() {
    }

    static void addTo(Table table) {
        for (String path : new String[] { table.keys().simcamPath(), WebhookKeys.EZVIZ_PATH, WebhookKeys.SUNMI_PATH }) {
            String vendor = path.split("/")[1];
            for (String method : new String[] { "GET", "PUT", "DELETE", "PATCH" }) {
                table.refused(method + " to " + vendor, Request.of(method + " " + path + " HTTP/1.1").contentType(Table.URLENCODED)
                        .body(Table.urlencoded(table.sight().fields())), 405);
            }
            table.refused("HEAD to " + vendor, Request.of("HEAD " + path + " HTTP/1.1"), 405);
            table.refused("TRACE to " + vendor, Request.of("TRACE " + path + " HTTP/1.1"), 405, 501);
            table.refused("OPTIONS to " + vendor, Request.of("OPTIONS " + path + " HTTP/1.1"), 200, 204, 405);
        }
        String path = table.keys().simcamPath();
        String form = Table.urlencoded(table.sight().fields());
        for (String method : new String[] { "post", "Post", "FOO", "POSTPOST", "PROPFIND", "M-SEARCH" }) {
            table.refused("method " + method, Request.of(method + " " + path + " HTTP/1.1").contentType(Table.URLENCODED).body(form),
                    400, 404, 405, 501);
        }
        table.refused("CONNECT", Request.of("CONNECT localhost:80 HTTP/1.1"), 400, 404, 405, 501, NastyPost.CLOSED);
        for (String method : new String[] { "GET", "PUT" }) {
            table.refused("a method override on " + method, Request.of(method + " " + path + " HTTP/1.1").contentType(Table.URLENCODED)
                    .header("X-HTTP-Method-Override", "POST").header("CamelHttpMethod", "POST").body(form), 405);
        }
        Sight overridden = table.sight();
        table.taken("a post with an override to another method", table.simcam(overridden).header("X-HTTP-Method-Override", "DELETE")
                .header("CamelHttpMethod", "GET"), overridden.event());
        Sight field = table.sight();
        table.taken("a post with a field for another method", table.simcam(Table.urlencoded(field.fields()) + "&_method=DELETE"),
                field.event());
        lines(table, path, form);
    }

    private static void lines(Table table, String path, String form) {
        noHttp(table, "no method", path + " HTTP/1.1");
        noHttp(table, "a NUL in the method", "PO\u0000ST " + path + " HTTP/1.1");
        noHttp(table, "nothing but a line", "POST");
        noHttp(table, "HTTP 9.9", "POST " + path + " HTTP/9.9");
        noHttp(table, "another protocol", "POST " + path + " FTP/1.1");
        noHttp(table, "an empty line before the end of the first", "POST");
        noHttp(table, "a first line of 100,000 characters", "POST " + path + "?" + "x".repeat(LONG) + " HTTP/1.1");
        noHttp(table, "the beginning of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        table.refused("HTTP 0.9", Request.of("POST " + path), Table.NO_HTTP_OR_NOT_THERE);
        table.refused("the preface of HTTP/2", Request.of("PRI * HTTP/2.0\r\n\r\nSM\r\n"), Table.NO_HTTP_OR_NOT_THERE);
        Sight old = table.sight();
        table.taken("HTTP 1.0", Request.of("POST " + path + " HTTP/1.0").contentType(Table.URLENCODED)
                .body(Table.urlencoded(old.fields())), old.event());
        table.refused("a blank too many in the first line", Request.of("POST  " + path + " HTTP/1.1").contentType(Table.URLENCODED)
                .body("a=b"), Table.NO_HTTP_OR_NOT_THERE);
        table.refused("a blank in the path", Request.of("POST " + path + " x HTTP/1.1").contentType(Table.URLENCODED).body(form),
                Table.NO_HTTP_OR_NOT_THERE);
    }

    private static void noHttp(Table table, String name, String line) {
        table.refused(name, Request.of(line).contentType(Table.URLENCODED).body("a=b"), Table.NO_HTTP_OR_NOT_THERE);
    }
}

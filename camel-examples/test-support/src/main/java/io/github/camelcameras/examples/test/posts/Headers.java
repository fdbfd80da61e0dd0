package io.github.camelcameras.examples.test.posts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;
import io.github.camelcameras.test.ezviz.MessagePush;

/** Headers that are there twice, elsewhere, of an odd kind or many; signatures of EZVIZ, which are in headers. */
final class Headers {

    private static final int MANY = 10_000;
    private static final int LONG = 100_000;

    private final Table table;

    private Headers(Table table) {
        this.table = table;
    }

    static void addTo(Table table) {
        Headers headers = new Headers(table);
        headers.signatures();
        headers.twice();
        headers.contentTypes();
        headers.ofCamel();
        headers.odd();
    }

    private void signatures() {
        String body = table.message(table.messageId());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String time = table.time();
        String signature = table.signature(bytes, time);
        taken("a push whose signature is in capitals", id -> signed(id, table.signature(id, time).toUpperCase(Locale.ROOT), time));
        taken("a push whose signature has blanks around it", id -> signed(id, "  " + table.signature(id, time) + "\t", time));
        taken("a push whose headers are in other case",
                id -> table.ezvizUnsigned(id).header("T", time).header("SIGNATURE", table.signature(id, time)));
        refused("no signature", table.ezvizUnsigned(bytes).header("t", time));
        refused("no time", table.ezvizUnsigned(bytes).header("signature", signature));
        refused("an empty signature", signed(bytes, "", time));
        refused("a signature that is cut", signed(bytes, signature.substring(2), time));
        refused("a signature and more", signed(bytes, signature + "00", time));
        refused("a signature that is no hexadecimal", signed(bytes, "z".repeat(40), time));
        refused("a signature of 5,000 digits", signed(bytes, "0".repeat(5_000), time));
        refused("a signature of zeros", signed(bytes, "0".repeat(40), time));
        refused("a signature by another key", signed(bytes, MessagePush.sign("other", bytes, time), time));
        refused("a signature of another body", signed((body + " ").getBytes(StandardCharsets.UTF_8), signature, time));
        refused("a signature of another time", signed(bytes, signature, time + "0"));
        String moved = body + "1";
        // the signature is over the one behind the other
        table.refused("a push with the first digit of the time moved to the body",
                signed(moved.getBytes(StandardCharsets.UTF_8), signature, time.substring(1)), 400, 403);
        refused("signature and time in the query", Request.post(WebhookKeys.EZVIZ_PATH + "?t=" + time + "&signature=" + signature)
                .body(bytes));
        refused("the signature in the query", Request.post(WebhookKeys.EZVIZ_PATH + "?signature=" + signature).header("t", time)
                .body(bytes));
        refused("a time that is no time, rightly signed", signed(bytes, table.signature(bytes, "now"), "now"));
        refused("a time of yesterday, rightly signed", at(bytes, -86_400_000));
        refused("a time of tomorrow, rightly signed", at(bytes, 86_400_000));
        refused("a time of 5,000 digits, rightly signed", signed(bytes, table.signature(bytes, "9".repeat(5_000)), "9".repeat(5_000)));
        for (String type : new String[] { Table.URLENCODED, Table.MULTIPART }) {
            table.refused("a signed push that is said to be " + type, table.ezviz(bytes).contentType(type), 415);
        }
        for (String type : new String[] { "application/json", "text/plain; charset=UTF-8", "application/octet-stream", "x", ";" }) {
            taken("a signed push that is said to be '" + type + "'", id -> table.ezviz(id).contentType(type));
        }
    }

    private Request at(byte[] body, long offset) {
        String time = Long.toString(Long.parseLong(table.time()) + offset);
        return signed(body, table.signature(body, time), time);
    }

    private Request signed(byte[] body, String signature, String time) {
        return table.ezvizUnsigned(body).header("t", time).header("signature", signature);
    }

    private void refused(String what, Request request) {
        table.refused("a push with " + what, request, 403);
    }

    private interface Push {
        Request of(byte[] body);
    }

    private void taken(String name, Push push) {
        String id = table.messageId();
        table.taken(name, push.of(table.message(id).getBytes(StandardCharsets.UTF_8)), Table.messageEvent(id));
    }

    private void either(String name, Push push, int... refusals) {
        String id = table.messageId();
        table.takenOrRefused(name, push.of(table.message(id).getBytes(StandardCharsets.UTF_8)), Table.messageEvent(id), refusals);
    }

    private void twice() {
        String time = table.time();
        String zeros = "0".repeat(40);
        either("a false signature before the right one", id -> table.ezvizUnsigned(id).header("signature", zeros).header("t", time)
                .header("signature", table.signature(id, time)), 403);
        either("a false signature behind the right one", id -> table.ezviz(id).header("signature", zeros), 403);
        either("another time before the right one", id -> table.ezvizUnsigned(id).header("t", "1").header("t", time)
                .header("signature", table.signature(id, time)), 403);
        either("another time behind the right one", id -> table.ezviz(id).header("t", "1"), 403);
        byte[] body = table.message(table.messageId()).getBytes(StandardCharsets.UTF_8);
        refused("two false signatures", table.ezvizUnsigned(body).header("t", time).header("signature", zeros).header("signature", zeros));
        Sight sight = table.sight();
        table.takenOrRefused("a content type twice, the same", table.simcam(sight).contentType(Table.URLENCODED), sight.event(), 400, 415);
    }

    private void contentTypes() {
        Sight before = table.sight();
        table.takenOrRefused("JSON and then a form as the content type", Request.post(table.keys().simcamPath())
                .contentType("application/json").contentType(Table.URLENCODED).body(Table.urlencoded(before.fields())), before.event(),
                400, 415);
        Sight behind = table.sight();
        table.takenOrRefused("a form and then JSON as the content type", table.simcam(behind).contentType("application/json"),
                behind.event(), 400, 415);
        either("a push with the content types of two forms", id -> table.ezviz(id).contentType(Table.URLENCODED)
                .contentType(Table.MULTIPART), 400, 415);
    }

    private void ofCamel() {
        for (String name : new String[] { "CamelHttpResponseCode", "CamelFileName", "CamelExecCommandExecutable", "CamelBeanMethodName",
            "CamelHttpServletRequest", "CamelCameraEventId", "CamelCharsetName", "CamelContentEncoding", "breadcrumbId", "org.apache.camel.x",
            "CamelSkipWwwFormUrlEncoding", "CamelHttpCharacterEncoding" }) {
            Sight sight = table.sight();
            table.taken("a header " + name, table.simcam(sight).header(name, "500"), sight.event());
        }
    }

    private void odd() {
        Sight empty = table.sight();
        table.taken("headers with nothing in them", table.simcam(empty).header("A", "").header("B", " "), empty.event());
        Sight agent = table.sight();
        table.taken("a caller that names itself with a line of ours", table.simcam(agent)
                .header("User-Agent", "08:00:00 ERROR INVENTED").header("X-Forwarded-For", "${jndi:ldap://localhost}"), agent.event());
        Sight escape = table.sight();
        table.takenOrRefused("a caller whose name has control characters",
                table.simcam(escape).header("User-Agent", "\u001b[31m\u0007"), escape.event(), Table.NO_HTTP);
        Sight accept = table.sight();
        table.taken("a caller that takes nothing that we have", table.simcam(accept).header("Accept", "image/png")
                .header("Accept-Encoding", "x").header("Accept-Charset", "x"), accept.event());
        Sight cookies = table.sight();
        table.taken("cookies that are none", table.simcam(cookies).header("Cookie", "\"a=;;=,b"), cookies.event());
        Sight range = table.sight();
        table.taken("conditions and ranges", table.simcam(range).header("If-None-Match", "*").header("Range", "bytes=0-1"), range.event());
        table.refused("a header line without a colon", table.simcam(table.sight()).headerLine("no colon"), Table.NO_HTTP);
        table.refused("a header with a blank in its name", table.simcam(table.sight()).header("a b", "c"), Table.NO_HTTP);
        table.refused("a header of 100,000 characters", table.simcam(table.sight()).header("X", "x".repeat(LONG)), Table.NO_HTTP);
        Request many = table.simcam(table.sight());
        for (int i = 0; i < MANY; i++) {
            many.header("H" + i, "x");
        }
        table.refused("10,000 headers", many, Table.NO_HTTP);
        Sight folded = table.sight();
        table.takenOrRefused("a header on two lines", table.simcam(folded).header("X", "a\r\n b"), folded.event(), Table.NO_HTTP);
        table.refused("a NUL in a header", table.simcam(table.sight()).header("X", "a\u0000b"), Table.NO_HTTP);
        Sight upgrade = table.sight();
        int[] switched = { 101, 400, 426 };
        table.takenOrRefused("an upgrade to HTTP/2", table.simcam(upgrade).header("Connection", "Upgrade, HTTP2-Settings")
                .header("Upgrade", "h2c").header("HTTP2-Settings", "AAMAAABkAARAAAAAAAIAAAAA"), upgrade.event(), switched);
        Sight close = table.sight();
        table.taken("a connection that is to be closed", table.simcam(close).header("Connection", "close"), close.event());
    }
}

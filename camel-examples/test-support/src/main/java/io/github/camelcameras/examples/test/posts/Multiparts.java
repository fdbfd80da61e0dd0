package io.github.camelcameras.examples.test.posts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** Multipart forms, as libcurl writes them and as nobody does. */
final class Multiparts {

    static final String END = "--b--\r\n";

    private static final int MANY = 10_000;

    private Multiparts() {
    }

    /** A field between delimiters. */
    static String part(String headers, String value) {
        return "--b\r\n" + headers + "\r\n\r\n" + value + "\r\n";
    }

    static String field(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", value);
    }

    /** The fields without the end. */
    static String open(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(field(name, value)));
        return body.toString();
    }

    static String of(Map<String, String> fields) {
        return open(fields) + END;
    }

    static void addTo(Table table) {
        boundaries(table);
        malformed(table);
        parts(table);
        files(table);
        sunmi(table);
    }

    private static void boundaries(Table table) {
        typed(table, "a boundary in quotes", "multipart/form-data; boundary=\"b\"", "--b");
        typed(table, "a boundary in quotes with a blank and a colon", "multipart/form-data; boundary=\"a b:c\"", "--a b:c");
        typed(table, "a boundary of 70 characters", "multipart/form-data; boundary=" + "b".repeat(70), "--" + "b".repeat(70));
        typed(table, "a boundary with blanks behind it", "multipart/form-data; boundary=b \t", "--b");
        typed(table, "a boundary that is a number", "multipart/form-data; boundary=1", "--1");
        typed(table, "a content type in capitals and without blanks", "MULTIPART/FORM-DATA;BOUNDARY=b", "--b");
        typed(table, "a boundary behind another parameter", "multipart/form-data; a=\"x; boundary=y\"; boundary=b", "--b");
        Sight blanks = table.sight();
        table.taken("blanks behind the delimiters", table.simcamMultipart(of(blanks.fields()).replace("--b\r\n", "--b \t\r\n")),
                blanks.event());
        Sight around = table.sight();
        table.taken("text before the first and behind the last delimiter",
                table.simcamMultipart("preamble\r\n" + of(around.fields()) + "epilogue\r\n--b\r\n"), around.event());
        Sight within = table.sight("camera", "x--b", "x--b--\r\n-b\r\n --b");
        table.taken("values that look like delimiters", table.simcamMultipart(of(within.fields())), within.event());
        Sight noBreak = table.sight();
        table.taken("no line break at the end", table.simcamMultipart(open(noBreak.fields()) + "--b--"), noBreak.event());
        refusedType(table, "no boundary", "multipart/form-data", 400);
        refusedType(table, "an empty boundary", "multipart/form-data; boundary=", 400);
        refusedType(table, "another boundary", "multipart/form-data; boundary=c", 400);
        refusedType(table, "two boundaries", "multipart/form-data; boundary=c; boundary=b", 400);
        refusedType(table, "a boundary whose quotes do not end", "multipart/form-data; boundary=\"b", 400);
        refusedType(table, "a boundary of 7,000 characters", "multipart/form-data; boundary=" + "b".repeat(7_000), 400);
        refusedType(table, "a multipart that is no form", "multipart/mixed; boundary=b", 415);
    }

    private static void typed(Table table, String name, String contentType, String delimiter) {
        Sight sight = table.sight();
        table.taken(name, Request.post(table.keys().simcamPath()).contentType(contentType)
                .body(of(sight.fields()).replace("--b", delimiter)), sight.event());
    }

    private static void refusedType(Table table, String name, String contentType, int status) {
        table.refused("a multipart with " + name, Request.post(table.keys().simcamPath()).contentType(contentType)
                .body(of(table.sight().fields())), status);
    }

    private static void malformed(Table table) {
        String whole = of(table.sight().fields());
        table.refused("a multipart with lines that end in a line feed alone", table.simcamMultipart(whole.replace("\r\n", "\n")), 400);
        table.refused("a multipart without its last delimiter", table.simcamMultipart(whole.replace(END, "")), 400);
        table.refused("a multipart that is cut off in a value", table.simcamMultipart(whole.substring(0, whole.length() - 12)), 400);
        table.refused("a multipart that is cut off in a header", table.simcamMultipart(whole.substring(0, 30)), 400);
        table.refused("a multipart that is cut off in a delimiter", table.simcamMultipart(whole.substring(0, whole.length() - 4)), 400);
        table.refused("a multipart with a delimiter and nothing else", table.simcamMultipart("--b"), 400);
        table.refused("a multipart with its end and nothing else", table.simcamMultipart(END), 400);
        table.refused("a multipart that is urlencoded", table.simcamMultipart(Table.urlencoded(table.sight().fields())), 400);
        String rest = open(table.sight().fields());
        refused(table, "a part without headers", rest + "--b\r\n\r\nx\r\n");
        refused(table, "a part with nothing", rest + "--b\r\n");
        refused(table, "a part without a name", rest + part("Content-Disposition: form-data", "x"));
        refused(table, "a part that is no form's", rest + part("Content-Disposition: attachment; name=\"x\"", "x"));
        refused(table, "a part with a header that is none", rest + part("no header", "x"));
        refused(table, "a part whose name does not end", rest + part("Content-Disposition: form-data; name=\"x", "x"));
        broken(table, "a part with a name that is not UTF-8", part("Content-Disposition: form-data; name=\"\u00fc\"", "x"));
        broken(table, "a value that is not UTF-8", field("x", "\u00fc"));
        table.refused("a part with a header of 100,000 characters",
                table.simcamMultipart(rest + part("Content-Disposition: form-data; name=\"x\"\r\nX: " + "h".repeat(100_000), "x") + END),
                400, 413);
        StringBuilder headers = new StringBuilder("Content-Disposition: form-data; name=\"x\"");
        for (int i = 0; i < MANY; i++) {
            headers.append("\r\nH").append(i).append(": x");
        }
        table.refused("a part with 10,000 headers", table.simcamMultipart(rest + part(headers.toString(), "x") + END), 400, 413);
        StringBuilder many = new StringBuilder(rest);
        for (int i = 0; i < MANY; i++) {
            many.append(field("f" + i, "x"));
        }
        table.refused("a multipart of 10,000 parts", table.simcamMultipart(many + END), 400, 413);
        table.refused("a multipart of 100,000 delimiters", table.simcamMultipart("--b\r\n".repeat(100_000)), 400, 413);
    }

    private static void refused(Table table, String name, String open) {
        table.refused("a multipart with " + name, table.simcamMultipart(open + END), 400);
    }

    private static void broken(Table table, String name, String part) {
        Sight sight = table.sight();
        table.taken("a multipart with " + name, table.simcamMultipart("")
                .body((open(sight.fields()) + part + END).getBytes(StandardCharsets.ISO_8859_1)), sight.event());
    }

    private static void parts(Table table) {
        row(table, "a name without quotes", part("Content-Disposition: form-data; name=payload", "x"), "x");
        row(table, "headers in any case and order", part("X-A: b\r\ncontent-TYPE:text/plain\r\nCONTENT-disposition:FORM-data;NAME=\"payload\"",
                "x"), "x");
        row(table, "a header on two lines", part("Content-Disposition: form-data;\r\n name=\"payload\"", "x"), "x");
        row(table, "escaped quotes in a name that nobody reads", field("a\\\"b", "y") + field("payload", "x"), "x");
        row(table, "an empty value", field("payload", ""), "");
        row(table, "a value of line breaks", field("payload", "\r\n\r\n"), "\r\n\r\n");
        row(table, "UTF-8 in a value", field("payload", "前门 \uD83D\uDCF7"), "前门 \uD83D\uDCF7");
        row(table, "percent escapes, which mean nothing here", field("payload", "%41+%zz&a=b"), "%41+%zz&a=b");
        row(table, "a part in UTF-8, and it says so", part("Content-Disposition: form-data; name=\"payload\"\r\n"
                + "Content-Type: text/plain; charset=\"UTF-8\"", "前"), "前");
        row(table, "a part that is JSON, and says so", part("Content-Disposition: form-data; name=\"payload\"\r\n"
                + "Content-Type: application/json", "{}"), "{}");
        row(table, "names of Camel's headers in a multipart", field("CamelHttpUri", "/x") + field("CamelFileName", "y"), "");
        Sight sight = table.sight();
        table.refused("a multipart with a field twice", table.simcamMultipart(open(sight.fields()) + field("deviceId", "y") + END), 400);
        String nested = "--c\r\nContent-Disposition: file; filename=\"x\"\r\n\r\ny\r\n--c--";
        either(table, "a multipart within a multipart", part("Content-Disposition: form-data; name=\"payload\"\r\n"
                + "Content-Type: multipart/mixed; boundary=c", nested), nested, 400);
        either(table, "a part in base64", part("Content-Disposition: form-data; name=\"payload\"\r\n"
                + "Content-Transfer-Encoding: base64", "eA=="), "eA==", 400);
        either(table, "a part in quoted-printable", part("Content-Disposition: form-data; name=\"payload\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable", "=41"), "=41", 400);
        row(table, "a part in 8bit, as some libraries write", part("Content-Disposition: form-data; name=\"payload\"\r\n"
                + "Content-Transfer-Encoding: 8bit", "前"), "前");
        for (String charset : new String[] { "utf-16", "x", "ISO-8859-1" }) {
            row(table, "a part in UTF-8 that says " + charset,
                    part("Content-Disposition: form-data; name=\"payload\"\r\nContent-Type: text/plain; charset=" + charset, "x"), "x");
        }
    }

    private static void row(Table table, String name, String parts, String payload) {
        either(table, "a multipart with " + name, parts, payload);
    }

    private static void either(Table table, String name, String parts, String payload, int... refusals) {
        Sight sight = table.sight("camera", "Gate", payload);
        Map<String, String> fields = sight.fields();
        fields.remove("payload");
        table.takenOrRefused(name, table.simcamMultipart(open(fields) + parts + END), sight.event(), refusals);
    }

    private static void files(Table table) {
        row(table, "a file, which is left out", field("payload", "x") + part("Content-Disposition: form-data; name=\"p\"; "
                + "filename=\"a.jpg\"\r\nContent-Type: image/jpeg", "JPEG"), "x");
        row(table, "a file with the name of a field", field("payload", "x") + part("Content-Disposition: form-data; name=\"payload\"; "
                + "filename=\"a.jpg\"", "y"), "x");
        row(table, "a file with a name in the way of RFC 5987", field("payload", "x") + part("Content-Disposition: form-data; "
                + "name=\"payload\"; filename*=UTF-8''a.jpg", "y"), "x");
        row(table, "a file without a name of its own", field("payload", "x") + part("Content-Disposition: form-data; name=\"payload\"; "
                + "filename=\"\"", "y"), "x");
        row(table, "a file whose name is a path", field("payload", "x") + part("Content-Disposition: form-data; name=\"f\"; "
                + "filename=\"../../x\"", "y"), "x");
        row(table, "a file that is not UTF-8 by its name", field("payload", "x") + part("Content-Disposition: form-data; name=\"f\"; "
                + "filename=\"a\"\r\nContent-Type: text/plain; charset=x", "y"), "x");
        row(table, "two files of 300 kB", field("payload", "x") + file("f", 300_000) + file("g", 300_000), "x");
        table.refused("nothing but a file", table.simcamMultipart(file("f", 10) + END), 400);
        table.refused("two files of 900 kB to SimCam", table.simcamMultipart(file("f", 900_000) + file("g", 900_000) + END), 413);
        table.refused("two files of 900 kB to Sunmi", Table.sunmiMultipart(file("f", 900_000) + file("g", 900_000) + END), 413);
        table.refused("two files of 900 kB by a wrong token", Request.post(WebhookKeys.SIMCAM_PATH + "wrong").contentType(Table.MULTIPART)
                .body(file("f", 900_000) + file("g", 900_000) + END), 403, 413);
    }

    private static String file(String name, int length) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name + ".bin\"\r\n"
                + "Content-Type: application/octet-stream", "z".repeat(length));
    }

    private static void sunmi(Table table) {
        long eventId = table.eventId();
        Map<String, String> form = table.signedForm(table.report("S\u524d", eventId));
        table.taken("a signed multipart of Sunmi", Table.sunmiMultipart(of(form)), table.reportEvent("S\u524d", eventId));
        long other = table.eventId();
        Map<String, String> withFile = table.signedForm(table.report("S", other));
        table.taken("a signed multipart of Sunmi with a file that is named payload", Table.sunmiMultipart(open(withFile)
                + part("Content-Disposition: form-data; name=\"payload\"; filename=\"x\"", "{}") + END), table.reportEvent("S", other));
        Map<String, String> twice = table.signedForm(table.report("S", table.eventId()));
        table.refused("a multipart of Sunmi with a payload twice", Table.sunmiMultipart(open(twice) + field("payload", "{}") + END), 400);
        Map<String, String> encoded = table.signedForm(table.report("S", table.eventId()));
        String payload = encoded.remove("payload");
        table.refused("a multipart of Sunmi whose payload is in base64", Table.sunmiMultipart(open(encoded)
                + part("Content-Disposition: form-data; name=\"payload\"\r\nContent-Transfer-Encoding: base64",
                        Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8))) + END), 400, 403);
        table.refused("a multipart of Sunmi by another key",
                Table.sunmiMultipart(of(table.signedForm("{}")).replaceAll("[0-9A-F]{32}", "0".repeat(32))), 403);
    }
}

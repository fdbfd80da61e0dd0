package io.github.camelcameras.examples.test.posts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.examples.test.posts.Table.Sight;

/** Values of urlencoded forms: escapes, UTF-8, what other readers take for a syntax of theirs. */
final class Encodings {

    private Encodings() {
    }

    static void addTo(Table table) {
        right(table);
        unescaped(table);
        wrong(table);
        broken(table);
        sunmi(table);
    }

    private static void right(Table table) {
        row(table, "percent escapes of UTF-8", "deviceId=AA%3ABB&devicename=%E5%89%8D%E9%97%A8", "AA:BB", "前门");
        row(table, "percent escapes in lower case", "deviceId=AA%3abb&devicename=%e5%89%8d%e9%97%a8", "AA:bb", "前门");
        row(table, "percent escapes in both cases", "deviceId=%3A%3a&devicename=%E5%89%8d%e9%97%A8", "::", "前门");
        row(table, "escapes of what needs none", "%64eviceId=%41%42&devicename=%7E%2D%5F%2E", "AB", "~-_.");
        row(table, "a plus for a blank", "deviceId=a+b&devicename=front+door", "a b", "front door");
        row(table, "an escaped plus", "deviceId=a%2Bb&devicename=c%2bd", "a+b", "c+d");
        row(table, "an escaped percent sign", "deviceId=a%2541&devicename=100%25", "a%41", "100%");
        row(table, "an escaped ampersand and equals sign", "deviceId=a%26devicename%3Db&devicename=c", "a&devicename=b", "c");
        row(table, "an emoji, escaped", "deviceId=a1&devicename=%F0%9F%93%B7", "a1", "\uD83D\uDCF7");
        row(table, "an escaped line break", "deviceId=a2&devicename=a%0D%0Ab", "a2", "a\r\nb");
        row(table, "an escaped NUL", "deviceId=a3&devicename=a%00b", "a3", "a\u0000b");
        row(table, "an escaped byte order mark in a value", "deviceId=a4&devicename=%EF%BB%BFGate", "a4", "\uFEFFGate");
        row(table, "a right-to-left mark", "deviceId=a5&devicename=%E2%80%AEetag", "a5", "\u202Eetag");
        row(table, "a lone replacement character", "deviceId=a6&devicename=%EF%BF%BD", "a6", "\uFFFD");
    }

    private static void unescaped(Table table) {
        row(table, "UTF-8 that is not escaped", "deviceId=b1&devicename=前门", "b1", "前门");
        row(table, "an emoji, not escaped", "deviceId=b2&devicename=\uD83D\uDCF7", "b2", "\uD83D\uDCF7");
        row(table, "RAW( and no end", "deviceId=RAW(x&devicename=y", "RAW(x", "y");
        row(table, "RAW() around two fields", "deviceId=RAW(x&devicename=y)", "RAW(x", "y)");
        row(table, "RAW{} around a value", "deviceId=RAW{x}&devicename=RAW(a+b)", "RAW{x}", "RAW(a b)");
        row(table, "a placeholder of properties", "deviceId={{simcam.webhook.token}}&devicename=y1", "{{simcam.webhook.token}}", "y1");
        row(table, "an expression", "deviceId=${sys.user.home}&devicename=${camelId}", "${sys.user.home}", "${camelId}");
        row(table, "a lookup of a logger", "deviceId=${jndi:ldap://localhost/x}&devicename=y2", "${jndi:ldap://localhost/x}", "y2");
        row(table, "a reference to a bean", "deviceId=%23bean:x&devicename=%23class:java.io.File", "#bean:x", "#class:java.io.File");
        row(table, "slashes, dots and colons", "deviceId=../../etc/passwd&devicename=file:///x", "../../etc/passwd", "file:///x");
        row(table, "markup", "deviceId=<script>&devicename=<!DOCTYPE x>", "<script>", "<!DOCTYPE x>");
        row(table, "quotes and backslashes", "deviceId=\"'\\&devicename=\\u0041", "\"'\\", "\\u0041");
        row(table, "a question mark and a hash", "deviceId=a?b#c&devicename=?", "a?b#c", "?");
    }

    private static void row(Table table, String name, String fields, String deviceId, String deviceName) {
        Sight sight = table.sight(deviceId, deviceName, "");
        table.taken(name, table.simcam(fields + Table.andTheRest(sight)), sight.event());
    }

    private static void wrong(Table table) {
        refused(table, "a percent sign alone", "deviceId=%");
        refused(table, "a percent sign at the end of a value", "deviceId=100%&devicename=x");
        refused(table, "a percent sign with one digit", "deviceId=%4");
        refused(table, "an escape of no hexadecimal digits", "deviceId=%zz");
        refused(table, "an escape with a sign", "deviceId=%-1");
        refused(table, "an escape with digits of another script", "deviceId=%\uFF11\uFF12");
        refused(table, "an escape in the way of JavaScript", "deviceId=%u0041");
        refused(table, "a malformed escape in a name", "de%viceId=a");
    }

    /** What firmware makes of names: an event all the same. */
    private static void broken(Table table) {
        row(table, "a slash in too many bytes", "deviceId=d1&devicename=%C0%AF", "d1", "\uFFFD\uFFFD");
        row(table, "a NUL in two bytes", "deviceId=d2&devicename=%C0%80", "d2", "\uFFFD\uFFFD");
        row(table, "half a character, escaped", "deviceId=d3&devicename=%E5%89", "d3", "\uFFFD");
        row(table, "a byte that is never UTF-8, escaped", "deviceId=d4&devicename=%FF", "d4", "\uFFFD");
        brokenBytes(table, "a form in Latin-1", "T\u00fcr", "T\uFFFDr");
        brokenBytes(table, "a form that ends within a character", "\u00e5\u0089", "\uFFFD");
        brokenBytes(table, "a form of bytes that are never UTF-8", "\u00ff\u00fe", "\uFFFD\uFFFD");
    }

    private static void refused(Table table, String name, String fields) {
        table.refused(name, table.simcam(fields + Table.andTheRest(table.sight())), 400);
    }

    private static void brokenBytes(Table table, String name, String deviceName, String read) {
        Sight sight = table.sight("latin", read, "");
        byte[] form = ("deviceId=latin&devicename=" + deviceName + Table.andTheRest(sight)).getBytes(StandardCharsets.ISO_8859_1);
        table.taken(name, table.simcam("").body(form), sight.event());
    }

    private static void sunmi(Table table) {
        long eventId = table.eventId();
        String serial = "S+N 1%&=~\u524d";
        Map<String, String> form = table.signedForm(table.report(serial, eventId));
        RoutedEvent event = table.reportEvent(serial, eventId);
        table.taken("a signed urlencoded form of Sunmi with all that is escaped", Table.sunmi(form), event);

        long everyByteEscaped = table.eventId();
        Map<String, String> escaped = table.signedForm(table.report(serial, everyByteEscaped));
        StringBuilder body = new StringBuilder();
        escaped.forEach((name, value) -> body.append(everyByte(name)).append('=').append(everyByte(value)).append('&'));
        table.taken("a signed form of Sunmi with every byte escaped", Table.sunmi(body.toString()),
                table.reportEvent(serial, everyByteEscaped));

        long further = table.eventId();
        Map<String, String> fields = new LinkedHashMap<>(table.signedForm(table.report("RAW(S", further)));
        fields.remove("sign");
        fields.put("device id", "RAW(a)&%");
        table.taken("a signed form of Sunmi with a further field", Table.sunmi(table.signed(fields)), table.reportEvent("RAW(S", further));

        Map<String, String> signedAsSent = table.signedForm(table.report("S", table.eventId()));
        table.refused("a form of Sunmi that is escaped twice", Table.sunmi(Table.urlencoded(signedAsSent).replace("%", "%25")), 403);

        ByteArrayOutputStream latin = new ByteArrayOutputStream();
        latin.writeBytes(Table.urlencoded(table.signedForm(table.report("S", table.eventId()))).getBytes(StandardCharsets.UTF_8));
        latin.writeBytes(new byte[] { '&', 'x', '=', (byte) 0xfc });
        table.refused("a form of Sunmi that is not UTF-8", Table.sunmi("").body(latin.toByteArray()), 403);
    }

    private static String everyByte(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(b));
        }
        return escaped.toString();
    }
}

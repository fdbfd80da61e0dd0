package io.github.camelcameras.examples.test.posts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** Character sets that a content type speaks of. Forms are UTF-8; bytes that are signed are what they are. */
final class Charsets {

    private static final String[] OTHERS = { "x", "utf-16", "UTF-32", "ISO-8859-1", "utf8mb4", "utf-8,text/plain", "gb2312", "../x", "\"x\"", "" };

    private Charsets() {
    }

    static void addTo(Table table) {
        for (String charset : new String[] { "utf-8", "UTF-8", "\"utf-8\"", "us-ascii", "US-ASCII" }) {
            Sight sight = table.sight();
            table.taken("a form in " + charset, of(table, Table.URLENCODED, charset, Table.urlencoded(sight.fields())), sight.event());
            Sight multipart = table.sight();
            table.taken("a multipart in " + charset, of(table, Table.MULTIPART, charset, Multiparts.of(multipart.fields())),
                    multipart.event());
        }
        for (String charset : OTHERS) {
            Sight sight = table.sight();
            table.taken("a form in UTF-8 that says '" + charset + "'",
                    of(table, Table.URLENCODED, charset, Table.urlencoded(sight.fields())), sight.event());
            Sight multipart = table.sight();
            table.taken("a multipart in UTF-8 that says '" + charset + "'",
                    of(table, Table.MULTIPART, charset, Multiparts.of(multipart.fields())), multipart.event());
            String id = table.messageId();
            table.taken("a push whose text/plain is in '" + charset + "'",
                    table.ezviz(table.message(id)).contentType("text/plain;charset=" + charset), Table.messageEvent(id));
        }
        table.refused("a wrong token and an unknown character set", Request.post(WebhookKeys.SIMCAM_PATH + "wrong")
                .contentType(Table.URLENCODED + ";charset=x").body("a=b"), 403);
        table.refused("an unsigned push in an unknown character set",
                table.ezvizUnsigned("{}".getBytes(StandardCharsets.UTF_8)).contentType("text/plain;charset=x"), 403);
        table.refused("an unsigned form of Sunmi in an unknown character set", Request.post(WebhookKeys.SUNMI_PATH)
                .contentType(Table.URLENCODED + ";charset=x").body("a=b"), 403);
        bytes(table);
    }

    private static Request of(Table table, String contentType, String charset, String body) {
        return Request.post(table.keys().simcamPath()).contentType(contentType + "; charset=" + charset).body(body);
    }

    private static void bytes(Table table) {
        for (String charset : new String[] { "UTF-16", "UTF-16LE", "UTF-32BE" }) {
            String id = table.messageId();
            byte[] body = table.message(id).getBytes(Charset.forName(charset));
            table.takenOrRefused("a push of bytes in " + charset + ", signed", table.ezviz(body).contentType("text/plain;charset=" + charset),
                    Table.messageEvent(id), 400);
        }
        String latin = table.messageId();
        table.taken("a push with a byte that is not UTF-8, signed", table.ezviz(table.message(latin).replace("{}", "{\"a\":\"\u00fc\"}")
                .getBytes(StandardCharsets.ISO_8859_1)), Table.messageEvent(latin));
        String bom = table.messageId();
        table.taken("a push that begins with a byte order mark, signed", table.ezviz("\uFEFF" + table.message(bom)),
                Table.messageEvent(bom));
        String utf8 = table.messageId() + "\u524d\uD83D\uDCF7";
        table.taken("a push of UTF-8 that says Latin-1, signed",
                table.ezviz(table.message(utf8)).contentType("text/plain; charset=ISO-8859-1"), Table.messageEvent(utf8));
    }
}

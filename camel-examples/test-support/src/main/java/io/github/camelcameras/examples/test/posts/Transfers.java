package io.github.camelcameras.examples.test.posts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** How a body comes: its length, chunks, compressed, with a question first, more than one on a connection. */
final class Transfers {

    private static final int BOMB = 50_000_000;

    private final Table table;

    private Transfers(Table table) {
        this.table = table;
    }

    static void addTo(Table table) {
        Transfers transfers = new Transfers(table);
        transfers.lengths();
        transfers.chunks();
        transfers.compressed();
        transfers.questions();
        transfers.pipelined();
    }

    private Request form(String length) {
        byte[] body = Table.urlencoded(table.sight().fields()).getBytes(StandardCharsets.UTF_8);
        return table.simcam("").body(body, length);
    }

    private void lengths() {
        table.refused("a negative length", form("-1"), Table.NO_HTTP);
        table.refused("a length that is no number", form("many"), Table.NO_HTTP);
        table.refused("an empty length", form(""), Table.NO_HTTP);
        table.refused("a length in hexadecimal", form("0x10"), Table.NO_HTTP);
        table.refused("a length of 100 digits", form("9".repeat(100)), Table.NO_HTTP);
        table.refused("two lengths that differ", form("3").header("Content-Length", "5"), Table.NO_HTTP);
        table.refused("two lengths in one header", form("3, 5"), Table.NO_HTTP);
        Sight twice = table.sight();
        String body = Table.urlencoded(twice.fields());
        table.takenOrRefused("the same length twice", table.simcam(body).header("Content-Length", Integer.toString(body.length())),
                twice.event(), Table.NO_HTTP);
        table.refused("a body without a length", table.simcam("").bodyOfUnknownLength(bytes("a=b&".repeat(10))), Table.NO_HTTP);
        Sight both = table.sight();
        table.takenOrRefused("a length and chunks", table.simcam(both).chunked(50).header("Content-Length", "5"), both.event(),
                Table.NO_HTTP);
        table.refused("a transfer encoding that there is not", form("10").header("Transfer-Encoding", "x"), Table.NO_HTTP);
        Sight gzip = table.sight();
        table.takenOrRefused("a transfer encoding of two", table.simcam(gzip).chunked(50).header("Transfer-Encoding", "gzip"),
                gzip.event(), Table.NO_HTTP);
        table.refused("a body that ends before its length", form("200"), 408, NastyPost.CLOSED);
        table.refused("a body that ends before its length, by a wrong token", Request.post(WebhookKeys.SIMCAM_PATH + "wrong")
                .contentType(Table.URLENCODED).body(bytes("a=b"), "200"), 403, 408, NastyPost.CLOSED);
        table.refused("a length shorter than the body", form("10"), 400);
    }

    private void chunks() {
        chunked("chunks of one byte", 1, "", "");
        chunked("one chunk", 100_000, "", "");
        chunked("chunks with extensions", 7, ";a=b;c=\"d\"", "");
        chunked("chunks with a trailer", 20, "", "X-Trailer: y\r\n");
        chunked("chunks with a trailer that is a content type", 20, "", "Content-Type: application/json\r\n");
        Sight longExtension = table.sight();
        table.takenOrRefused("a chunk with an extension of 100,000 characters",
                table.simcam(longExtension).chunked(1_000, ";a=" + "x".repeat(100_000), ""), longExtension.event(), Table.NO_HTTP);
        Sight longTrailer = table.sight();
        table.takenOrRefused("a trailer of 100,000 characters",
                table.simcam(longTrailer).chunked(1_000, "", "X: " + "x".repeat(100_000) + "\r\n"), longTrailer.event(), Table.NO_HTTP);
        malformed("a chunk whose length is no number", "zz\r\na=b\r\n0\r\n\r\n");
        malformed("a chunk of negative length", "-1\r\na=b\r\n0\r\n\r\n");
        malformed("a chunk longer than its length", "1\r\na=b\r\n0\r\n\r\n");
        malformed("a chunk of more than a Long", "fffffffffffffffff\r\na=b\r\n");
        String id = table.messageId();
        table.taken("a signed push in chunks", table.ezviz(table.message(id)).chunked(3), Table.messageEvent(id));
    }

    private void chunked(String name, int size, String extension, String trailer) {
        Sight sight = table.sight();
        table.taken(name, table.simcam(sight).chunked(size, extension, trailer), sight.event());
    }

    private void malformed(String name, String chunks) {
        table.refused(name, table.simcam("").alreadyChunked(bytes(chunks)), Table.NO_HTTP);
    }

    private void compressed() {
        byte[] form = bytes(Table.urlencoded(table.sight().fields()));
        byte[] push = bytes(table.message(table.messageId()));
        table.refused("a form in gzip", table.simcam("").body(gzip(form)).header("Content-Encoding", "gzip"), 400, 415);
        table.refused("a form in deflate", table.simcam("").body(deflate(form)).header("Content-Encoding", "deflate"), 400, 415);
        for (String encoding : new String[] { "gzip", "br", "x" }) {
            Sight plain = table.sight();
            table.takenOrRefused("a form that is said to be in " + encoding + " and is not",
                    table.simcam(plain).header("Content-Encoding", encoding), plain.event(), 400, 415);
        }
        table.refused("a form in gzip that does not say so", table.simcam("").body(gzip(form)), 400);
        table.refused("a push in gzip, signed as it is sent", table.ezviz(gzip(push)).header("Content-Encoding", "gzip"), 400, 415);
        table.refused("a push in gzip, signed as it was before", table.ezvizUnsigned(gzip(push)).header("t", table.time())
                .header("signature", table.signature(push, table.time())).header("Content-Encoding", "gzip"), 400, 403, 415);
        table.refused("a form of 50 MB in gzip", table.simcam("").body(gzip(new byte[BOMB])).header("Content-Encoding", "gzip"),
                400, 413, 415);
        Sight identity = table.sight();
        table.taken("a form that is said to be as it is", table.simcam(identity).header("Content-Encoding", "identity"), identity.event());
    }

    private void questions() {
        Sight sight = table.sight();
        table.taken("a caller that asks first and does not wait", table.simcam(sight).header("Expect", "100-continue"), sight.event());
        Sight other = table.sight();
        table.takenOrRefused("a caller that expects what there is not", table.simcam(other).header("Expect", "x"), other.event(),
                Table.NO_HTTP);
        table.refused("a caller that asks first, by a wrong token", Request.post(WebhookKeys.SIMCAM_PATH + "wrong")
                .contentType(Table.URLENCODED).header("Expect", "100-continue").body("a=b"), 403, 417);
    }

    private void pipelined() {
        Sight sight = table.sight();
        byte[] request = table.simcam(sight).bytes();
        table.takenOnceOf(1, "line breaks before the first line", join(bytes("\r\n"), request), sight.event());
        Sight thrice = table.sight();
        byte[] same = table.simcam(thrice).bytes();
        table.takenOnceOf(3, "the same post three times on one connection, without waiting", join(same, same, same), thrice.event());
        String id = table.messageId();
        byte[] push = table.ezviz(table.message(id)).bytes();
        table.takenOnceOf(2, "the same push twice on one connection, without waiting", join(push, push), Table.messageEvent(id));
    }

    private static byte[] join(byte[]... requests) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.asList(requests).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Compression {
        OutputStream on(OutputStream out) throws IOException;
    }

    private static byte[] gzip(byte[] bytes) {
        return compress(bytes, GZIPOutputStream::new);
    }

    private static byte[] deflate(byte[] bytes) {
        return compress(bytes, DeflaterOutputStream::new);
    }

    private static byte[] compress(byte[] bytes, Compression compression) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = compression.on(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}

package io.github.camelcameras.examples.test.posts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a request, which may be wrong in any way: nothing is checked, and nothing added but what is said here. */
public final class Request {

    private static final String END = "\r\n";

    private final String line;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = new byte[0];
    private String length = "";
    private byte[] encoded = body;

    private Request(String line) {
        this.line = line;
    }

    /** A first line of any kind, and the header Host. */
    static Request of(String line) {
        return new Request(line).header("Host", "localhost");
    }

    static Request post(String target) {
        return of("POST " + target + " HTTP/1.1");
    }

    Request header(String name, String value) {
        return headerLine(name + ": " + value);
    }

    /** A line of the head that need not be a header. */
    Request headerLine(String text) {
        headers.add(text);
        return this;
    }

    Request contentType(String value) {
        return header("Content-Type", value);
    }

    Request body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A body, and its length in the head. */
    Request body(byte[] bytes) {
        return body(bytes, Integer.toString(bytes.length));
    }

    /** @param announced what the head says of the length */
    Request body(byte[] bytes, String announced) {
        body = bytes;
        encoded = bytes;
        length = "Content-Length: " + announced + END;
        return this;
    }

    byte[] body() {
        return body;
    }

    /** A body without a word of its length. */
    Request bodyOfUnknownLength(byte[] bytes) {
        body = bytes;
        encoded = bytes;
        length = "";
        return this;
    }

    /** Sends the body that there is in chunks. */
    Request chunked(int size) {
        return chunked(size, "", "");
    }

    /**
     * The same.
     *
     * @param extension behind the length of each chunk
     * @param trailer   a header behind the last
     */
    Request chunked(int size, String extension, String trailer) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(body.length + 1024);
        for (int at = 0; at < body.length; at += size) {
            byte[] chunk = Arrays.copyOfRange(body, at, Math.min(body.length, at + size));
            chunks.writeBytes(ascii(Integer.toHexString(chunk.length) + extension + END));
            chunks.writeBytes(chunk);
            chunks.writeBytes(ascii(END));
        }
        chunks.writeBytes(ascii("0" + END + trailer + END));
        return alreadyChunked(chunks.toByteArray());
    }

    /** Sends this instead of chunks. */
    Request alreadyChunked(byte[] chunks) {
        encoded = chunks;
        length = "Transfer-Encoding: chunked" + END;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length + 1024);
        StringBuilder head = new StringBuilder(line).append(END);
        headers.forEach(header -> head.append(header).append(END));
        bytes.writeBytes(head.append(length).append(END).toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(encoded);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

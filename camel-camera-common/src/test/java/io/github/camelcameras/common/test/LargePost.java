package io.github.camelcameras.common.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * A post that the server may refuse, and close the connection on, before it has been sent whole. The answer is read meanwhile: an HTTP
 * client that sends first may find the connection reset, and the answer gone.
 */
public final class LargePost {

    private static final int PIECE = 64 * 1024;
    private static final int MILLIS_TO_ANSWER = 30_000;

    private LargePost() {
    }

    /**
     * Sends a post until the server answers.
     *
     * @param  announced whether the server is told the length first; otherwise the body comes in chunks
     * @return           the status
     */
    public static int status(URI address, String contentType, String body, boolean announced) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(MILLIS_TO_ANSWER);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nContent-Type: " + contentType
                       + "\r\n" + (announced ? "Content-Length: " + bytes.length : "Transfer-Encoding: chunked") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            CompletableFuture.runAsync(() -> send(out, bytes, announced)); // ends with the socket at the latest
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return Integer.parseInt(line.split(" ")[1]);
        }
    }

    private static void send(OutputStream out, byte[] bytes, boolean announced) {
        try {
            for (int at = 0; at < bytes.length; at += PIECE) {
                int length = Math.min(PIECE, bytes.length - at);
                if (announced) {
                    out.write(bytes, at, length);
                } else {
                    out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(bytes, at, length);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
            if (!announced) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The server takes no more, and says why in its answer", e);
        }
    }
}

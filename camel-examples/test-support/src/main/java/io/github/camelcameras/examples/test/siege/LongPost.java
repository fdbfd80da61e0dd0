package io.github.camelcameras.examples.test.siege;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.examples.test.posts.Connection;

/** One post that is longer than any that is taken. */
final class LongPost {

    private static final int PIECE = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LongPost() {
    }

    /**
     * What came of it.
     *
     * @param status -1 if there was no answer
     * @param sent   bytes that the server took before it answered
     */
    record Outcome(int status, long sent, double seconds) {

        @Override
        public String toString() {
            return "answered %d after %.1f s and %.1f MB".formatted(status, seconds, sent / 1e6);
        }
    }

    /** Sends it until there is an answer. */
    static Outcome send(URI server, String path, String contentType, long length, boolean announced) throws IOException {
        long begin = System.nanoTime();
        AtomicLong sent = new AtomicLong();
        try (Connection connection = new Connection(server)) {
            connection.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType + "\r\n"
                              + (announced ? "Content-Length: " + length : "Transfer-Encoding: chunked") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread sender = new Thread(() -> sendBody(connection, length, announced, sent), "long post");
            sender.setDaemon(true);
            sender.start();
            int status = status(connection);
            return new Outcome(status, sent.get(), (System.nanoTime() - begin) / 1e9);
        }
    }

    private static int status(Connection connection) throws IOException {
        try {
            return connection.read(true, PATIENCE).status();
        } catch (SocketTimeoutException e) {
            return -1;
        }
    }

    private static void sendBody(Connection connection, long length, boolean announced, AtomicLong sent) {
        byte[] piece = "x".repeat(PIECE).getBytes(StandardCharsets.US_ASCII);
        byte[] size = (Integer.toHexString(PIECE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\r\n".getBytes(StandardCharsets.US_ASCII);
        try {
            while (sent.get() < length) {
                if (!announced) {
                    connection.write(size);
                }
                connection.write(piece);
                if (!announced) {
                    connection.write(end);
                }
                sent.addAndGet(PIECE);
            }
            if (!announced) {
                connection.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            return; // the server takes no more
        }
    }
}

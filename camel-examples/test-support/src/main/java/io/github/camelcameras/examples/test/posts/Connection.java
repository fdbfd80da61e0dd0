package io.github.camelcameras.examples.test.posts;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A connection to a server, byte for byte. What is sent and what is answered do not wait for each other: a server may refuse, and close
 * the connection on, what has not been sent whole.
 */
public final class Connection implements AutoCloseable {

    private static final int CONTINUE = 100;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Socket socket;
    private final InputStream in;

    /**
     * What was answered.
     *
     * @param status {@link NastyPost#CLOSED} if the connection ended instead
     * @param closed whether the server ends the connection
     */
    public record Answer(int status, Map<String, String> headers, String body, boolean closed) {

        private static final Answer NONE = new Answer(NastyPost.CLOSED, Map.of(), "", true);
    }

    /** @throws IOException if there is no connection */
    public Connection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends it, as far as the server takes it; returns at once. */
    public void send(byte[] bytes) {
        Thread sender = new Thread(() -> {
            try {
                write(bytes);
            } catch (IOException e) {
                return; // the server has had enough, and says why in its answer
            }
        }, "sender of nasty posts");
        sender.setDaemon(true);
        sender.start();
    }

    /** Sends it; waits as long as the server does not take it. */
    public void write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /**
     * Waits for an answer.
     *
     * @param  hasBody                whether an answer to what was sent has a body, as those to HEAD have not
     * @throws SocketTimeoutException if nothing comes
     */
    public Answer read(boolean hasBody, Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        try {
            Answer answer = answer(hasBody);
            while (answer.status == CONTINUE) {
                answer = answer(hasBody);
            }
            return answer;
        } catch (EOFException | SocketException e) {
            return Answer.NONE;
        }
    }

    private Answer answer(boolean hasBody) throws IOException {
        String[] status = line().split(" ", 3);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].trim().toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1].trim() : "");
        }
        int code = status.length < 2 ? -1 : Integer.parseInt(status[1]);
        boolean empty = !hasBody || code < OK || code == NO_CONTENT || code == NOT_MODIFIED;
        boolean closed = "close".equalsIgnoreCase(headers.get("connection"));
        return new Answer(code, headers, empty ? "" : body(headers), closed);
    }

    private String body(Map<String, String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
        } else if (headers.containsKey("content-length")) {
            body.write(in.readNBytes(Integer.parseInt(headers.get("content-length"))));
        } else {
            body.write(in.readAllBytes());
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().replaceFirst(";.*", "").trim(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).trim();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

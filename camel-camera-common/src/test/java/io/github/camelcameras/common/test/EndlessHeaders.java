package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ServerSocketFactory;

/** Answers every connection with 200 MB of headers, or until the caller has had enough. */
public final class EndlessHeaders implements AutoCloseable {

    private static final int MILLIS_FOR_A_REQUEST = 10_000;
    private static final long BYTES = 200L * 1024 * 1024;
    private static final byte[] PIECE = "x".repeat(1024).getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final boolean oneLine;
    private final AtomicLong sent = new AtomicLong();

    private EndlessHeaders(ServerSocket server, boolean oneLine) {
        this.server = server;
        this.oneLine = oneLine;
    }

    /** @param oneLine whether it is one header without an end, or headers without an end */
    public static EndlessHeaders start(ServerSocketFactory sockets, boolean oneLine) throws IOException {
        EndlessHeaders headers = new EndlessHeaders(sockets.createServerSocket(0, 0, InetAddress.getLoopbackAddress()), oneLine);
        Thread thread = new Thread(headers::serve, "endless headers");
        thread.setDaemon(true);
        thread.start();
        return headers;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many bytes somebody took, at most. */
    public long sent() {
        return sent.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setSoTimeout(MILLIS_FOR_A_REQUEST);
                socket.getInputStream().read();
                answer(socket.getOutputStream());
            } catch (IOException e) {
                continue; // the caller has had enough, which is what is wanted
            }
        }
    }

    private void answer(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] begin = "X-Header: ".getBytes(StandardCharsets.US_ASCII);
        out.write(begin);
        for (long bytes = 0; bytes < BYTES; bytes += PIECE.length) {
            out.write(PIECE);
            if (!oneLine) {
                out.write('\r');
                out.write('\n');
                out.write(begin);
            }
            sent.addAndGet(PIECE.length);
        }
        out.write("\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

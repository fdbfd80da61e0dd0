package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Accepts every connection, on all addresses of this machine, and never comes to an end. */
public final class SlowPeer implements AutoCloseable {

    /** How it behaves. */
    public enum Manner {
        /** Takes what comes and says nothing, neither TLS nor HTTP. */
        SILENT(null, null),
        /** Does not even take what comes. */
        NOT_READING(null, null),
        /** The answer to a TLS handshake, byte for byte: a record of 16 kB, of which the first bytes say that it is a ServerHello. */
        DRIPPING_HANDSHAKE("\u0016\u0003\u0003\u0040\u0000\u0002\u0000\u0040", "\u0000"),
        DRIPPING_HEADERS("HTTP/1.1 200 OK\r\nX-Header: ", "x"),
        /** An answer that is announced for ever. */
        CONTINUING("", "HTTP/1.1 100 Continue\r\n\r\n"),
        DRIPPING_CONTENT("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{", " "),
        DRIPPING_CHUNKS("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", "1\r\n \r\n");

        private final String first;
        private final String piece;

        Manner(String first, String piece) {
            this.first = first;
            this.piece = piece;
        }
    }

    private static final long MILLIS_BETWEEN_PIECES = 50;
    private static final int SMALL_BUFFER = 4_096;
    private static final int BACKLOG = 10_000;

    private final Manner manner;
    private final ServerSocket server = new ServerSocket();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private SlowPeer(Manner manner) throws IOException {
        this.manner = manner;
        if (manner == Manner.NOT_READING) {
            server.setReceiveBufferSize(SMALL_BUFFER);
        }
        server.bind(new InetSocketAddress(0), BACKLOG);
    }

    public static SlowPeer start(Manner manner) throws IOException {
        SlowPeer peer = new SlowPeer(manner);
        run(peer::accept);
        return peer;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many connections there have been. */
    public int connections() {
        return sockets.size();
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            sockets.add(socket);
            if (manner.piece != null) {
                run(() -> drip(socket));
            }
        }
    }

    private void drip(Socket socket) throws IOException, InterruptedException {
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream();
        in.read();
        out.write(manner.first.getBytes(StandardCharsets.ISO_8859_1));
        do {
            in.skipNBytes(in.available());
            out.write(manner.piece.getBytes(StandardCharsets.ISO_8859_1));
        } while (!closed.await(MILLIS_BETWEEN_PIECES, TimeUnit.MILLISECONDS));
    }

    private static void run(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException | InterruptedException e) {
                return; // the caller has had enough, or the test is over
            }
        }, "slow peer");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}

package io.github.camelcameras.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** A balancer of TCP connections: each goes to the next of some ports on this machine, past those that refuse it. */
final class RoundRobin implements AutoCloseable {

    private final List<Integer> ports;
    private final AtomicIntegerArray answered;
    private final ServerSocket listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private int next;

    RoundRobin(Integer... ports) throws IOException {
        this.ports = List.of(ports);
        answered = new AtomicIntegerArray(ports.length);
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many connections to this port have been answered on. */
    int answered(int port) {
        return answered.get(ports.indexOf(port));
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                forward(client);
            } catch (IOException e) {
                // closed, or a client that is gone already
            }
        }
    }

    private void forward(Socket client) throws IOException {
        for (int i = 0; i < ports.size(); i++) {
            int place = next++ % ports.size();
            try {
                Socket server = new Socket(InetAddress.getLoopbackAddress(), ports.get(place));
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                threads.execute(() -> copy(client, server, () -> { }));
                threads.execute(() -> copy(server, client, () -> answered.incrementAndGet(place)));
                return;
            } catch (IOException e) {
                // this one refuses
            }
        }
        client.close();
    }

    /** Until one side ends; then both do. */
    private static void copy(Socket from, Socket to, Runnable first) {
        byte[] buffer = new byte[8_192];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int length = in.read(buffer);
            first.run();
            while (length >= 0) {
                out.write(buffer, 0, length);
                length = in.read(buffer);
            }
        } catch (IOException e) {
            // as good as an end
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdown();
    }
}

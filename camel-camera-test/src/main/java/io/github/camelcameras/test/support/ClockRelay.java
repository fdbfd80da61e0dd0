package io.github.camelcameras.test.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before a server of the JDK, whose answers always have the present time as their date, and gives them another one. Answers must say
 * how long they are. Thread-safe.
 */
public final class ClockRelay implements AutoCloseable {

    private static final Pattern DATE = Pattern.compile("(?im)^date:[^\r\n]*");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ServerSocket listener;
    private final int target;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /**
     * @param target port of the server
     * @param clock  gives the dates
     */
    public ClockRelay(int target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Where it listens. */
    public int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                threads.execute(() -> relay(client, server, false));
                threads.execute(() -> relay(server, client, true));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void relay(Socket from, Socket to, boolean dates) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            if (!dates) {
                in.transferTo(out);
                return;
            }
            for (String head = head(in); head != null; head = head(in)) {
                out.write(DATE.matcher(head).replaceFirst("Date: " + FORMAT.format(clock.instant())).getBytes(StandardCharsets.ISO_8859_1));
                Matcher length = LENGTH.matcher(head);
                out.write(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
                out.flush();
            }
        } catch (IOException e) {
            // one of both has gone, and the other is told by the end of its connection
        }
    }

    /** <code>null</code> at the end. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < END_OF_HEAD.length) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
            matched = next == END_OF_HEAD[matched] ? matched + 1 : next == END_OF_HEAD[0] ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}

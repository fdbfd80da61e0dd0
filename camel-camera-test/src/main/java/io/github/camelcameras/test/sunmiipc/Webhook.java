package io.github.camelcameras.test.sunmiipc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import io.github.camelcameras.test.support.Json;

/**
 * What cameras post to the callbacks they have been told, as libcurl posts it: multipart, and the body only when the other side has said
 * that it wants it, or after a second. Each post has a connection of its own. Thread-safe.
 */
public final class Webhook {

    private static final int CONTINUE = 100;
    private static final int WAIT_FOR_CONTINUE = 1_000;
    private static final int TIMEOUT = 30_000;
    private static final String LINE = "\r\n";

    private final SimulatorOptions options;
    private final Cameras cameras;

    /**
     * What came of a post.
     *
     * @param status         0 if nothing came within 30 seconds, or nothing but an end of the connection
     * @param headers        names in lower case
     * @param continued      whether a 100 came before the body was sent
     * @param continueMillis how long it took
     * @param bodySent       not if a final status came instead of a 100
     */
    public record Reply(int status, Map<String, String> headers, String body, boolean continued, long continueMillis,
            boolean bodySent) {
    }

    /** The head of an answer. */
    private record Head(int status, Map<String, String> headers) {
    }

    Webhook(SimulatorOptions options, Cameras cameras) {
        this.options = options;
        this.cameras = cameras;
    }

    /** Posts a payload, signed, with <code>Expect: 100-continue</code>. */
    public Reply post(URI callback, String payload) {
        return post(callback, fields(payload), true);
    }

    /** The same, signed with another key. */
    public Reply postWronglySigned(URI callback, String payload) {
        Map<String, String> fields = fields(payload);
        fields.put("sign", Signature.sign(fields, options.secretKey() + "wrong"));
        return post(callback, fields, true);
    }

    /** The same, rightly signed, and the body at once. */
    public Reply postWithoutExpect(URI callback, String payload) {
        return post(callback, fields(payload), false);
    }

    /** Posts any parts. */
    public Reply post(URI callback, Map<String, String> fields, boolean expectContinue) {
        String boundary = "------------------------%016x".formatted(ThreadLocalRandom.current().nextLong());
        byte[] body = body(fields, boundary);
        String path = callback.getRawPath().isEmpty() ? "/" : callback.getRawPath();
        String query = callback.getRawQuery() == null ? "" : "?" + callback.getRawQuery();
        String head = "POST " + path + query + " HTTP/1.1" + LINE + "Host: " + callback.getRawAuthority() + LINE
                + "User-Agent: libcurl/7.52.1 OpenSSL/1.0.2p" + LINE + "Accept: */*" + LINE + "Content-Length: " + body.length + LINE
                + (expectContinue ? "Expect: 100-continue" + LINE : "") + "Content-Type: multipart/form-data; boundary=" + boundary
                + LINE + LINE;
        try (Socket socket = connect(callback)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return exchange(socket, out, body, expectContinue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Posts an event to all callbacks that are registered with the camera for its type. */
    public List<Reply> report(int camera, String payload) {
        Object type = Json.object(payload).get("event_type");
        return cameras.get(camera).hooks().getOrDefault(String.valueOf(type), List.of()).stream()
                .map(callback -> post(URI.create(callback.contains("://") ? callback : "http://" + callback), payload)).toList();
    }

    /** @param event see {@link Events} */
    public List<Reply> report(int camera, Map<String, ?> event) {
        return report(camera, Json.write(event));
    }

    /** The parts of a post now, signed, in the order of the document. */
    public Map<String, String> fields(String payload) {
        return fields(payload, Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000)),
                Long.toString(System.currentTimeMillis() / 1_000));
    }

    /** The parts of a post, signed, in the order of the document. */
    public Map<String, String> fields(String payload, String random, String timestamp) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("app_id", options.appId());
        fields.put("random", random);
        fields.put("timestamp", timestamp);
        fields.put("sign", "");
        fields.put("payload", payload);
        fields.put("sign", Signature.sign(fields, options.secretKey()));
        return fields;
    }

    /** The parts as they are posted. */
    public static byte[] body(Map<String, String> fields, String boundary) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--").append(boundary).append(LINE)
                .append("Content-Disposition: form-data; name=\"").append(name).append('"').append(LINE).append(LINE)
                .append(value).append(LINE));
        return body.append("--").append(boundary).append("--").append(LINE).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Reply exchange(Socket socket, OutputStream out, byte[] body, boolean expectContinue) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        Head head = null;
        long start = System.nanoTime();
        if (expectContinue && isReadable(socket, in)) {
            head = head(in);
        }
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        boolean continued = head != null && head.status == CONTINUE;
        boolean wanted = head == null || continued;
        if (wanted) {
            out.write(body);
            out.flush();
        }
        socket.setSoTimeout(TIMEOUT);
        try {
            while (head == null || head.status == CONTINUE) {
                head = head(in);
            }
            return new Reply(head.status, head.headers, text(in, head), continued, waited, wanted);
        } catch (SocketTimeoutException e) {
            return new Reply(0, Map.of(), "", continued, waited, wanted);
        }
    }

    /** Waits as long as curl does. */
    private static boolean isReadable(Socket socket, InputStream in) throws IOException {
        socket.setSoTimeout(WAIT_FOR_CONTINUE);
        in.mark(1);
        try {
            in.read();
            in.reset();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static Head head(InputStream in) throws IOException {
        String status = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].trim().toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1].trim() : "");
        }
        String[] parts = status.split(" ", 3);
        return new Head(parts.length < 2 ? 0 : Integer.parseInt(parts[1]), headers);
    }

    private static String text(InputStream in, Head head) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (head.headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                text.write(in.readNBytes(size));
                line(in);
            }
        } else if (head.headers.containsKey("content-length")) {
            text.write(in.readNBytes(Integer.parseInt(head.headers.get("content-length"))));
        } else if (head.status != 204 && head.status != 304) {
            text.write(in.readAllBytes());
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static int chunk(InputStream in) throws IOException {
        String size = line(in).replaceFirst(";.*", "").trim();
        return size.isEmpty() ? 0 : Integer.parseInt(size, 16);
    }

    /** Empty at the end, too. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).trim();
    }

    private static Socket connect(URI callback) throws IOException {
        boolean tls = "https".equalsIgnoreCase(callback.getScheme());
        int port = callback.getPort() >= 0 ? callback.getPort() : tls ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(callback.getHost(), port), TIMEOUT);
            return tls ? trustingAll().getSocketFactory().createSocket(socket, callback.getHost(), port, true) : socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static SSLContext trustingAll() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustAll()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether cameras verify a callback's certificate is not documented. */
    private static final class TrustAll implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            // all are
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
            // all are
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

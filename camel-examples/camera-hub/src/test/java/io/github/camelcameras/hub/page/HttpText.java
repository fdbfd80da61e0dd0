package io.github.camelcameras.hub.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests as they are on the wire, of browsers, proxies and others. */
final class HttpText {

    private HttpText() {
    }

    /**
     * The whole answer, when the server has closed the connection.
     *
     * @param request method and path
     * @param headers lines, separated by CR and LF
     */
    static String answer(int port, String request, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port); InputStream in = socket.getInputStream()) {
            String text = request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a browser would send back of the cookies in an answer. */
    static String cookie(String answer) {
        return "Cookie: " + answer.replaceFirst("(?s).*\r\n[Ss]et-[Cc]ookie: ([^;]*);.*", "$1");
    }
}

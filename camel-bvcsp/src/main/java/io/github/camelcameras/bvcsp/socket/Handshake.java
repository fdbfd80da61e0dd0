package io.github.camelcameras.bvcsp.socket;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.github.camelcameras.bvcsp.call.BvcspToken;

/**
 * Where and with what a websocket is opened.
 *
 * @param address     of the websocket; has the token where that goes by query, so that it is not for logs
 * @param subprotocol what is asked for; <code>null</code> for none
 * @param token       what proves who asks
 */
record Handshake(URI address, String subprotocol, BvcspToken token) {

    /**
     * For a path below the address of the platform.
     *
     * @param  baseUrl                  <code>http(s)://...</code>
     * @param  path                     begins with a slash; may have a query
     * @throws IllegalArgumentException if the path is none
     */
    static Handshake of(String baseUrl, String path, BvcspToken token, TokenPlace tokenIn) {
        TokenPlace place = tokenIn.of(token.value());
        String query = place == TokenPlace.QUERY
                ? (path.contains("?") ? "&" : "?") + "token=" + URLEncoder.encode(token.value(), StandardCharsets.UTF_8) : "";
        try {
            return new Handshake(new URI("ws" + baseUrl.substring("http".length()) + path + query),
                    place == TokenPlace.SUBPROTOCOL ? token.value() : null, token);
        } catch (URISyntaxException e) { // without the exception: its text has the token
            throw new IllegalArgumentException("The platform gave a path for a websocket that is none");
        }
    }

    /** Whether it goes over TLS. */
    boolean isSecure() {
        return "wss".equalsIgnoreCase(address.getScheme());
    }

    int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    @Override
    public String toString() {
        return "Handshake"; // what is logged must not hold the token
    }
}

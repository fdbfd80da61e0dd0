package io.github.camelcameras.bvcsp.socket;

import java.util.regex.Pattern;

/** Where a handshake has the token. */
public enum TokenPlace {

    /** In the header <code>Sec-WebSocket-Protocol</code>. */
    SUBPROTOCOL,

    /** In the query, where web servers and proxies log it. */
    QUERY,

    /** Nowhere: for a websocket of another service, which has its own proof in the path that the platform gave. */
    NONE;

    /** What a header can name as a subprotocol (RFC 6455, 4.1, and RFC 7230, 3.2.6). */
    private static final Pattern SUBPROTOCOL_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Where this token goes: one that is no legal subprotocol goes by query. */
    TokenPlace of(String token) {
        return this == SUBPROTOCOL && !SUBPROTOCOL_NAME.matcher(token).matches() ? QUERY : this;
    }
}

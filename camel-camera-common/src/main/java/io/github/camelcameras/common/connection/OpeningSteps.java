package io.github.camelcameras.common.connection;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;

import javax.net.ssl.SSLException;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.text.PeerText;

/** How far a connection has come on its way to be open: before it is, what ended it says little without what was waited for. */
final class OpeningSteps {

    private static final String CLIENT_CERTIFICATE
            = " (the other side may ask for a client certificate: a key store in option sslContextParameters)";

    private String awaited = "TCP connection";
    private String advice = "";
    private int reached;

    /**
     * Says what comes next.
     *
     * @param what    that it is, without article
     * @param ifNever which option it may be due to when it does not come; may be empty
     * @param first   whether there was no step before it
     */
    synchronized void next(String what, String ifNever, boolean first) {
        awaited = what;
        advice = ifNever.isEmpty() ? "" : " (" + ifNever + ")";
        reached = first ? 0 : reached + 1;
    }

    /** Why it ended. */
    synchronized Throwable failure(Throwable why, boolean open) {
        String text = describe(why);
        if (open) {
            return why instanceof ClosedChannelException ? new IOException(text, why) : why;
        }
        if (why instanceof CameraApiException) {
            return why;
        }
        boolean alert = why instanceof SSLException && text.contains("alert");
        return new NotOpenedException(reached, "no " + awaited + ": " + text + (alert ? CLIENT_CERTIFICATE : advice), why);
    }

    /** In the words of the exception, where it has any. */
    static String describe(Throwable why) {
        if (why instanceof ClosedChannelException) {
            return "the other side closed the connection";
        }
        return why.getMessage() == null ? why.getClass().getSimpleName() : PeerText.of(why.getMessage());
    }
}

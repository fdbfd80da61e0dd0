package io.github.camelcameras.common.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/**
 * Gives up requests that take too long, whatever they wait for: a place in the pool, a handshake, the next byte. The time-outs of sockets
 * begin anew with each byte, and writing has none.
 */
final class Deadlines {

    private final ScheduledExecutorService timer;
    private final long millis;

    /** @param millis how long a request may take; 0 for no limit */
    Deadlines(ScheduledExecutorService timer, long millis) {
        this.timer = timer;
        this.millis = millis;
    }

    /** Sends a request. */
    interface Sending<T> {
        T send() throws IOException;
    }

    /** @throws IOException that of the sending, or one that says that it took too long */
    <T> T hold(HttpUriRequestBase request, Sending<T> sending) throws IOException {
        Expiry expiry = new Expiry(request);
        ScheduledFuture<?> end = millis == 0 ? null : timer.schedule(expiry, millis, TimeUnit.MILLISECONDS);
        try {
            return sending.send();
        } catch (ConnectionRequestTimeoutException e) {
            throw timedOut(new InterruptedIOException("all connections to the host are in use, as many as connectionsPerRoute and"
                                                      + " maxTotalConnections allow"), e);
        } catch (IOException | RuntimeException e) {
            if (expiry.reached) {
                throw timedOut(new SocketTimeoutException("not answered within " + millis + " milliseconds, which is connectTimeout and"
                                                          + " responseTimeout together"), e);
            }
            throw e;
        } finally {
            if (end != null) {
                end.cancel(false);
            }
        }
    }

    private static IOException timedOut(IOException told, Exception cause) {
        told.initCause(cause);
        return told;
    }

    private static final class Expiry implements Runnable {

        private final HttpUriRequestBase request;
        private volatile boolean reached;

        Expiry(HttpUriRequestBase request) {
            this.request = request;
        }

        @Override
        public void run() {
            reached = true;
            request.abort();
        }
    }
}

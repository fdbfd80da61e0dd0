package io.github.camelcameras.sunmiipc.download;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.text.PeerText;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.HttpStatus;

/**
 * Follows the link that the body is, or has, and makes the body a stream of what it leads to. The stream is closed when the
 * exchange is completed. Sends no credentials and follows no redirect.
 */
public final class DownloadProducer extends DefaultProducer {

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final DownloadConfiguration options;
    private final String host;
    private final int port;
    private final HttpClientHolder http;
    private CountDownLatch stopped;

    /**
     * @param host the camera that links lead to where no header names one; may be <code>null</code>
     * @param port of links, beside the usual one
     * @param http what links are followed with
     */
    public DownloadProducer(Endpoint endpoint, DownloadConfiguration options, String host, int port, HttpClientHolder http) {
        super(endpoint);
        this.options = options;
        this.host = host;
        this.port = port;
        this.http = http;
    }

    /**
     * @throws IllegalArgumentException if the body has no link, or one that leads elsewhere than to the camera, or no camera is named
     * @throws CameraApiException       if the camera does not answer, or does not have in time what the link leads to, or refuses it
     */
    @Override
    public void process(Exchange exchange) throws InterruptedException {
        Message message = exchange.getMessage();
        DownloadLink link = DownloadLink.in(message);
        requireOnCamera(link, message);
        Download download = fetch(link);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange completed) {
                IOHelper.close(download);
            }
        });
        message.setBody(download);
        if (download.contentType() == null) {
            message.removeHeader(Exchange.CONTENT_TYPE); // which the last call may have left there
        } else {
            message.setHeader(Exchange.CONTENT_TYPE, download.contentType());
        }
    }

    private void requireOnCamera(DownloadLink link, Message message) {
        String called = message.getHeader(CameraAddress.HEADER, String.class);
        if (called == null && host == null) {
            throw new IllegalArgumentException("A link is followed to a camera only: set option host, or header " + CameraAddress.HEADER
                                               + ", to the camera that it is from");
        }
        link.requireOn(called == null ? "option host" : "header " + CameraAddress.HEADER, called == null ? host : called, port);
    }

    private Download fetch(DownloadLink link) throws InterruptedException {
        long timeout = options.getDownloadTimeout();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
        while (true) {
            Attempt attempt = attempt(link);
            if (attempt.download != null && attempt.download.isThere()) {
                return attempt.download;
            }
            IOHelper.close(attempt.download);
            requireNotFinal(attempt.status());
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw failure(attempt.what() + " within downloadTimeout, " + timeout + " ms", attempt.status(), attempt.failure);
            }
            if (stopped.await(Math.min(left, INTERVAL), TimeUnit.NANOSECONDS)) {
                throw failure("stopped before the camera had the file", attempt.status(), null);
            }
        }
    }

    /** A camera that is there and gave no answer, as when it had closed a connection that waited in the pool, is asked again. */
    private Attempt attempt(DownloadLink link) {
        try {
            return new Attempt(Download.open(http, link, options.getMaxDownloadSize()), null);
        } catch (IOException e) {
            boolean silent = e instanceof SocketTimeoutException && !(e instanceof ConnectTimeoutException);
            if (!silent && !HttpClientHolder.isBroken(e)) {
                throw failure("no answer: " + PeerText.of(e.getMessage()), 0, e);
            }
            http.closeIdle();
            return new Attempt(null, e);
        }
    }

    /** What a camera says of a file that it does not have yet is 404, or nothing; whatever else it refuses, it will refuse again. */
    private static void requireNotFinal(int status) {
        if (status == HttpStatus.SC_UNAUTHORIZED || status == HttpStatus.SC_FORBIDDEN) {
            throw new CameraAuthenticationException(
                    refusal("the camera does not accept the key of the link, which may have run out", status), false);
        }
        boolean refused = status >= HttpStatus.SC_REDIRECTION && status < HttpStatus.SC_SERVER_ERROR;
        if (refused && status != HttpStatus.SC_NOT_FOUND) {
            throw new CameraApiException(refusal(status < HttpStatus.SC_CLIENT_ERROR
                    ? "the camera names another address, which is not followed" : "the camera refused the link", status));
        }
    }

    private static ApiFailure refusal(String meaning, int status) {
        return new ApiFailure("sunmi-ipc", "download", null, null, meaning, status, false);
    }

    private static CameraApiException failure(String meaning, int status, IOException cause) {
        return new CameraApiException(new ApiFailure("sunmi-ipc", "download", null, null, meaning, status, true), cause);
    }

    /**
     * One request.
     *
     * @param download the answer, <code>null</code> when there was none
     * @param failure  why there was none, <code>null</code> when there was one
     */
    private record Attempt(Download download, IOException failure) {

        int status() {
            return download == null ? 0 : download.status();
        }

        String what() {
            return download == null ? "no answer: " + PeerText.of(failure.getMessage()) : "the camera did not have the file";
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        http.prepare(); // now, so that the first download is as fast as the next
    }

    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        super.doStop();
    }
}

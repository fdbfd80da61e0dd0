package io.github.camelcameras.sunmiipc.download;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * Follows the link that the body is, or has, and makes the body a stream of what it leads to. The stream is closed when the
 * exchange is completed. Sends no credentials and follows no redirect.
 */
public final class DownloadProducer extends DefaultProducer {

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final DownloadConfiguration options;
    private final String host;
    private final Supplier<HttpClient> http;
    private CountDownLatch stopped;

    /**
     * @param host the camera that links lead to where no header names one; <code>null</code> for any
     * @param http gives what links are followed with; asked for each download
     */
    public DownloadProducer(Endpoint endpoint, DownloadConfiguration options, String host, Supplier<HttpClient> http) {
        super(endpoint);
        this.options = options;
        this.host = host;
        this.http = http;
    }

    /**
     * @throws IllegalArgumentException if the body has no link, or one that leads elsewhere than to the camera
     * @throws CameraApiException       if the camera does not answer, or does not have in time what the link leads to
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
        if (called != null) {
            link.requireOn("header " + CameraAddress.HEADER, called);
        } else if (host != null) {
            link.requireOn("option host", host);
        }
    }

    private Download fetch(DownloadLink link) throws InterruptedException {
        long timeout = options.getDownloadTimeout();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
        Download download = open(link);
        while (!download.isThere()) {
            IOHelper.close(download);
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw failure("the camera did not have the file within downloadTimeout, " + timeout + " ms", download.status(), null);
            }
            if (stopped.await(Math.min(left, INTERVAL), TimeUnit.NANOSECONDS)) {
                throw failure("stopped before the camera had the file", download.status(), null);
            }
            download = open(link);
        }
        return download;
    }

    private Download open(DownloadLink link) {
        try {
            return Download.open(http.get(), link, options.getMaxDownloadSize());
        } catch (IOException e) {
            throw failure("no answer: " + e.getMessage(), 0, e);
        }
    }

    private static CameraApiException failure(String meaning, int status, IOException cause) {
        return new CameraApiException(new ApiFailure("sunmi-ipc", "download", null, null, meaning, status, true), cause);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        http.get(); // now, so that the first download is as fast as the next
    }

    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        super.doStop();
    }
}

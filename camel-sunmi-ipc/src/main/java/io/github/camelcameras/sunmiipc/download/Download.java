package io.github.camelcameras.sunmiipc.download;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.ResponseContent;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/**
 * What a camera answers to a link, up to a limit: as {@link ResponseContent}, straight from the connection. Used by one thread at a
 * time.
 */
final class Download extends InputStream {

    private static final int OK = 200;

    private final HttpGet request;
    private final int status;
    private final String contentType;
    private final ResponseContent content;
    private final boolean there;
    private final long maxBytes;
    private long bytes;

    private Download(HttpGet request, ClassicHttpResponse response, long maxBytes) throws IOException {
        HttpEntity entity = response.getEntity();
        this.request = request;
        this.status = response.getCode();
        this.contentType = entity == null ? null : entity.getContentType();
        this.content = new ResponseContent(request, response);
        this.there = status == OK && content.peek(1).length > 0;
        this.maxBytes = maxBytes;
    }

    /**
     * Asks for what a link leads to, and waits for its first byte.
     *
     * @param  maxBytes    how many bytes can be read
     * @return             the answer, whatever its status; to be closed
     * @throws IOException if there is no answer
     */
    static Download open(HttpClientHolder http, DownloadLink link, long maxBytes) throws IOException {
        HttpGet request = new HttpGet(link.uri());
        return http.open(request, HttpClientHolder.Locator.ANYWHERE, response -> new Download(request, response, maxBytes));
    }

    int status() {
        return status;
    }

    /** <code>null</code> when the camera does not say. */
    String contentType() {
        return contentType;
    }

    /** Whether the camera has what was asked for: its status is 200, and it is not empty. */
    boolean isThere() {
        return there;
    }

    @Override
    public int read() throws IOException {
        int read = content.read();
        count(read < 0 ? read : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int read = content.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        bytes += Math.max(read, 0);
        if (bytes > maxBytes) {
            close();
            throw new IOException("The download from " + request.getAuthority().getHostName() + " is longer than maxDownloadSize, "
                                  + maxBytes + " bytes");
        }
    }

    @Override
    public int available() throws IOException {
        return content.available();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

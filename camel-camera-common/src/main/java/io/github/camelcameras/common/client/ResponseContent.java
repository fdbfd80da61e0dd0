package io.github.camelcameras.common.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/**
 * What a peer sends, straight from the connection, however long it is. The connection is free again at the end of the content, or when
 * this is closed. Used by one thread at a time, and closed by any.
 */
public final class ResponseContent extends InputStream {

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final InputStream content;
    private InputStream unread;
    private boolean ended;
    private volatile boolean closed;

    /** @throws IOException if what is sent has no content that can be read; without any, this is empty */
    public ResponseContent(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        this.request = request;
        this.response = response;
        this.content = response.getEntity() == null ? nullInputStream() : response.getEntity().getContent();
        this.unread = content;
    }

    /** A header that came with it; <code>null</code> when there was none. */
    public String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** How many bytes the peer announces; <code>null</code> when it does not. */
    public Long length() {
        long length = response.getEntity() == null ? 0 : response.getEntity().getContentLength();
        return length < 0 ? null : Long.valueOf(length);
    }

    /**
     * What it begins with; it is read again.
     *
     * @param most the greatest number of bytes; fewer are all that there are
     */
    public byte[] peek(int most) throws IOException {
        byte[] start = readNBytes(most);
        unread = new SequenceInputStream(new ByteArrayInputStream(start), content);
        return start;
    }

    @Override
    public int read() throws IOException {
        requireOpen();
        int read = unread.read();
        ended |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        requireOpen();
        int read = unread.read(buffer, offset, length);
        ended |= read < 0;
        return read;
    }

    @Override
    public int available() throws IOException {
        requireOpen();
        return unread.available();
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("The stream has been closed, as it is at the end of its exchange: read it before, in the route");
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (!ended) {
            ended = true;
            request.abort(); // otherwise closing the content reads it to its end
        }
        content.close();
        response.close();
    }
}

package io.github.camelcameras.common.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * What a peer sends, straight from the connection, however long it is. The connection is free again at the end of the content, or when
 * this is closed. Used by one thread at a time.
 */
final class StreamedContent extends InputStream {

    private static final int MOST_PEEKED = 4_096;

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private InputStream content;
    private boolean allPeeked;
    private boolean ended;

    StreamedContent(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        this.request = request;
        this.response = response;
        this.content = response.getEntity() == null ? InputStream.nullInputStream() : response.getEntity().getContent();
    }

    /** What it begins with; it is read again. */
    byte[] peek() throws IOException {
        byte[] start = content.readNBytes(MOST_PEEKED);
        allPeeked = start.length < MOST_PEEKED;
        content = new SequenceInputStream(new ByteArrayInputStream(start), content);
        return start;
    }

    /** Whether {@link #peek} gave all of it. */
    boolean isAllPeeked() {
        return allPeeked;
    }

    @Override
    public int read() throws IOException {
        int read = content.read();
        ended |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = content.read(buffer, offset, length);
        ended |= read < 0;
        return read;
    }

    @Override
    public int available() throws IOException {
        return content.available();
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            request.abort(); // otherwise closing the content reads it to its end
        }
        content.close();
        response.close();
    }
}

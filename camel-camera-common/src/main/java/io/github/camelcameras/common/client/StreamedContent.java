package io.github.camelcameras.common.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * What a peer sends, straight from the connection, however long it is. The connection is free again at the end of the content, or when
 * this is closed. Used by one thread at a time.
 */
final class StreamedContent extends FilterInputStream {

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private boolean ended;

    StreamedContent(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        super(response.getEntity() == null ? InputStream.nullInputStream() : response.getEntity().getContent());
        this.request = request;
        this.response = response;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        ended |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        ended |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            request.abort(); // otherwise closing the content reads it to its end
        }
        super.close();
        response.close();
    }
}

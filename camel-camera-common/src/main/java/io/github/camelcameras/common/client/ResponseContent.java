package io.github.camelcameras.common.client;

import java.io.IOException;
import java.io.InputStream;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * What a peer sends, straight from the connection, however long it is. The connection is free again at the end of the content, or when
 * this is closed. Used by one thread at a time.
 */
public final class ResponseContent extends InputStream {

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final InputStream content;
    private boolean ended;

    /** @throws IOException if what is sent has no content that can be read; without any, this is empty */
    public ResponseContent(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        this.request = request;
        this.response = response;
        this.content = response.getEntity() == null ? nullInputStream() : response.getEntity().getContent();
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

package io.github.camelcameras.common.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;

/** Reads what a peer sends, but no more than is wanted. */
public final class LimitedContent {

    private static final byte[] NOTHING = {};

    private LimitedContent() {
    }

    /**
     * The content of an answer.
     *
     * @param  request     what is answered; aborted when the answer is too long
     * @param  entity      <code>null</code> for an answer without content
     * @param  most        the greatest number of bytes
     * @return             empty when there are more
     * @throws IOException if the connection breaks
     */
    public static Optional<byte[]> read(HttpUriRequestBase request, HttpEntity entity, int most) throws IOException {
        if (entity == null) {
            return Optional.of(NOTHING);
        }
        try (InputStream content = entity.getContent()) {
            byte[] bytes = content.readNBytes(most);
            if (content.read() < 0) {
                return Optional.of(bytes);
            }
            request.abort(); // otherwise closing the content reads it to its end, which may never come
            return Optional.empty();
        }
    }
}

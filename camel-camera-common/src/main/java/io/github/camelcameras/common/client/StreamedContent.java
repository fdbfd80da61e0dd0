package io.github.camelcameras.common.client;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;

/** The content of an answer, of which the beginning is looked at first. Used by one thread at a time. */
final class StreamedContent extends FilterInputStream {

    private static final int MOST_PEEKED = 4_096;

    private boolean allPeeked;

    StreamedContent(ResponseContent content) {
        super(content);
    }

    /** What it begins with; it is read again. */
    byte[] peek() throws IOException {
        byte[] start = in.readNBytes(MOST_PEEKED);
        allPeeked = start.length < MOST_PEEKED;
        in = new SequenceInputStream(new ByteArrayInputStream(start), in);
        return start;
    }

    /** Whether {@link #peek} gave all of it. */
    boolean isAllPeeked() {
        return allPeeked;
    }
}

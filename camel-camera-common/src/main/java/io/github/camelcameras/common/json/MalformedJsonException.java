package io.github.camelcameras.common.json;

import java.io.IOException;

/** What a peer sent is no JSON. Says where, and quotes nothing: it may hold a secret. */
public final class MalformedJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long offset;

    MalformedJsonException(long offset) {
        super("no JSON at character " + offset);
        this.offset = offset;
    }

    /** How many characters could be read. */
    public long getOffset() {
        return offset;
    }
}

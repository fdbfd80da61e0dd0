package io.github.camelcameras.common.connection;

import java.io.IOException;

/** A connection ended before it was open; the message says which step was not reached. */
public final class NotOpenedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int steps;

    NotOpenedException(int steps, String message, Throwable cause) {
        super(message, cause);
        this.steps = steps;
    }

    /** How many steps were reached: 0 where there was no TCP. */
    int steps() {
        return steps;
    }
}

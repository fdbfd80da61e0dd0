package io.github.camelcameras.common.client;

import java.io.IOException;

/** A host that a peer gave is where it is not gone to. */
public final class ForbiddenAddressException extends IOException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String message) {
        super(message);
    }
}

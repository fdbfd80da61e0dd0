package io.github.camelcameras.sunmiipc;

import java.nio.ByteOrder;

/** The order of the bytes of a number, in the message channel and in discovery. */
public enum FrameOrder {
    /** The first byte counts most. */
    BIG_ENDIAN(ByteOrder.BIG_ENDIAN),
    /** The first byte counts least. */
    LITTLE_ENDIAN(ByteOrder.LITTLE_ENDIAN);

    private final ByteOrder order;

    FrameOrder(ByteOrder order) {
        this.order = order;
    }

    ByteOrder order() {
        return order;
    }
}

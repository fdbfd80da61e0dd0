package io.github.camelcameras.test.sunmiipc;

/** What can be wrong with a frame that a camera sends. */
public enum FrameFault {
    WRONG_CRC,
    WRONG_FLAG,
    VERSION_2,
    /** The right payload, but a type that there is not. */
    UNKNOWN_TYPE_12,
    /** The right type and CRC, but a payload that is no JSON. */
    NOT_JSON,
    /** Instead of the frame a DISCONNECT with the number of the document's table. The connection stays open. */
    DISCONNECT_11,
    /** Instead of the frame a DISCONNECT with the number of the document's chapter about it. The connection stays open. */
    DISCONNECT_0X11
}

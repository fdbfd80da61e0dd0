package io.github.camelcameras.common;

/** What a producer puts into the body. */
public enum OutputType {
    /** A Map, List, String or Number. */
    OBJECT,
    /** The same as JSON text. */
    JSON
}

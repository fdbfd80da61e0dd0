package io.github.camelcameras.common;

/** How much of a list with pages is read. */
public enum PageMode {
    /** The page that the arguments name, or the first. */
    ONE,
    /** All pages, from the one that the arguments name, or the first. */
    ALL
}

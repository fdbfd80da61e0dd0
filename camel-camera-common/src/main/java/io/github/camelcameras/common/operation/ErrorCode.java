package io.github.camelcameras.common.operation;

/**
 * A code by which a vendor says why a call failed.
 *
 * @param code    as text, even where the vendor sends a number
 * @param kind    what a caller can do about it
 * @param meaning in our words
 */
public record ErrorCode(String code, Kind kind, String meaning) {

    /** What a caller can do about a failure. */
    public enum Kind {
        /** The token has expired: it is renewed, and the call replayed once. */
        EXPIRED,
        /** The account, its key or its permissions are at fault. */
        AUTHENTICATION,
        /** There were too many calls. */
        RATE_LIMIT,
        /** The camera is not connected. */
        OFFLINE,
        /** The camera cannot do that. */
        UNSUPPORTED,
        /** The same call may succeed later. */
        RETRYABLE,
        /** None of these. */
        OTHER
    }
}

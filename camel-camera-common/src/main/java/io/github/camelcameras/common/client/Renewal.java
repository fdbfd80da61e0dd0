package io.github.camelcameras.common.client;

/** What can be done about a token, or the like, that the vendor says has expired. */
public interface Renewal {

    /**
     * Makes the next authorisation a fresh one.
     *
     * @return whether the call is worth replaying
     */
    boolean renew();

    /** The replayed call was refused for the same reason. */
    void didNotHelp();
}

package io.github.camelcameras.simcam;

/** How <code>client_id</code> and <code>client_secret</code> are sent when a token is asked for. */
public enum TokenAuthentication {
    /** In the header <code>Authorization</code>, as HTTP Basic. */
    BASIC,
    /** In the form. */
    FORM
}

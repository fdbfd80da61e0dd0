package io.github.camelcameras.common.client;

/** The vendor does not accept the credentials, or no longer accepts the session. */
public class CameraAuthenticationException extends CameraApiException {

    private static final long serialVersionUID = 1L;

    private final boolean sessionExpired;

    /**
     * @param sessionExpired whether a new session may help; the call is then replayed once before anybody sees this
     */
    public CameraAuthenticationException(ApiFailure failure, boolean sessionExpired) {
        super(failure);
        this.sessionExpired = sessionExpired;
    }

    /** Whether it was the session and not the credentials that the vendor did not accept. */
    public boolean isSessionExpired() {
        return sessionExpired;
    }
}

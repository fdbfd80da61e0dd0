package io.github.camelcameras.common.client;

import java.time.Duration;

/** The vendor does not accept the credentials, or no longer accepts the session. */
public class CameraAuthenticationException extends CameraApiException {

    private static final long serialVersionUID = 1L;

    private final boolean sessionExpired;
    private final Duration locked;

    /**
     * @param sessionExpired whether a new session may help; the call is then replayed once before anybody sees this
     */
    public CameraAuthenticationException(ApiFailure failure, boolean sessionExpired) {
        this(failure, sessionExpired, Duration.ZERO);
    }

    /**
     * @param locked how long the vendor refuses the credentials, however right they are
     */
    public CameraAuthenticationException(ApiFailure failure, boolean sessionExpired, Duration locked) {
        super(failure);
        this.sessionExpired = sessionExpired;
        this.locked = locked;
    }

    /** Whether it was the session and not the credentials that the vendor did not accept. */
    public boolean isSessionExpired() {
        return sessionExpired;
    }

    /** How long the vendor refuses the credentials, as far as it says. Nobody logs in with them before. */
    public Duration getLocked() {
        return locked;
    }
}

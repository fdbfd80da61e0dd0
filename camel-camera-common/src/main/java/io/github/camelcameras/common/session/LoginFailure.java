package io.github.camelcameras.common.session;

import java.time.Duration;

import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraRateLimitException;

/**
 * Why the last login gave no token, and how long none is tried.
 *
 * @param refused whether the vendor refuses the credentials or asks for fewer calls
 */
record LoginFailure(Throwable cause, boolean refused, Pause pause) {

    /** @param last <code>null</code> for none */
    static LoginFailure of(Throwable cause, LoginFailure last, long now) {
        return new LoginFailure(cause, false, Pause.after(last == null || last.refused ? null : last.pause, Session.FIRST_PAUSE,
                Session.LONGEST_FAILURE_PAUSE, now));
    }

    /** @param last <code>null</code> for none */
    static LoginFailure refused(Throwable cause, LoginFailure last, long now) {
        Pause backOff = Pause.after(last == null || !last.refused ? null : last.pause, Session.FIRST_BACK_OFF, Session.LONGEST_BACK_OFF,
                now);
        Duration locked = cause instanceof CameraAuthenticationException refusal ? refusal.getLocked() : Duration.ZERO;
        boolean longer = locked.compareTo(backOff.length()) > 0;
        return new LoginFailure(cause, true, longer
                ? new Pause(backOff.length(), now + Pause.shorter(locked, Session.LONGEST_LIFE).toNanos()) : backOff);
    }

    static boolean isRefusal(Throwable cause) {
        return cause instanceof CameraAuthenticationException || cause instanceof CameraRateLimitException;
    }

    /** Whether nobody was asked: an option is missing, or the component has been stopped. */
    static boolean isNone(Throwable cause) {
        return cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
    }
}

package io.github.camelcameras.common.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Renewal;

/** A session, its clock, and logins of several kinds. */
abstract class SessionTestSupport {

    static final ApiFailure FAILURE = new ApiFailure("vendor", "login", null, null, "failed", 401, false);
    static final CameraAuthenticationException EXPIRED = expired("startPtz");
    static final CameraAuthenticationException WRONG = new CameraAuthenticationException(FAILURE, false);

    final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000); // it overflows, as nano clocks may
    final AtomicInteger logins = new AtomicInteger();
    final Session<String> session = new Session<>("test", true, clock::get);

    final Supplier<Lease<String>> success = () -> new Lease<>("token " + logins.incrementAndGet(), Duration.ofHours(1));
    final Supplier<Lease<String>> wrongPassword = () -> {
        logins.incrementAndGet();
        throw new CameraAuthenticationException(FAILURE, false);
    };
    final Supplier<Lease<String>> outOfReach = () -> {
        logins.incrementAndGet();
        throw new CameraApiException(FAILURE);
    };

    Renewal renewal(String token) {
        return session.renewal(token, success);
    }

    static CameraAuthenticationException expired(String operation) {
        return new CameraAuthenticationException(new ApiFailure("vendor", operation, null, null, "expired", 401, false), true);
    }

    void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}

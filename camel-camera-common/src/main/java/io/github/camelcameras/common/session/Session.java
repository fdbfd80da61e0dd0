package io.github.camelcameras.common.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraRateLimitException;
import io.github.camelcameras.common.client.Renewal;
import org.apache.camel.RuntimeCamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The login of one account. However many threads ask, one of them logs in and the others get what it got. A session is
 * renewed in the last tenth of its life, at most five minutes before its end, while the others go on with the old one.
 * After the vendor refused the credentials or asked for fewer calls, nobody logs in for 30 seconds, then 60, and so on up
 * to 15 minutes: who asks meanwhile gets the same exception. Thread-safe.
 *
 * @param <T> the token and what comes with it
 */
public final class Session<T> {

    static final Duration FIRST_BACK_OFF = Duration.ofSeconds(30);
    static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(15);
    static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** Between two attempts to renew a token that still holds. */
    static final Duration SHORTEST_PAUSE = Duration.ofSeconds(10);
    /** What a vendor says beyond this is not believed. */
    static final Duration LONGEST_LIFE = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final String name;
    private final boolean backsOff;
    private final LongSupplier nanoClock;
    private final AtomicReference<Held<T>> held = new AtomicReference<>();
    private final AtomicReference<CompletableFuture<T>> login = new AtomicReference<>();
    private volatile Refusal refusal;
    /** The last by {@link #refuse}, which no login ends. */
    private volatile Refusal rejection;
    private volatile Pause pause;

    /**
     * @param name      for the log; no secret
     * @param backsOff  whether a login that is refused keeps others from trying
     * @param nanoClock a clock like {@link System#nanoTime()}
     */
    Session(String name, boolean backsOff, LongSupplier nanoClock) {
        this.name = name;
        this.backsOff = backsOff;
        this.nanoClock = nanoClock;
    }

    /**
     * The present token, after a login if there is none.
     *
     * @param  logIn                 asks the vendor; called by at most one thread at a time
     * @throws RuntimeCamelException what the login threw, to all who waited for it
     */
    public T current(Supplier<Lease<T>> logIn) {
        Held<T> present = held.get();
        long now = nanoClock.getAsLong();
        if (present == null || present.expiresAt - now <= 0) {
            return await(logIn);
        }
        if (present.renewAt - now <= 0) {
            return renewEarly(present, logIn);
        }
        return present.value;
    }

    /**
     * What to do when the vendor says that a token has expired. Where a new token did not help either, nobody asks for
     * another one for a second, then for two, and so on up to a minute: the vendor seems to mean something else.
     *
     * @param token what {@link #current} gave
     */
    public Renewal renewal(T token) {
        return new Renewal() {
            @Override
            public boolean renew(CameraApiException refused) {
                return isExpiry(refused) && replace(token);
            }

            @Override
            public void didNotHelp(CameraApiException refused) {
                if (isExpiry(refused)) {
                    replacementDidNotHelp();
                }
            }
        };
    }

    /**
     * Drops a token that is of no use any more, unless that did not help lately.
     *
     * @param  token what {@link #current} gave
     * @return       whether it is worth trying another one
     */
    public boolean replace(T token) {
        Pause present = pause;
        if (present != null && present.until - nanoClock.getAsLong() > 0) {
            return false;
        }
        drop(token);
        return true;
    }

    private static boolean isExpiry(CameraApiException refusal) {
        return refusal instanceof CameraAuthenticationException authentication && authentication.isSessionExpired();
    }

    /**
     * Drops a token, so that the next who asks gets a new one.
     *
     * @param  token what {@link #current} gave
     * @return       whether it was the present one
     */
    public boolean drop(T token) {
        Held<T> present = held.get();
        return present != null && present.value == token && held.compareAndSet(present, null);
    }

    /**
     * The vendor refuses a token for good, where the login is none that proves it right. Nobody logs in for a while, and who asks
     * meanwhile gets this exception.
     *
     * @param token what {@link #current} gave; nothing happens if there is another one by now
     */
    public synchronized void refuse(T token, CameraAuthenticationException cause) {
        Held<T> present = held.get();
        if (present != null && present.value == token) {
            Refusal last = rejection;
            boolean again = last != null && nanoClock.getAsLong() - last.until < LONGEST_BACK_OFF.toNanos();
            refuse(cause, again ? last : null); // before it is dropped: nobody is to log in
            rejection = refusal;
            drop(token);
        }
    }

    /** Another token was of no use either: none is replaced for a second, then for two, and so on up to a minute. */
    public synchronized void replacementDidNotHelp() {
        long now = nanoClock.getAsLong();
        Pause last = pause;
        if (last != null && last.until - now > 0) {
            return; // many threads have the same to tell
        }
        boolean again = last != null && now - last.until < LONGEST_PAUSE.toNanos();
        Duration length = again ? shorter(last.length.multipliedBy(2), LONGEST_PAUSE) : FIRST_PAUSE;
        pause = new Pause(length, now + length.toNanos());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }


    /**
     * Why the vendor refuses the credentials; <code>null</code> while there is a valid token, and again once another
     * login may be tried: whoever watches this must not keep the call away that tries it.
     */
    public RuntimeCamelException refusal() {
        Held<T> present = held.get();
        Refusal last = refusal;
        long now = nanoClock.getAsLong();
        boolean valid = present != null && present.expiresAt - now > 0;
        boolean refused = last != null && last.until - now > 0 && last.cause instanceof CameraAuthenticationException;
        return refused && !valid ? last.cause : null;
    }

    private T await(Supplier<Lease<T>> logIn) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> running = login.compareAndExchange(null, mine);
        if (running == null) {
            logIn(mine, logIn);
            running = mine;
        }
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuntimeCamelException("Interrupted while waiting for the login of " + name, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new RuntimeCamelException(e.getCause());
        }
    }

    private T renewEarly(Held<T> present, Supplier<Lease<T>> logIn) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        if (!login.compareAndSet(null, mine)) {
            return present.value; // somebody is at it, and this one still holds
        }
        logIn(mine, logIn);
        if (!mine.isCompletedExceptionally()) {
            return mine.join();
        }
        long now = nanoClock.getAsLong();
        long pause = Math.max(SHORTEST_PAUSE.toNanos(), (present.expiresAt - now) / 4);
        held.compareAndSet(present, new Held<>(present.value, now + pause, present.expiresAt, true));
        LOG.atLevel(present.renewalFailed ? Level.DEBUG : Level.WARN)
                .log("The session of {} could not be renewed; it is used until it expires", name);
        return present.value;
    }

    /** Completes the future with a token or an exception, after making room for the next login. */
    private void logIn(CompletableFuture<T> mine, Supplier<Lease<T>> logIn) {
        Held<T> present = held.get();
        long now = nanoClock.getAsLong();
        if (present != null && present.renewAt - now > 0) {
            // somebody was faster between our look and our turn
            login.set(null);
            mine.complete(present.value);
            return;
        }
        Refusal last = refusal;
        if (last != null && last.until - now > 0) {
            login.set(null);
            mine.completeExceptionally(last.cause);
            return;
        }
        try {
            Lease<T> lease = logIn.get();
            hold(lease);
            refusal = null;
            login.set(null);
            mine.complete(lease.value());
        } catch (RuntimeException | Error e) {
            if (backsOff && (e instanceof CameraAuthenticationException || e instanceof CameraRateLimitException)) {
                refuse((RuntimeCamelException) e, last);
            }
            login.set(null);
            mine.completeExceptionally(e);
        }
    }

    private void hold(Lease<T> lease) {
        long now = nanoClock.getAsLong();
        long life = shorter(lease.validity(), LONGEST_LIFE).toNanos();
        long margin = Math.min(life / 10, LONGEST_MARGIN.toNanos());
        held.set(new Held<>(lease.value(), now + life - margin, now + life, false));
    }

    private void refuse(RuntimeCamelException cause, Refusal last) {
        Duration backOff = last == null ? FIRST_BACK_OFF : shorter(last.backOff.multipliedBy(2), LONGEST_BACK_OFF);
        Duration wait = cause instanceof CameraAuthenticationException refused && refused.getLocked().compareTo(backOff) > 0
                ? shorter(refused.getLocked(), LONGEST_LIFE) : backOff;
        refusal = new Refusal(cause, backOff, nanoClock.getAsLong() + wait.toNanos());
        LOG.atLevel(last == null ? Level.WARN : Level.DEBUG)
                .log("The login of {} is refused; no further attempt for {} seconds", name, wait.toSeconds());
    }

    /** A token with the times of the nano clock at which to renew it and to stop using it. */
    private record Held<T>(T value, long renewAt, long expiresAt, boolean renewalFailed) {
    }

    private record Pause(Duration length, long until) {
    }

    private record Refusal(RuntimeCamelException cause, Duration backOff, long until) {
    }
}

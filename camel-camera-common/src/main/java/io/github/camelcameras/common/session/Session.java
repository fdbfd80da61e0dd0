package io.github.camelcameras.common.session;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Renewal;
import org.apache.camel.RuntimeCamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The login of one account. However many threads ask, one of them logs in and the others get what it got. A session is
 * renewed in the last tenth of its life, at most five minutes before its end, while the others go on with the old one.
 * After a login that failed nobody logs in for a second, then two, and so on up to 15 seconds; after one for which the vendor refused
 * the credentials or asked for fewer calls, for 30 seconds, then 60, and so on up to 15 minutes: who asks meanwhile gets the same
 * exception. Thread-safe.
 *
 * @param <T> the token and what comes with it
 */
public final class Session<T> {

    static final Duration FIRST_BACK_OFF = Duration.ofSeconds(30);
    static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(15);
    static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    /** Between logins that fail: as long as it may take until the vendor is found to be back. */
    static final Duration LONGEST_FAILURE_PAUSE = Duration.ofSeconds(15);
    /** Between tokens of no use to an operation. */
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
    /** By operation. */
    private final Map<String, Pause> renewalPauses = new ConcurrentHashMap<>();
    private volatile LoginFailure failure;
    /** The last by {@link #refuse}, which no login ends. */
    private volatile LoginFailure rejection;

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
            return await(null, logIn);
        }
        if (present.renewAt - now <= 0) {
            return renewEarly(present, logIn);
        }
        return present.value;
    }

    /**
     * What to do when the vendor says that a token has expired.
     *
     * @param token what {@link #current} gave
     * @param logIn asks for another one
     */
    public Renewal renewal(T token, Supplier<Lease<T>> logIn) {
        return new Renewal() {
            @Override
            public boolean renew(CameraApiException refused) {
                return isExpiry(refused) && Session.this.renew(token, refused, logIn);
            }

            @Override
            public void didNotHelp(CameraApiException refused) {
                if (isExpiry(refused)) {
                    renewalDidNotHelp(refused);
                }
            }
        };
    }

    private static boolean isExpiry(CameraApiException refusal) {
        return refusal instanceof CameraAuthenticationException authentication && authentication.isSessionExpired();
    }

    /**
     * Gets another token in place of one that the vendor does not take any more, which the others go on with until then: one operation
     * must not take it from them.
     *
     * @param  token                 what {@link #current} gave
     * @param  refusal               of an operation
     * @return                       whether there is another one; <code>false</code> when that did not help this operation lately
     * @throws RuntimeCamelException what the login threw
     */
    public boolean renew(T token, CameraApiException refusal, Supplier<Lease<T>> logIn) {
        Pause pause = renewalPauses.get(refusal.getOperation());
        if (pause != null && pause.lasts(nanoClock.getAsLong())) {
            return false;
        }
        Held<T> present = held.get();
        if (present != null && present.value == token) {
            await(token, logIn);
        }
        return true;
    }

    /**
     * Another token was of no use to the operation either: it gets no further one for a second, then for two, and so on up to a minute. The
     * vendor seems to mean something else.
     */
    public void renewalDidNotHelp(CameraApiException refusal) {
        long now = nanoClock.getAsLong();
        renewalPauses.compute(refusal.getOperation(), (operation, last) -> {
            if (last != null && last.lasts(now)) {
                return last; // many threads have the same to tell
            }
            return Pause.after(last != null && last.endedWithin(LONGEST_PAUSE, now) ? last : null, FIRST_PAUSE, LONGEST_PAUSE, now);
        });
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
            LoginFailure last = rejection;
            boolean again = last != null && last.pause().endedWithin(LONGEST_BACK_OFF, nanoClock.getAsLong());
            refused(cause, again ? last : null); // before it is dropped: nobody is to log in
            rejection = failure;
            drop(token);
        }
    }

    /**
     * Why the vendor refuses the credentials; <code>null</code> while there is a valid token, and again once another
     * login may be tried: whoever watches this must not keep the call away that tries it.
     */
    public RuntimeCamelException refusal() {
        Held<T> present = held.get();
        LoginFailure last = failure;
        long now = nanoClock.getAsLong();
        boolean valid = present != null && present.expiresAt - now > 0;
        boolean refused = last != null && last.pause().lasts(now);
        return refused && !valid && last.cause() instanceof CameraAuthenticationException cause ? cause : null;
    }

    /** @param useless the token to replace; <code>null</code> for none */
    private T await(T useless, Supplier<Lease<T>> logIn) {
        while (true) {
            CompletableFuture<T> mine = new CompletableFuture<>();
            CompletableFuture<T> running = login.compareAndExchange(null, mine);
            if (running == null) {
                logIn(mine, useless, logIn);
            }
            try {
                T token = (running == null ? mine : running).get();
                if (running == null || token != useless) {
                    return token;
                }
            } catch (CancellationException e) {
                LOG.debug("Who logged in for {} was interrupted", name); // and this one goes on
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RuntimeCamelException("Interrupted while waiting for the login of " + name, e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new RuntimeCamelException(e.getCause());
            }
        }
    }

    private T renewEarly(Held<T> present, Supplier<Lease<T>> logIn) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        if (!login.compareAndSet(null, mine)) {
            return present.value; // somebody is at it, and this one still holds
        }
        logIn(mine, null, logIn);
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

    /**
     * Completes the future with a token or an exception, after making room for the next login; cancels it when this thread is interrupted,
     * which the others have nothing to do with.
     */
    private void logIn(CompletableFuture<T> mine, T useless, Supplier<Lease<T>> logIn) {
        Held<T> present = held.get();
        long now = nanoClock.getAsLong();
        if (present != null && present.value != useless && present.renewAt - now > 0) {
            // somebody was faster between our look and our turn
            login.set(null);
            mine.complete(present.value);
            return;
        }
        LoginFailure last = failure;
        if (last != null && last.pause().lasts(now)) {
            login.set(null);
            mine.completeExceptionally(last.cause());
            return;
        }
        try {
            Lease<T> lease = logIn.get();
            hold(lease);
            failure = null;
            login.set(null);
            mine.complete(lease.value());
        } catch (RuntimeException | Error e) {
            if (Thread.currentThread().isInterrupted()) {
                login.set(null);
                mine.cancel(false);
                throw e;
            }
            failed(e, last);
            if (useless != null && e instanceof CameraAuthenticationException) {
                drop(useless); // refused by the operation and by the login
            }
            login.set(null);
            mine.completeExceptionally(e);
        }
    }

    private void hold(Lease<T> lease) {
        long now = nanoClock.getAsLong();
        long life = Pause.shorter(lease.validity(), LONGEST_LIFE).toNanos();
        long margin = Math.min(life / 10, LONGEST_MARGIN.toNanos());
        held.set(new Held<>(lease.value(), now + life - margin, now + life, false));
    }

    private void failed(Throwable e, LoginFailure last) {
        if (backsOff && LoginFailure.isRefusal(e)) {
            refused(e, last);
        } else if (!(e instanceof CameraAuthenticationException || LoginFailure.isNone(e))) {
            failure = LoginFailure.of(e, last, nanoClock.getAsLong());
        }
    }

    private void refused(Throwable cause, LoginFailure last) {
        long now = nanoClock.getAsLong();
        LoginFailure refusal = LoginFailure.refused(cause, last, now);
        failure = refusal;
        LOG.atLevel(last == null || !last.refused() ? Level.WARN : Level.DEBUG)
                .log("The login of {} is refused; no further attempt for {} seconds", name,
                        Duration.ofNanos(refusal.pause().until() - now).toSeconds());
    }

    /** A token with the times of the nano clock at which to renew it and to stop using it. */
    private record Held<T>(T value, long renewAt, long expiresAt, boolean renewalFailed) {
    }
}

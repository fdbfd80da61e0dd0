package io.github.camelcameras.common.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;

/**
 * The clock of the one who answers, by the header Date of its answers, so to a second or two. Until there was an answer with one, it is
 * taken for the same as ours. Thread-safe.
 */
public final class PeerClock implements InstantSource {

    /** How far it can be off: dates are cut to seconds, and answers take their time. */
    public static final Duration INACCURACY = Duration.ofSeconds(2);
    /** A clock that is further off is none. */
    private static final Duration FURTHEST = Duration.ofDays(3650);

    private final InstantSource ours;
    private volatile Heard heard = new Heard(null, Duration.ZERO);

    private record Heard(String date, Duration difference) {
    }

    /** @param ours the clock that the other one is compared with */
    public PeerClock(InstantSource ours) {
        this.ours = ours;
    }

    /** @param date of an answer that has just come; <code>null</code> where it has none */
    void answered(Header date) {
        if (date == null || date.getValue() == null || date.getValue().equals(heard.date)) {
            return;
        }
        Instant theirs = DateUtils.parseStandardDate(date.getValue());
        if (theirs != null) {
            Duration difference = Duration.between(ours.instant(), theirs);
            if (difference.abs().compareTo(FURTHEST) < 0) {
                heard = new Heard(date.getValue(), difference.abs().compareTo(INACCURACY) <= 0 ? Duration.ZERO : difference);
            }
        }
    }

    /** What it says now. */
    @Override
    public Instant instant() {
        return ours.instant().plus(heard.difference);
    }

    /** How far it is ahead of ours, negative when behind; zero when it is not known, or within two seconds. */
    public Duration difference() {
        return heard.difference;
    }

    /** Whether an answer has told. */
    public boolean isKnown() {
        return heard.date != null;
    }
}

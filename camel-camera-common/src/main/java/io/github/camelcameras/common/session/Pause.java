package io.github.camelcameras.common.session;

import java.time.Duration;

/**
 * A time in which what did not work is not tried again.
 *
 * @param length what the next one is measured by
 * @param until  its end by the nano clock
 */
record Pause(Duration length, long until) {

    /**
     * The first pause, or one that is twice as long as the last.
     *
     * @param last <code>null</code> for none
     */
    static Pause after(Pause last, Duration first, Duration longest, long now) {
        Duration length = last == null ? first : shorter(last.length.multipliedBy(2), longest);
        return new Pause(length, now + length.toNanos());
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    boolean lasts(long now) {
        return until - now > 0;
    }

    boolean endedWithin(Duration time, long now) {
        return now - until < time.toNanos();
    }
}

package io.github.camelcameras.common.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a {@link Period} together; what is not said stays <code>null</code>, false or empty. */
public final class PeriodBuilder {

    private final MemberPath start;
    private final MemberPath end;
    private final List<String> identity = new ArrayList<>(0);
    private final Map<String, Object> fixed = new HashMap<>(0);
    private boolean open;
    private boolean milliseconds;
    private boolean counts;
    private Duration longest;
    private Duration late;

    /** Arguments with the first and the last time; of a member of one that is an object with a dot before it. */
    PeriodBuilder(String start, String end) {
        this.start = MemberPath.of(start);
        this.end = MemberPath.of(end);
    }

    public PeriodBuilder open() {
        open = true;
        return this;
    }

    public PeriodBuilder milliseconds() {
        milliseconds = true;
        return this;
    }

    public PeriodBuilder longest(int seconds) {
        longest = Duration.ofSeconds(seconds);
        return this;
    }

    public PeriodBuilder late(int seconds) {
        late = Duration.ofSeconds(seconds);
        return this;
    }

    public PeriodBuilder counts() {
        counts = true;
        return this;
    }

    public PeriodBuilder identity(String member) {
        identity.add(member);
        return this;
    }

    public PeriodBuilder fixed(String argument, long value) {
        fixed.put(argument, value);
        return this;
    }

    Period build() {
        return new Period(start, end, open, milliseconds, longest, late, counts, List.copyOf(identity), Map.copyOf(fixed));
    }
}

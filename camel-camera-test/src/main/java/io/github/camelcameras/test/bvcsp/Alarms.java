package io.github.camelcameras.test.bvcsp;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The recorded alarms: motion on the devices PU_1, PU_2 and so on, one each, as the websocket sends them with {@link #template}. They exist
 * only while they are listed. Thread-safe.
 */
public final class Alarms {

    /** By time the number of the first of that time, counted from 0. */
    private final NavigableMap<Long, Long> firsts = new TreeMap<>();
    private long count;
    private volatile long listed;

    Alarms() {
    }

    /** The same alarms as the websocket has them, for {@link BvcspSocketSimulator#flood}. */
    public static String template(long time) {
        return """
                {"key":"A%%d","type":4097,"time":%d,"devID":"PU_%%d","subDevIdx":1,"status":0,"desc":"motion"}""".formatted(time);
    }

    /** One of them. */
    public static String alarm(long number, long time) {
        return template(time).replace("%d", Long.toString(number));
    }

    /** From now on so many are recorded, all at a time in seconds. */
    public synchronized void record(long number, long at) {
        firsts.clear();
        count = 0;
        add(number, at);
    }

    /**
     * So many more are recorded, with the numbers that follow.
     *
     * @param at a time in seconds, no earlier than that of those before
     */
    public synchronized void add(long number, long at) {
        firsts.putIfAbsent(at, count);
        count += number;
    }

    /** How often alarms were asked for that there are. */
    public long listed() {
        return listed;
    }

    synchronized Answer list(Call call) {
        long page = call.number("page");
        long pageSize = call.number("pageSize");
        Map.Entry<Long, Long> earliest = firsts.ceilingEntry(call.filterNumber("timestamp_min", 0));
        long first = earliest == null ? count : earliest.getValue();
        if (page < 0 || pageSize < 1) {
            return Answer.code(Code.ERROR_PARAM);
        }
        if (page == 0 && count > first) {
            listed++;
        }
        long start = Math.min(count, first + page * pageSize);
        return Answer.page(page, pageSize, Math.toIntExact(count - first),
                LongStream.range(start, Math.min(count, start + pageSize)).mapToObj(this::json).collect(Collectors.joining(",", "[", "]")));
    }

    /** @param number counted from 0 */
    private String json(long number) {
        return """
                {"key":"A%1$d","type":4097,"status":0,"timestamp":%2$d,"device_id":"PU_%1$d","sub_device_index":1,"desc":"motion",\
                "user_id":"","operator_id":""}""".formatted(number + 1, time(number));
    }

    private long time(long number) {
        return firsts.entrySet().stream().filter(entry -> entry.getValue() <= number).reduce((former, latter) -> latter).orElseThrow()
                .getKey();
    }
}

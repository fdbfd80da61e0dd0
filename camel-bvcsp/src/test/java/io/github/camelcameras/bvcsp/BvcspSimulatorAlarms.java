package io.github.camelcameras.bvcsp;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The recorded alarms: motion on the devices PU_1, PU_2 and so on, one each, as the websocket sends them with {@link #template}. They exist
 * only while they are listed. Thread-safe.
 */
public final class BvcspSimulatorAlarms {

    private volatile long time;
    private volatile long count;
    private volatile long listed;

    BvcspSimulatorAlarms() {
    }

    /** The same alarms as the websocket has them, for {@link BvcspSimulatorSockets#flood}. */
    public static String template(long time) {
        return """
                {"key":"A%%d","type":4097,"time":%d,"devID":"PU_%%d","subDevIdx":1,"status":0,"desc":"motion"}""".formatted(time);
    }

    /** One of them. */
    public static String alarm(long number, long time) {
        return template(time).replace("%d", Long.toString(number));
    }

    /** From now on so many are recorded, all at a time in seconds. */
    public void record(long number, long at) {
        time = at;
        count = number;
    }

    /** How often alarms were asked for that there are. */
    public long listed() {
        return listed;
    }

    /** They are all of one time: either all are listed, or none. */
    synchronized BvcspSimulatorAnswer list(BvcspSimulatorCall call) {
        long page = call.number("page");
        long pageSize = call.number("pageSize");
        long earliest = call.filterNumber("timestamp_min", 0);
        long total = earliest <= time ? count : 0;
        if (page < 0 || pageSize < 1) {
            return BvcspSimulatorAnswer.code(BvcspSimulatorCode.ERROR_PARAM);
        }
        if (page == 0 && total > 0) {
            listed++;
        }
        long start = Math.min(total, page * pageSize);
        return BvcspSimulatorAnswer.page(page, pageSize, Math.toIntExact(total),
                LongStream.range(start, Math.min(total, start + pageSize)).mapToObj(number -> """
                        {"key":"A%1$d","type":4097,"status":0,"timestamp":%2$d,"device_id":"PU_%1$d","sub_device_index":1,"desc":"motion",\
                        "user_id":"","operator_id":""}""".formatted(number + 1, time)).collect(Collectors.joining(",", "[", "]")));
    }
}

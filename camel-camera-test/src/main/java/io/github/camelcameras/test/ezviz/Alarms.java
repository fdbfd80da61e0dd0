package io.github.camelcameras.test.ezviz;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The alarms of the simulated account: a list that grows, in pages, the newest first as in the document's example. Thread-safe. */
public final class Alarms {

    private static final long SEARCHED_BACK = 7 * 24 * 3_600_000L;

    /** The oldest first. */
    private final List<Alarm> alarms = new ArrayList<>();
    private final InstantSource clock;
    private long lastId = 24_027_912_025_633_000L;
    private Alarm leaving;
    private Supplier<OddPage> odd = () -> null;

    /** @param clock of the platform */
    Alarms(InstantSource clock) {
        this.clock = clock;
    }

    /** What platforms have been seen to answer instead of a page, or make of it. */
    public enum OddPage {
        /** No alarm, and the right total. */
        EMPTY,
        /** <code>{}</code> instead of a list, and the right total. */
        OBJECT,
        /** Neither a list nor a total. */
        NULL,
        /** The first twenty alarms of the page only. */
        SHORT,
        /** The page and the first ten alarms of the next. */
        LONG,
        /** The alarms without a total. */
        WITHOUT_TOTAL,
        /** A total that is less than there are on the page. */
        LOW_TOTAL,
        /** The total as text. */
        TEXT_TOTAL,
        /** A page of which the end is missing. */
        CUT,
        /** A failure that passes. */
        BUSY
    }

    /** From now on this says of each page whether it is an odd one; <code>null</code> for none. */
    public synchronized void oddPages(Supplier<OddPage> pages) {
        odd = pages;
    }

    /** An alarm; the picture is an address or empty. */
    public record Alarm(String id, String deviceSerial, int type, long time, boolean read, String picture) {
    }


    /** An unread alarm that happens now, without a picture. */
    public synchronized Alarm add(String deviceSerial, int type) {
        return add(deviceSerial, type, clock.millis(), false, "");
    }

    /** @param time milliseconds since 1970 */
    public synchronized Alarm add(String deviceSerial, int type, long time, boolean read, String picture) {
        Alarm alarm = new Alarm(Long.toString(++lastId), deviceSerial, type, time, read, picture);
        int place = alarms.size();
        while (place > 0 && alarms.get(place - 1).time > time) {
            place--;
        }
        alarms.add(place, alarm);
        return alarm;
    }

    /** Deletes an alarm when the next page has been read. */
    public synchronized void removeAfterNextPage(Alarm alarm) {
        leaving = alarm;
    }

    /** The answer to either list. */
    synchronized String list(Map<String, String> form) {
        long now = clock.millis();
        long start = Long.parseLong(form.getOrDefault("startTime", Long.toString(now - now % (24 * 3_600_000L))));
        int page = Integer.parseInt(form.getOrDefault("pageStart", "0"));
        int size = Integer.parseInt(form.getOrDefault("pageSize", "10"));
        if (start < now - SEARCHED_BACK || size < 1 || size > 50) {
            return "{\"code\":\"10001\",\"msg\":\"Parameters error.\"}";
        }
        List<Alarm> found = find(form, start, Long.parseLong(form.getOrDefault("endTime", Long.toString(now))));
        OddPage fault = odd.get();
        List<Alarm> items = found.stream().skip((long) page * size).limit(length(fault, size)).toList();
        String data = items.stream().map(Alarms::json).collect(Collectors.joining(",", "[", "]"));
        alarms.remove(leaving);
        return fault == null ? EzvizSimulator.page(found.size(), page, size, data) : oddPage(fault, found.size(), page, size, data);
    }

    private List<Alarm> find(Map<String, String> form, long start, long end) {
        String status = form.getOrDefault("status", "0");
        int type = Integer.parseInt(form.getOrDefault("alarmType", "-1"));
        List<Alarm> found = new ArrayList<>();
        for (int i = alarms.size() - 1; i >= 0 && alarms.get(i).time >= start; i--) {
            Alarm alarm = alarms.get(i);
            if (alarm.time <= end && (type == -1 || alarm.type == type)
                    && (status.equals("2") || status.equals(alarm.read ? "1" : "0"))
                    && alarm.deviceSerial.equals(form.getOrDefault("deviceSerial", alarm.deviceSerial))) {
                found.add(alarm);
            }
        }
        return found;
    }

    private static int length(OddPage fault, int size) {
        return fault == OddPage.SHORT ? Math.min(size, 20) : fault == OddPage.LONG ? size + 10 : size;
    }

    private static String oddPage(OddPage fault, int total, int page, int size, String data) {
        String whole = EzvizSimulator.page(total, page, size, data);
        String count = "\"total\":" + total;
        return switch (fault) {
            case EMPTY -> EzvizSimulator.page(total, page, size, "[]");
            case OBJECT -> EzvizSimulator.page(total, page, size, "{}");
            case NULL -> "{\"page\":null,\"data\":null,\"code\":\"200\",\"msg\":\"Operation succeeded!\"}";
            case SHORT, LONG -> whole;
            case WITHOUT_TOTAL -> "{\"page\":null,\"data\":" + data + ",\"code\":\"200\",\"msg\":\"Operation succeeded!\"}";
            case LOW_TOTAL -> whole.replace(count, "\"total\":0");
            case TEXT_TOTAL -> whole.replace(count, "\"total\":\"" + total + "\"");
            case CUT -> whole.substring(0, whole.length() / 2);
            case BUSY -> "{\"code\":\"49999\",\"msg\":\"Data exception\"}";
        };
    }

    private static String json(Alarm alarm) {
        return """
                {"alarmId":"%s","alarmName":"Device","alarmType":%d,"alarmTime":%d,"channelNo":1,"isEncrypt":0,"isChecked":%d,
                "preTime":10,"delayTime":30,"deviceSerial":"%s","alarmPicUrl":"%s","relationAlarms":[],"customerType":null,
                "customerInfo":null}""".formatted(alarm.id, alarm.type, alarm.time, alarm.read ? 1 : 0, alarm.deviceSerial, alarm.picture);
    }
}

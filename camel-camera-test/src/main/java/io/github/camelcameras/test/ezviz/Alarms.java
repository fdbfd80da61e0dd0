package io.github.camelcameras.test.ezviz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The alarms of the simulated account: a list that grows, in pages, the newest first as in the document's example. Thread-safe. */
public final class Alarms {

    private static final long SEARCHED_BACK = 7 * 24 * 3_600_000L;

    private final List<Alarm> alarms = new ArrayList<>();
    private long lastId = 24_027_912_025_633_000L;
    private Alarm leaving;

    /** An alarm; the picture is an address or empty. */
    public record Alarm(String id, String deviceSerial, int type, long time, boolean read, String picture) {
    }


    /** An unread alarm that happens now, without a picture. */
    public Alarm add(String deviceSerial, int type) {
        return add(deviceSerial, type, System.currentTimeMillis(), false, "");
    }

    /** @param time milliseconds since 1970 */
    public synchronized Alarm add(String deviceSerial, int type, long time, boolean read, String picture) {
        Alarm alarm = new Alarm(Long.toString(++lastId), deviceSerial, type, time, read, picture);
        alarms.add(alarm);
        return alarm;
    }

    /** Deletes an alarm when the next page has been read. */
    public synchronized void removeAfterNextPage(Alarm alarm) {
        leaving = alarm;
    }

    /** The answer to either list. */
    synchronized String list(Map<String, String> form) {
        long now = System.currentTimeMillis();
        long start = Long.parseLong(form.getOrDefault("startTime", Long.toString(now - now % (24 * 3_600_000L))));
        if (start < now - SEARCHED_BACK) {
            return "{\"code\":\"10001\",\"msg\":\"Parameters error.\"}";
        }
        long end = Long.parseLong(form.getOrDefault("endTime", Long.toString(now)));
        String status = form.getOrDefault("status", "0");
        int type = Integer.parseInt(form.getOrDefault("alarmType", "-1"));
        List<Alarm> found = new ArrayList<>();
        for (Alarm alarm : alarms) {
            if (alarm.time >= start && alarm.time <= end && (type == -1 || alarm.type == type)
                    && (status.equals("2") || status.equals(alarm.read ? "1" : "0"))
                    && alarm.deviceSerial.equals(form.getOrDefault("deviceSerial", alarm.deviceSerial))) {
                found.add(0, alarm);
            }
        }
        int page = Integer.parseInt(form.getOrDefault("pageStart", "0"));
        int size = Integer.parseInt(form.getOrDefault("pageSize", "10"));
        if (size < 1 || size > 50) {
            return "{\"code\":\"10001\",\"msg\":\"Parameters error.\"}";
        }
        String data = found.stream().skip((long) page * size).limit(size).map(Alarms::json)
                .collect(Collectors.joining(",", "[", "]"));
        alarms.remove(leaving);
        return EzvizSimulator.page(found.size(), page, size, data);
    }

    private static String json(Alarm alarm) {
        return """
                {"alarmId":"%s","alarmName":"Device","alarmType":%d,"alarmTime":%d,"channelNo":1,"isEncrypt":0,"isChecked":%d,
                "preTime":10,"delayTime":30,"deviceSerial":"%s","alarmPicUrl":"%s","relationAlarms":[],"customerType":null,
                "customerInfo":null}""".formatted(alarm.id, alarm.type, alarm.time, alarm.read ? 1 : 0, alarm.deviceSerial, alarm.picture);
    }
}

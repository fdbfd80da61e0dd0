package io.github.camelcameras.test.ivyiot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is in the simulated cloud store. Thread-safe. */
final class Recordings {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyyMMdd'T'HH'0000'").withZone(ZoneOffset.UTC);

    private final List<Recording> recordings = new ArrayList<>();
    private String version;

    /** Start and end are seconds since 1970. */
    private record Recording(String mac, long start, long end) {
    }

    synchronized void add(String mac, Instant start, Duration length) {
        recordings.add(new Recording(mac, start.getEpochSecond(), start.plus(length).getEpochSecond()));
        recordings.sort(Comparator.comparingLong(Recording::start));
    }

    synchronized void version(String only) {
        version = only;
    }

    /** The hours in which recordings begin. */
    synchronized String dates(Map<String, String> arguments) {
        return of(arguments).stream().map(recording -> "\"" + HOUR.format(Instant.ofEpochSecond(recording.start)) + "\"").distinct()
                .collect(Collectors.joining(",", "\"dateList\":[", "]," + Answers.DONE));
    }

    synchronized String list(Map<String, String> arguments) {
        checkVersion(arguments);
        long from = Text.number(arguments.get("recordSt"));
        long to = Text.number(arguments.get("recordEt"));
        return of(arguments).stream().filter(recording -> recording.start >= from && recording.start <= to)
                .map(recording -> "[\"%s\",\"%s\",\"2\"]".formatted(recording.start, recording.end))
                .collect(Collectors.joining(",", Answers.DONE + ",\"recordList\":[", "]"));
    }

    synchronized String play(Map<String, String> arguments, long now) {
        checkVersion(arguments);
        long start = Text.number(arguments.get("recordSt"));
        Recording found = of(arguments).stream().filter(recording -> recording.start == start).findFirst()
                .orElseThrow(Code.FC_INVALID_PARAMETER::failure);
        String file = "/hls/simulated/%s.m3u8?timerange=%s-%s&expires=%s&urlVersion=&sign=simulated-sign&storageType=BPI&oemCode="
                .formatted(HOUR.format(Instant.ofEpochSecond(start)), start, found.end, now / 1000 + 3600);
        return Answers.DONE + ",\"recordUrl\":\"http://media.invalid:8100" + file
                + "\",\"secureUrl\":\"https://media.invalid:443" + file + "&se=1\"";
    }

    private void checkVersion(Map<String, String> arguments) {
        if (version != null && !version.equals(arguments.get("version"))) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
    }

    private List<Recording> of(Map<String, String> arguments) {
        return recordings.stream().filter(recording -> recording.mac.equals(arguments.get("devId"))).toList();
    }
}

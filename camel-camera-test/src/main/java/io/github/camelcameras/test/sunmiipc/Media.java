package io.github.camelcameras.test.sunmiipc;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.test.SimulatedPicture;
import io.github.camelcameras.test.support.Recorder;

/**
 * Videos and pictures that cameras have links to. A clip or snapshot is there only after a delay, and has made-up but predictable
 * contents; what the links in events say is there at once, whatever its name. Thread-safe.
 */
public final class Media {

    /** The only one that is accepted. */
    public static final String AUTH_KEY = "1";

    private static final byte[] FLV = { 'F', 'L', 'V', 1, 5, 0, 0, 0, 9 };
    private static final byte[] JPEG = SimulatedPicture.jpeg();
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Map<String, Long> readyAt = new ConcurrentHashMap<>();
    private final AtomicLong lastClip = new AtomicLong(System.currentTimeMillis());
    private final Recorder<Download> downloads = new Recorder<>();
    private volatile Duration clipDelay = Duration.ofSeconds(4);
    private volatile Duration snapshotDelay = Duration.ZERO;
    private volatile long clipSize = 64 * 1024;
    private volatile long snapshotSize = 4 * 1024;

    /** An attempt to get a file. */
    public record Download(long nanos, int camera, String path, int status) {
    }

    private final AtomicInteger next = new AtomicInteger();

    Media() {
    }

    /** The HTTP status of the next file that is asked for, whatever the link. */
    public void answerNext(int status) {
        next.set(status);
    }

    /** How long it takes until a clip is there, counted from the answer with its link; 4 seconds at first. */
    public void clipDelay(Duration delay) {
        clipDelay = delay;
    }

    /** How large videos are from now on, in bytes; 64 KiB at first. */
    public void clipSize(long bytes) {
        clipSize = bytes;
    }

    /** How long it takes until a snapshot is there; no time at first. */
    public void snapshotDelay(Duration delay) {
        snapshotDelay = delay;
    }

    /** How large pictures are from now on, in bytes; 4 KiB at first. */
    public void snapshotSize(long bytes) {
        snapshotSize = bytes;
    }

    /** What a video of this size consists of. */
    public static byte[] video(int size) {
        return new Pattern(FLV, size).bytes();
    }

    /** What a picture of this size consists of. */
    public static byte[] picture(int size) {
        return new Pattern(JPEG, size).bytes();
    }

    /** The last attempts to get files, in order. */
    public List<Download> downloads() {
        return downloads.list();
    }

    String newClip(Camera camera) {
        return link(camera, "/mnt/sd-card/video_slicer/" + lastClip.incrementAndGet() + "_0_0.flv", clipDelay);
    }

    String newSnapshot(Camera camera) {
        String name = camera.serial + "_" + DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(LocalDateTime.now());
        return link(camera, "/tmp/snapshot/" + name + "_" + lastClip.incrementAndGet() + ".jpg", snapshotDelay);
    }

    private String link(Camera camera, String path, Duration delay) {
        readyAt.put(camera.number + path, System.nanoTime() + delay.toNanos());
        return path + "?auth_key=" + AUTH_KEY;
    }

    /** The HTTP status of a file. */
    int status(Camera camera, String path, String authKey) {
        int fault = next.getAndSet(0);
        int status = fault != 0 ? fault : status(camera.number + path, path, authKey);
        downloads.add(new Download(System.nanoTime(), camera.number, path, status));
        return status;
    }

    private int status(String key, String path, String authKey) {
        if (!AUTH_KEY.equals(authKey)) {
            return FORBIDDEN;
        }
        boolean ofEvent = path.startsWith("/mnt/sd-card/sunmi_video/") || path.startsWith("/mnt/sd-card/sunmi_image/");
        Long ready = readyAt.get(key);
        return ofEvent || ready != null && System.nanoTime() - ready >= 0 ? OK : NOT_FOUND;
    }

    /** The bytes of a file. */
    Pattern contents(String path) {
        return isPicture(path) ? new Pattern(JPEG, snapshotSize) : new Pattern(FLV, clipSize);
    }

    static String contentType(String path) {
        return isPicture(path) ? "image/jpeg" : "video/x-flv";
    }

    private static boolean isPicture(String path) {
        return path.endsWith(".jpg");
    }
}

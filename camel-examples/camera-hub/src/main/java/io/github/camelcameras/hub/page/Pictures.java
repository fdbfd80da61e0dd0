package io.github.camelcameras.hub.page;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The latest pictures, in memory: browsers get them from here, as the vendors' links would let whoever has seen one do more than
 * look. Thread-safe.
 */
public final class Pictures {

    static final String PATH = "/page/pictures/";
    /** No picture is larger. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_PICTURES = 200;
    private static final int MOST_BYTES_TOGETHER = 20 * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final EventStream stream;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private long together;
    private long last;

    /** A picture of a kind that browsers show. */
    record Picture(byte[] bytes, String contentType) {
    }

    Pictures(EventStream stream) {
        this.stream = stream;
    }

    /** Whether anybody looks at the page. If not, a picture need not be fetched. */
    public boolean areWatched() {
        return stream.isWatched();
    }

    /** Keeps the picture of an event, and shows it with the event. One that is too large or cannot be shown is not kept. */
    public void keep(CameraEvent event, byte[] bytes) {
        String address = keep(bytes);
        if (address != null) {
            stream.picture(event.vendor(), event.id(), address);
        }
    }

    /** @return where browsers find the picture; <code>null</code> when it is too large or cannot be shown */
    synchronized String keep(byte[] bytes) {
        String contentType = contentType(bytes);
        if (contentType == null || bytes.length > MOST_BYTES) {
            LOG.debug("A picture of {} bytes is not kept", bytes.length);
            return null;
        }
        String number = Long.toString(++last);
        pictures.put(number, new Picture(bytes, contentType));
        together += bytes.length;
        while (together > MOST_BYTES_TOGETHER || pictures.size() > MOST_PICTURES) {
            String oldest = pictures.keySet().iterator().next();
            together -= pictures.remove(oldest).bytes.length;
        }
        return PATH + number;
    }

    /** @return <code>null</code> if there is none, or not any more */
    synchronized Picture get(String number) {
        return pictures.get(number);
    }

    /** By what it begins with, whatever anybody says about it; <code>null</code> for one that is encrypted, for example. */
    private static String contentType(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        return startsWith(bytes, 0x89, 'P', 'N', 'G') ? "image/png" : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        boolean same = bytes.length >= start.length;
        for (int i = 0; same && i < start.length; i++) {
            same = bytes[i] == (byte) start[i];
        }
        return same;
    }
}

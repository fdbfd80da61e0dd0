package io.github.camelcameras.sunmiipc.channel;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.text.PeerText;
import io.github.camelcameras.sunmiipc.channel.ChannelConnection.Published;
import io.github.camelcameras.sunmiipc.event.DetectTypes;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Makes events of what cameras publish, and says once what cannot become one. Thread-safe. */
final class PublishedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedEvents.class);

    private final DetectTypes table;
    private final Runnable dropped;
    private final Set<Integer> unknownTypes = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean hinted = new AtomicBoolean();

    /** @param dropped called for each message that becomes no event */
    PublishedEvents(DetectTypes table, Runnable dropped) {
        this.table = table;
        this.dropped = dropped;
    }

    /** The event; <code>null</code> when it is none. */
    CameraEvent read(Published message) {
        String host = message.connection().host();
        try {
            if (Json.read(message.payload()) instanceof Map<?, ?> published && published.get(SunmiIpcEvents.TOPIC) instanceof String) {
                hintAtOtherTable(host, published.get(SunmiIpcEvents.DETECT_TYPE));
                return SunmiIpcEvents.channel(published, table);
            }
        } catch (IOException e) {
            LOG.debug("What {} published cannot be read: {}", host, PeerText.of(e.getMessage()));
        }
        dropped.run();
        LOG.atLevel(message.connection().isFirstWarning() ? Level.WARN : Level.DEBUG).log(
                "Dropped what {} published, {} bytes, as it is no JSON object with an event_type", host, message.payload().length);
        return null;
    }

    /** A frame came of a type that the document has not. All cameras of a kind may have it: it is told once. */
    void drop(String host, int type) {
        dropped.run();
        LOG.atLevel(unknownTypes.add(type) ? Level.WARN : Level.DEBUG).log("Dropped a frame of the unknown type {} from {}", type, host);
    }

    /** What only the other table has becomes an event of type "other", which nobody misses. */
    private void hintAtOtherTable(String host, Object detectType) {
        if (!table.has(detectType) && DetectTypes.POSTS.has(detectType) && !hinted.getAndSet(true)) {
            LOG.warn("{} sent detect_type {} over the channel, which is in the vendor's table for posts and not in that for the channel:"
                     + " option detectTypes=posts reads it by that one", host, detectType);
        }
    }
}

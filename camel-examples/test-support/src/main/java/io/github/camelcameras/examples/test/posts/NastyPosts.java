package io.github.camelcameras.examples.test.posts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import io.github.camelcameras.examples.test.WebhookKeys;

/** The table: whatever the host, the same bytes give the same status, and the same event or none. */
public final class NastyPosts {

    private static final List<Consumer<Table>> KINDS = List.of(Lengths::addTo, Encodings::addTo, Forms::addTo, Multiparts::addTo,
            Charsets::addTo, Paths::addTo, Methods::addTo, Headers::addTo, Transfers::addTo, JsonBodies::addTo);

    private NastyPosts() {
    }

    /**
     * All posts; each event among them is another one.
     *
     * @param now what they are signed at
     */
    public static Collection<NastyPost> table(WebhookKeys keys, Instant now) {
        Table table = new Table(keys, now);
        KINDS.forEach(kind -> kind.accept(table));
        return table.rows();
    }
}

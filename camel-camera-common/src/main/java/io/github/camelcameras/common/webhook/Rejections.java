package io.github.camelcameras.common.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import io.github.camelcameras.common.text.PeerText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and logs the posts to one webhook that are refused: each of a few, and one line a minute for many. Thread-safe. */
final class Rejections {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookConsumer.class);
    private static final int LOGGED_EACH = 10;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final String path;
    private final Arrivals arrivals;
    private final Map<Integer, Integer> unsaid = new TreeMap<>();
    private String lastSender;
    private int inPeriod;
    private long total;

    Rejections(String path, Arrivals arrivals) {
        this.path = path;
        this.arrivals = arrivals;
    }

    /** @param sender <code>null</code> when that is not known */
    void add(WebhookRejection rejection, String sender) {
        if (isToBeSaid(rejection, sender)) {
            LOG.warn("Rejected a post to the webhook {} with status {}: {}{}", path, rejection.status(), rejection.getMessage(),
                    from(sender));
        }
    }

    private synchronized boolean isToBeSaid(WebhookRejection rejection, String sender) {
        total++;
        if (inPeriod++ == 0) {
            arrivals.after(PERIOD, this::sum);
        }
        if (inPeriod <= LOGGED_EACH) {
            return true;
        }
        unsaid.merge(rejection.status(), 1, Integer::sum);
        lastSender = sender;
        return false;
    }

    /** Logs those that were not logged each. */
    void sum() {
        String statuses;
        String sender;
        synchronized (this) {
            inPeriod = 0;
            statuses = unsaid.isEmpty() ? null : unsaid.toString();
            sender = lastSender;
            unsaid.clear();
        }
        if (statuses != null) {
            LOG.warn("Rejected more posts to the webhook {}, by status: {}; the last{}", path, statuses, from(sender));
        }
    }

    private static String from(String sender) {
        return sender == null ? "" : " from " + PeerText.of(sender);
    }

    synchronized long total() {
        return total;
    }
}

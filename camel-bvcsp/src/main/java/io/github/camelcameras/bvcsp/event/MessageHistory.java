package io.github.camelcameras.bvcsp.event;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;

/**
 * The user's messages: those after the last one that came, by their number, and before there was one, by their time. What the user sent to
 * others is listed by the platform, too, and left out.
 */
final class MessageHistory implements History {

    private static final Operation LIST = BvcspOperations.find("listOwnInstantMessages");
    private static final Duration DAY = Duration.ofDays(1);
    /** Numbers that make no difference: the document wants a period always, and 0 may count as none. */
    private static final long SINCE_EVER = 1;
    private static final int ALL = 0;
    private static final int UNREAD = 1;

    private final ApiClient client;
    private final String user;
    private final ReadMarks marks;
    private volatile long newest;
    /** That of the newest message when something began to be missing; <code>null</code> while nothing is. */
    private volatile Long known;

    /**
     * @param user  who listens; <code>null</code> when that is not known
     * @param marks marks what was routed as read; <code>null</code> where that is not wanted
     */
    MessageHistory(ApiClient client, String user, ReadMarks marks) {
        this.client = client;
        this.user = user;
        this.marks = marks;
    }

    @Override
    public Items since(Instant since, Instant now) {
        Long last = known == null ? Long.valueOf(newest) : known;
        known = last;
        boolean byNumber = last > 0;
        Map<String, Object> filter = new LinkedHashMap<>();
        if (byNumber) {
            filter.put("minid", last + 1);
        }
        filter.put("beginTime", byNumber ? SINCE_EVER : since.getEpochSecond());
        filter.put("endTime", now.plus(DAY).getEpochSecond());
        filter.put("beenRead", marks != null && !byNumber ? UNREAD : ALL);
        return new Received(new PagedEvents(client, LIST, filter, BvcspEvents::message));
    }

    @Override
    public void arrived(CameraEvent message) {
        Long number = BvcspEvents.messageNumber(message);
        if (number != null && number > newest) {
            newest = number; // by the one thread that routes
        }
    }

    @Override
    public void completed() {
        known = null;
        mark();
    }

    @Override
    public void routed(CameraEvent message) {
        mark();
    }

    /** All up to a number are read then, so that none of them may be missing. */
    private void mark() {
        if (marks != null && known == null && newest > 0) {
            marks.read(newest);
        }
    }

    private boolean isOwn(CameraEvent message) {
        boolean sent = "User".equals(message.data().get("speakerType")) && user != null
                && user.equals(JsonValues.text(message.data().get("speaker")));
        return sent && !user.equals(JsonValues.text(message.data().get("audience")));
    }

    private final class Received implements Items {

        private final PagedEvents listed;
        private CameraEvent next;
        private boolean hasNext;

        Received(PagedEvents listed) {
            this.listed = listed;
        }

        @Override
        public boolean hasNext() {
            while (!hasNext && listed.hasNext()) {
                next = listed.next();
                hasNext = next == null || !isOwn(next);
            }
            return hasNext;
        }

        @Override
        public CameraEvent next() {
            hasNext = false;
            return next;
        }

        @Override
        public boolean isWhole() {
            return listed.isWhole();
        }
    }
}

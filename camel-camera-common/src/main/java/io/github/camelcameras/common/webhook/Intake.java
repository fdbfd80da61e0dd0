package io.github.camelcameras.common.webhook;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What stands before the first byte of a post to one webhook is kept: where it is addressed to, how long it may be, how long it may
 * take. Asked by what is in front of each HTTP server. Thread-safe.
 */
final class Intake {

    private final WebhookConfiguration webhook;
    private final Arrivals arrivals;
    private final Rejections rejections;
    private final BooleanSupplier running;

    /** @param running whether posts are taken now */
    Intake(WebhookConfiguration webhook, Arrivals arrivals, Rejections rejections, BooleanSupplier running) {
        this.webhook = webhook;
        this.arrivals = arrivals;
        this.rejections = rejections;
        this.running = running;
    }

    /**
     * Decides by the head of a post.
     *
     * @param  uri    as it was sent
     * @param  length of the body, negative when it has not been announced
     * @return        why it is refused; <code>null</code> when it is not
     */
    WebhookRejection refusal(String uri, long length) {
        if (!running.getAsBoolean()) {
            return new WebhookRejection(503, "the route is stopped or suspended");
        }
        if (webhook.getToken() != null && !WebhookRequest.isAddressed(uri, webhook.servedPath(), webhook.getToken())) {
            return new WebhookRejection(403, "the path does not end with the token");
        }
        return length > webhook.getWebhookMaxPayloadSize() ? WebhookRejection.tooLong(webhook.getWebhookMaxPayloadSize()) : null;
    }

    /** Begins to take a body. */
    Arrival open(Arrival.Outcome outcome) {
        return arrivals.open(webhook.getWebhookMaxPayloadSize(), Duration.ofMillis(webhook.getWebhookReadTimeout()), outcome);
    }

    /** Counts and logs a post that is refused. */
    void refused(WebhookRejection rejection, String sender) {
        rejections.add(rejection, sender);
    }

    /** After a refusal the rest of a post is thrown away for a moment, so that its sender reads the answer; then the connection ends. */
    void afterLinger(Runnable close) {
        arrivals.after(Duration.ofSeconds(1), close);
    }
}

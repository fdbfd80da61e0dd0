package io.github.camelcameras.common.webhook;

/** A post that is not routed. */
public class WebhookRejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status the HTTP status that the sender gets: 4xx, or 503 when it may come again
     * @param reason for the log; no secret, and no more of the post than is needed
     */
    public WebhookRejection(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    static WebhookRejection tooLong(int limit) {
        return new WebhookRejection(413, "longer than webhookMaxPayloadSize, " + limit + " bytes");
    }

    public int status() {
        return status;
    }
}

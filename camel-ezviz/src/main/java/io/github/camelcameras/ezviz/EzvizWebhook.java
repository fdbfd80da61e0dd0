package io.github.camelcameras.ezviz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.webhook.WebhookProtocol;
import io.github.camelcameras.common.webhook.WebhookRejection;
import io.github.camelcameras.common.webhook.WebhookRequest;

/**
 * Reads the messages that EZVIZ pushes. With a signing key, only those that are signed by it: hexadecimal HMAC-SHA1 over the
 * bytes of the body and the text of the header <code>t</code>.
 */
final class EzvizWebhook implements WebhookProtocol {

    private static final String ALGORITHM = "HmacSHA1";

    private final SecretKeySpec signingKey;
    private final Duration maxAge;
    private final InstantSource clock;

    /**
     * @param signingKey <code>null</code> when none has been agreed
     * @param maxAge     how far the header <code>t</code> may be from now; zero for any
     */
    EzvizWebhook(String signingKey, Duration maxAge, InstantSource clock) {
        this.signingKey = signingKey == null ? null : new SecretKeySpec(signingKey.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.maxAge = maxAge;
        this.clock = clock;
    }

    @Override
    public boolean verifies() {
        return signingKey != null;
    }

    @Override
    public CameraEvent read(WebhookRequest request) {
        byte[] body = request.bytes();
        if (signingKey != null) {
            verify(request, body);
        }
        if (!(json(body) instanceof Map<?, ?> message) || !(message.get("header") instanceof Map<?, ?> header)
                || EzvizEvents.messageId(header) == null) {
            throw new WebhookRejection(400, "the body is not a message with a header that has a messageId");
        }
        return EzvizEvents.message(header, message, request.header("message_type"));
    }

    /** The platform looks for the messageId: without it the push has failed. */
    @Override
    public String acknowledgement(CameraEvent event) {
        return Json.write(Map.of("messageId", EzvizEvents.messageId((Map<?, ?>) event.data().get("header"))));
    }

    private void verify(WebhookRequest request, byte[] body) {
        String time = request.header("t");
        String signature = request.header("signature");
        if (time == null || signature == null) {
            throw new WebhookRejection(403, "the post has no signature, or no time that it was signed at");
        }
        if (!MessageDigest.isEqual(sign(body, time), bytes(signature))) {
            throw new WebhookRejection(403, "the signature is not the one by webhookVerifyToken");
        }
        if (!maxAge.isZero() && age(time).compareTo(maxAge) > 0) {
            throw new WebhookRejection(403, "the post was signed longer ago than signatureMaxAge, or is from the future");
        }
    }

    private byte[] sign(byte[] body, String time) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(signingKey);
            mac.update(body);
            return mac.doFinal(time.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String signature) {
        try {
            return HexFormat.of().parseHex(signature.trim());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private Duration age(String time) {
        Instant signed = EventTime.of(time);
        if (signed == null) {
            throw new WebhookRejection(403, "the header t is not a time");
        }
        return Duration.between(signed, clock.instant()).abs();
    }

    private static Object json(byte[] body) {
        try {
            return Json.read(body);
        } catch (IOException e) {
            throw new WebhookRejection(400, "the body is not JSON"); // Jackson's message would quote it
        }
    }
}

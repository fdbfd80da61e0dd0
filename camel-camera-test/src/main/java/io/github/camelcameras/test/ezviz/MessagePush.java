package io.github.camelcameras.test.ezviz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * EZVIZ's message push to one callback address: signs, waits two seconds, takes a push for failed that is not answered by 200
 * and its messageId, and tries again as often as has been agreed. Thread-safe.
 *
 * @param address    the callback address
 * @param signingKey as agreed, <code>null</code> for none
 * @param retries    how often a push that failed is tried again, 0 to 3
 */
public record MessagePush(URI address, String signingKey, int retries) {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came of one attempt; status 0 when there was no answer, or none within two seconds. */
    public record Attempt(int status, String body) {
    }

    /** A message; its body is JSON. */
    public record Message(String messageId, String type, String deviceId, long time, String body) {

        /** What is posted. */
        public String json() {
            return """
                    {
                        "body": %s,
                        "header": {
                            "channelNo": 1,
                            "deviceId": "%s",
                            "messageId": "%s",
                            "messageTime": %d,
                            "type": "%s"
                        }
                    }""".formatted(body, deviceId, messageId, time, type);
        }
    }

    /** Pushes a message until it succeeds or may not be tried again; all attempts, in order. */
    public List<Attempt> push(Message message) {
        List<Attempt> attempts = new ArrayList<>();
        boolean succeeded = false;
        while (!succeeded && attempts.size() <= retries) {
            Attempt attempt = push(message.type(), message.json().getBytes(StandardCharsets.UTF_8));
            attempts.add(attempt);
            succeeded = attempt.status == 200 && attempt.body.contains("\"" + message.messageId + "\"");
        }
        return attempts;
    }

    /** Pushes a message in whatever form, signed, once. */
    public Attempt push(String type, byte[] body) {
        String time = Long.toString(System.currentTimeMillis());
        return post(type, body, time, signingKey == null ? null : sign(signingKey, body, time));
    }

    /** Posts anything, once. */
    public Attempt post(String type, byte[] body, String time, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Content-Type", "text/plain")
                .header("message_type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (time != null) {
            request.header("t", time);
        }
        if (signature != null) {
            request.header("signature", signature);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Attempt(answer.statusCode(), answer.body());
        } catch (IOException e) { // also of a connection that ends, as that of a callback that is killed
            return new Attempt(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pushing", e);
        }
    }

    /** As in appendix 1 of the document. */
    public static String sign(String key, byte[] body, String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            mac.update(body); // also where it is no UTF-8
            return HexFormat.of().formatHex(mac.doFinal(time.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.camelcameras.examples.test.posts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.sunmiipc.Signature;

/** The rows so far, and what the next ones are made of: each sight is another one than all before. */
final class Table {

    static final String URLENCODED = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data; boundary=b";

    /** What a server may say, or not say, of what is no HTTP. */
    static final int[] NO_HTTP = { 400, 408, 411, 413, 414, 417, 431, 501, 505, NastyPost.CLOSED };
    /** What is not served, or not to whom asks. */
    static final int[] NOT_THERE = { 400, 403, 404 };
    /** What a server may say of what it may take for another request. */
    static final int[] NO_HTTP_OR_NOT_THERE = { 400, 403, 404, 405, 408, 411, 413, 414, 415, 431, 501, 505, NastyPost.CLOSED };

    private final WebhookKeys keys;
    private final long begin;
    private final List<NastyPost> rows = new ArrayList<>();
    private int sights;

    /** @param now that posts are signed at */
    Table(WebhookKeys keys, Instant now) {
        this.keys = keys;
        this.begin = now.getEpochSecond();
    }

    WebhookKeys keys() {
        return keys;
    }

    Collection<NastyPost> rows() {
        return List.copyOf(rows);
    }

    /** Is an event, on every host. */
    void taken(String name, Request request, RoutedEvent event) {
        add(name, request, event, 200);
    }

    /** Is none. */
    void refused(String name, Request request, int... statuses) {
        add(name, request, null, statuses);
    }

    /** May be one where the server makes what is right of it, and is refused elsewhere. */
    void takenOrRefused(String name, Request request, RoutedEvent event, int... refusals) {
        int[] statuses = new int[refusals.length + 1];
        System.arraycopy(refusals, 0, statuses, 1, refusals.length);
        statuses[0] = 200;
        add(name, request, event, statuses);
    }

    /** Comes more than once on one connection. */
    void takenOnceOf(int posts, String name, byte[] request, RoutedEvent event) {
        add(new NastyPost(name, request, new TreeSet<>(List.of(200)), event, posts));
    }

    private void add(String name, Request request, RoutedEvent event, int... statuses) {
        TreeSet<Integer> allowed = new TreeSet<>();
        for (int status : statuses) {
            allowed.add(status);
        }
        add(new NastyPost(name, request.bytes(), allowed, event, 1));
    }

    private void add(NastyPost row) {
        if (rows.stream().anyMatch(other -> other.name().equals(row.name()))) {
            throw new IllegalArgumentException("Two posts have the name: " + row.name());
        }
        rows.add(row);
    }

    /**
     * What a camera of SimCam sees, at a time of its own.
     *
     * @param time which is in the event's identifier
     */
    record Sight(String deviceId, String name, String payload, String time) {

        Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("deviceId", deviceId);
            fields.put("devicename", name);
            fields.put("eventType", "5");
            fields.put("eventTime", time);
            fields.put("payload", payload);
            return fields;
        }

        RoutedEvent event() {
            String device = deviceId.isEmpty() ? null : deviceId;
            return new RoutedEvent("simcam", RoutedEvent.digest(deviceId, name, "5", time, payload), device, name);
        }
    }

    Sight sight(String deviceId, String name, String payload) {
        sights++;
        return new Sight(deviceId, name, payload, Long.toString(begin - sights));
    }

    Sight sight() {
        return sight("camera-" + (sights + 1), "Gate", "");
    }

    /** The fields that all posts of SimCam have, behind those that a row is about. */
    static String andTheRest(Sight sight) {
        return "&eventType=5&eventTime=" + sight.time;
    }

    static String urlencoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Request simcam(String form) {
        return Request.post(keys.simcamPath()).contentType(URLENCODED).body(form);
    }

    Request simcam(Sight sight) {
        return simcam(urlencoded(sight.fields()));
    }

    Request simcamMultipart(String body) {
        return Request.post(keys.simcamPath()).contentType(MULTIPART).body(body);
    }

    /** What EZVIZ pushes; its identifier is the device's, too. */
    String message(String messageId) {
        return new MessagePush.Message(messageId, "ys.calling", messageId, begin * 1_000, "{}").json();
    }

    String messageId() {
        sights++;
        return "message-" + sights;
    }

    static RoutedEvent messageEvent(String messageId) {
        return new RoutedEvent("ezviz", messageId, messageId, null);
    }

    /** Signed, and without a content type. */
    Request ezviz(byte[] body) {
        String time = time();
        return ezvizUnsigned(body).header("t", time).header("signature", signature(body, time));
    }

    Request ezviz(String body) {
        return ezviz(body.getBytes(StandardCharsets.UTF_8));
    }

    Request ezvizUnsigned(byte[] body) {
        return Request.post(WebhookKeys.EZVIZ_PATH).header("message_type", "ys.calling").body(body);
    }

    String time() {
        return Long.toString(begin * 1_000);
    }

    String signature(byte[] body, String time) {
        return MessagePush.sign(keys.ezvizKey(), body, time);
    }

    /** What a camera of Sunmi reports; <code>serial</code> is the device. */
    String report(String serial, long eventId) {
        return "{\"event_id\":" + eventId + ",\"event_type\":\"dynamic_detect_event\",\"detect_type\":1,\"sn\":\"" + serial
               + "\",\"report_time\":" + begin + "}";
    }

    long eventId() {
        sights++;
        return sights;
    }

    RoutedEvent reportEvent(String serial, long eventId) {
        return new RoutedEvent("sunmi-ipc", serial + "-" + eventId + "-" + begin, serial, null);
    }

    /** The fields of a form of Sunmi, signed. */
    Map<String, String> signedForm(String payload) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("app_id", keys.sunmiAppId());
        fields.put("random", "1234567");
        fields.put("timestamp", Long.toString(begin));
        fields.put("payload", payload);
        return signed(fields);
    }

    /** The same fields and their signature. */
    Map<String, String> signed(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("sign", Signature.sign(all, keys.sunmiSecretKey()));
        return all;
    }

    static Request sunmi(Map<String, String> fields) {
        return sunmi(urlencoded(fields));
    }

    static Request sunmi(String form) {
        return Request.post(WebhookKeys.SUNMI_PATH).contentType(URLENCODED).body(form);
    }

    static Request sunmiMultipart(String body) {
        return Request.post(WebhookKeys.SUNMI_PATH).contentType(MULTIPART).body(body);
    }
}

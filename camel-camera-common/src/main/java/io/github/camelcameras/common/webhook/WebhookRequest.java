package io.github.camelcameras.common.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelcameras.common.text.PeerText;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.util.StringHelper;

/** A post that arrived, whatever the server that took it. */
public final class WebhookRequest {

    /** A longer post is refused. */
    static final int MAX_BYTES = 1024 * 1024;

    /** Where Camel puts the request of a host that has servlets; it has no constant for this name that is not deprecated. */
    private static final String SERVLET_REQUEST = "CamelHttpServletRequest";

    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final Message message;

    WebhookRequest(Message message) {
        this.message = message;
    }

    /**
     * Whether the path is the served one and then the secret. Servers differ in what they take for a prefix, so that is
     * not left to them; what a host puts before the path of an application does not matter.
     */
    boolean isAddressedTo(String servedPath, String secret) {
        String uri = message.getHeader(Exchange.HTTP_URI, "", String.class);
        String path = StringHelper.before(uri, "?", uri);
        int segment = path.lastIndexOf('/') + 1;
        return MessageDigest.isEqual(utf8(secret), utf8(decoded(path.substring(segment))))
                && path.substring(0, segment).endsWith(servedPath);
    }

    /** What registers an address may encode characters that need not be. */
    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A header, whatever the case of its name; <code>null</code> when there is none. */
    public String header(String name) {
        return message.getHeader(name, String.class);
    }

    /** @throws WebhookRejection if the sender announces too much */
    void checkLength() {
        Long length = message.getHeader(Exchange.CONTENT_LENGTH, Long.class);
        if (length != null && length > MAX_BYTES) {
            throw tooLong();
        }
    }

    /**
     * The fields of a form, urlencoded or multipart, in UTF-8. No vendor sends files: platform-http hands over a form with
     * exactly one file as that file, and it is refused; files in other forms are left out.
     *
     * @throws WebhookRejection if the body is something else, or malformed
     */
    public Map<String, String> form() {
        String mediaType = mediaType();
        boolean multipart = mediaType.equals(MULTIPART);
        if (!multipart && !mediaType.equals(URLENCODED)) {
            throw new WebhookRejection(415, "expected a form, but the content type is '" + PeerText.of(mediaType) + "'");
        }
        if (message.getBody() instanceof Map<?, ?> parsed) {
            return fields(parsed);
        }
        return multipart ? multipart() : urlencoded();
    }

    private String mediaType() {
        String contentType = contentType();
        return StringHelper.before(contentType, ";", contentType).trim().toLowerCase(Locale.ROOT);
    }

    private String contentType() {
        return message.getHeader(Exchange.CONTENT_TYPE, "", String.class);
    }

    private static Map<String, String> fields(Map<?, ?> parsed) {
        Map<String, String> fields = new LinkedHashMap<>();
        long length = 0;
        for (Map.Entry<?, ?> field : parsed.entrySet()) {
            if (field.getValue() instanceof List<?>) {
                throw twice();
            }
            String value = String.valueOf(field.getValue());
            length += value.length();
            fields.put(field.getKey().toString(), value);
        }
        if (length > MAX_BYTES) {
            throw tooLong();
        }
        return fields;
    }

    private Map<String, String> multipart() {
        Object servletRequest = message.getHeader(SERVLET_REQUEST);
        if (message.getBody() == null && servletRequest != null) {
            return ServletForm.read(servletRequest);
        }
        try {
            return MultipartForm.read(contentType(), read());
        } catch (NoClassDefFoundError e) {
            throw new WebhookRejection(415, "this HTTP server hands over multipart posts as they are; to read them netty-codec-http"
                                            + " must be on the class path");
        }
    }

    private Map<String, String> urlencoded() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : new String(read(), StandardCharsets.UTF_8).split("&")) {
            if (!pair.isEmpty()) {
                try {
                    String name = URLDecoder.decode(StringHelper.before(pair, "=", pair), StandardCharsets.UTF_8);
                    String value = URLDecoder.decode(StringHelper.after(pair, "=", ""), StandardCharsets.UTF_8);
                    putOnce(fields, name, value);
                } catch (IllegalArgumentException e) {
                    throw new WebhookRejection(400, "the form is not urlencoded");
                }
            }
        }
        return fields;
    }

    /**
     * The exact bytes of the body, which is no form.
     *
     * @throws WebhookRejection if it is said to be one, there are too many, or they cannot be read
     */
    public byte[] bytes() {
        String mediaType = mediaType();
        if (mediaType.equals(URLENCODED) || mediaType.equals(MULTIPART)) {
            throw new WebhookRejection(415, "the content type is that of a form, " + mediaType + ", which servers read before it can be"
                                            + " verified");
        }
        return read();
    }

    private byte[] read() {
        InputStream body = message.getBody(InputStream.class);
        if (body == null) {
            return new byte[0];
        }
        try (body) {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLong();
            }
            return bytes;
        } catch (IOException e) {
            throw new WebhookRejection(400, "the body cannot be read");
        }
    }

    /** @throws WebhookRejection if the field is there already */
    static void putOnce(Map<String, String> fields, String name, String value) {
        if (fields.put(name, value) != null) {
            throw twice();
        }
    }

    private static WebhookRejection twice() {
        return new WebhookRejection(400, "a field of the form occurs twice");
    }

    static WebhookRejection tooLong() {
        return new WebhookRejection(413, "longer than " + MAX_BYTES + " bytes");
    }
}

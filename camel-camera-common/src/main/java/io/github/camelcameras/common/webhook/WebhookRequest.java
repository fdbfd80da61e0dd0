package io.github.camelcameras.common.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.camelcameras.common.text.PeerText;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.TypeConversionException;
import org.apache.camel.util.StringHelper;

/** A post that has arrived whole: the same whatever the server that took it. */
public final class WebhookRequest {

    private final String uri;
    private final Function<String, List<String>> headers;
    private final String sender;
    private final byte[] body;
    private final Runnable release;

    /**
     * @param uri     as it was sent, with its query
     * @param headers the values of a header, by its name in any case; without those of the query
     * @param sender  who sent it, for the log; <code>null</code> when that is not known
     * @param release is run when the body has been read
     */
    WebhookRequest(String uri, Function<String, List<String>> headers, String sender, byte[] body, Runnable release) {
        this.uri = uri;
        this.headers = headers;
        this.sender = sender;
        this.body = body;
        this.release = release;
    }

    /**
     * What a server that we have nothing in front of made of a post.
     *
     * @throws WebhookRejection if it is too long, or cannot be read
     */
    static WebhookRequest of(Message message, int limit) {
        Long announced = message.getHeader(Exchange.CONTENT_LENGTH, Long.class);
        if (announced != null && announced > limit) {
            throw WebhookRejection.tooLong(limit);
        }
        return new WebhookRequest(message.getHeader(Exchange.HTTP_URI, "", String.class), name -> values(message.getHeader(name)), null,
                read(message, limit), () -> { });
    }

    private static List<String> values(Object header) {
        if (header instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return header == null ? List.of() : List.of(header.toString());
    }

    private static byte[] read(Message message, int limit) {
        try (InputStream body = message.getBody(InputStream.class)) {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw WebhookRejection.tooLong(limit);
            }
            return bytes;
        } catch (IOException | TypeConversionException e) {
            throw new WebhookRejection(400, "the body cannot be read");
        }
    }

    /**
     * Whether a path is the served one and then the secret. Servers differ in what they take for a prefix, so that is
     * not left to them; what a host puts before the path of an application does not matter.
     *
     * @param uri as it was sent, with its query
     */
    static boolean isAddressed(String uri, String servedPath, String secret) {
        String path = StringHelper.before(uri, "?", uri);
        path = StringHelper.before(path, "#", path);
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

    String uri() {
        return uri;
    }

    /** The IP address that it came from, which may be that of a proxy; <code>null</code> when it is not known. */
    public String sender() {
        return sender;
    }

    /** The body has been read, and is not held any more. */
    void release() {
        release.run();
    }

    /** A header, whatever the case of its name; <code>null</code> when there is none, or more than one. */
    public String header(String name) {
        List<String> values = headers.apply(name);
        return values.size() == 1 ? values.get(0) : null;
    }

    private String contentType() {
        String contentType = header(Exchange.CONTENT_TYPE);
        return contentType == null ? "" : contentType;
    }

    /**
     * The fields of a form, urlencoded or multipart, in UTF-8. Files are left out: no vendor sends any.
     *
     * @throws WebhookRejection if the body is something else, or malformed
     */
    public Map<String, String> form() {
        String contentType = contentType();
        return switch (HeaderValue.of(contentType).value()) {
            case UrlencodedForm.MEDIA_TYPE -> UrlencodedForm.read(body).toMap();
            case MultipartForm.MEDIA_TYPE -> MultipartForm.read(contentType, body).toMap();
            default -> throw new WebhookRejection(415, "expected a form, but the content type is '" + PeerText.of(contentType) + "'");
        };
    }

    /**
     * The exact bytes of the body, which is no form.
     *
     * @throws WebhookRejection if it is said to be one
     */
    public byte[] bytes() {
        String mediaType = HeaderValue.of(contentType()).value();
        if (mediaType.equals(UrlencodedForm.MEDIA_TYPE) || mediaType.equals(MultipartForm.MEDIA_TYPE)) {
            throw new WebhookRejection(415, "the content type is that of a form, " + mediaType + ", which is not what the vendor sends");
        }
        return body;
    }
}

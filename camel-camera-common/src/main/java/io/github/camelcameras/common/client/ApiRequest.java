package io.github.camelcameras.common.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.operation.FileContent;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.text.PeerText;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * One request while it is put together. It starts with the arguments of the operation; an {@link Authorizer} adds where
 * it goes and what proves who sends it. Used by one thread.
 */
public final class ApiRequest {

    /** What is shorter stands in every other text, too: it is blotted out where it stands alone. */
    private static final int SHORTEST_SECRET = 4;
    private static final String BLOT = "xxxxxx";
    private static final byte[] NOTHING = {};
    private static final ContentType TEXT = ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8);

    private final Operation operation;
    private final Map<String, Object> arguments;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>(0);
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, FileContent> files = new LinkedHashMap<>(0);
    private final Map<String, Object> members = new LinkedHashMap<>();
    private Object wholeBody;
    private String path;
    private final List<String> secrets = new ArrayList<>(2);
    private String baseUrl;
    private HttpClientHolder.Locator locator = HttpClientHolder.Locator.ANYWHERE;

    ApiRequest(Operation operation, Map<String, Object> arguments) {
        this.operation = operation;
        this.arguments = arguments;
        this.path = operation.path();
        arguments.forEach((name, value) -> put(operation.parameter(name), value));
    }

    private void put(Parameter parameter, Object value) {
        String name = parameter.wireName();
        if (value instanceof FileContent file) {
            files.put(name, file);
            return;
        }
        switch (parameter.place()) {
            case FORM -> fields.put(name, text(value));
            case QUERY -> query.put(name, text(value));
            case HEADER -> headers.put(name, text(value));
            case PATH -> path = path.replace("{" + name + "}", URLEncoder.encode(text(value), StandardCharsets.UTF_8).replace("+", "%20"));
            case BODY -> members.put(name, value);
            case WHOLE_BODY -> wholeBody = value;
        }
        if (parameter.secret()) {
            secretText(text(value));
            secretsIn(value);
        }
    }

    private static String text(Object value) {
        return value instanceof List<?> || value instanceof Map<?, ?> ? Json.write(value) : value.toString();
    }

    /** The texts in an object or a list. */
    private void secretsIn(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::secretsIn);
        } else if (value instanceof List<?> list) {
            list.forEach(this::secretsIn);
        } else if (value instanceof String text && text.length() >= SHORTEST_SECRET) {
            secretText(text);
        }
    }

    /** What is called. */
    public Operation operation() {
        return operation;
    }

    /** An argument as it was given and converted; <code>null</code> where there is none of that name. */
    public Object argument(String name) {
        return arguments.get(name);
    }

    /** Sets the host to call: scheme, host, port and the path that all operations are below, without a slash at its end. */
    public void baseUrl(String value) {
        baseUrl = value;
        locator = HttpClientHolder.Locator.ANYWHERE;
    }

    /** Sets the host to call, where a peer has given it. */
    public void baseUrl(String value, AllowedAddresses allowed) {
        baseUrl = value;
        locator = allowed;
    }

    /** Adds a form field. */
    public void field(String name, String value) {
        fields.put(name, value);
    }

    /** Adds a header whose value is kept out of exceptions. */
    public void secretHeader(String name, String value) {
        headers.put(name, value);
        secret(value);
    }

    /** Adds a form field whose value is kept out of exceptions. */
    public void secretField(String name, String value) {
        field(name, value);
        secretText(value);
    }

    private void secretText(String value) {
        secret(value);
        secret(URLEncoder.encode(value, StandardCharsets.UTF_8)); // as it is sent
    }

    /** Adds a parameter to the query of the URL. */
    public void query(String name, String value) {
        query.put(name, value);
    }

    /** Adds a parameter to the query of the URL whose value is kept out of exceptions. */
    public void secretQuery(String name, String value) {
        query(name, value);
        secretText(value);
    }

    /** Names a further text to keep out of exceptions. */
    public void secret(String value) {
        secrets.add(value);
    }

    HttpClientHolder.Locator locator() {
        return locator;
    }

    String url() {
        String url = baseUrl + path;
        return query.isEmpty() ? url : url + (path.contains("?") ? "&" : "?") + urlencoded(query);
    }

    /** The body as it is sent, which may be none with a media type all the same; <code>null</code> for an operation without either. */
    HttpEntity body() {
        String mediaType = operation.mediaType();
        if (mediaType == null) {
            return null;
        }
        return switch (mediaType) {
            case "multipart/form-data" -> multipart();
            case "application/json" -> new ByteArrayEntity(json(), ContentType.APPLICATION_JSON);
            case "text/plain" -> new ByteArrayEntity(wholeBody.toString().getBytes(StandardCharsets.UTF_8), TEXT);
            default -> new ByteArrayEntity(urlencoded(fields).getBytes(StandardCharsets.US_ASCII), ContentType.create(mediaType));
        };
    }

    private byte[] json() {
        boolean none = wholeBody == null && members.isEmpty() && operation.parameters().stream().map(Parameter::place)
                .noneMatch(place -> place == Parameter.Place.BODY || place == Parameter.Place.WHOLE_BODY);
        return none ? NOTHING : Json.writeBytes(wholeBody == null ? members : wholeBody);
    }

    private HttpEntity multipart() {
        MultipartEntityBuilder form = MultipartEntityBuilder.create()
                .setMode(HttpMultipartMode.LEGACY) // as browsers and curl do it: texts have no media type
                .setCharset(StandardCharsets.UTF_8);
        fields.forEach((name, value) -> form.addTextBody(name, value, TEXT));
        files.forEach((name, file) -> form.addBinaryBody(name, file.bytes(), ContentType.create(file.mediaType()), file.name()));
        return form.build();
    }

    private static String urlencoded(Map<String, String> values) {
        StringBuilder text = new StringBuilder(32 * values.size());
        values.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    /** The members of the JSON body so far; may be changed. */
    public Map<String, Object> members() {
        return members;
    }

    /** The fields of the form so far, as text and not encoded, without files; a view, for vendors that sign them. */
    public Map<String, String> fields() {
        return Collections.unmodifiableMap(fields);
    }

    Map<String, String> headers() {
        return headers;
    }

    /** What a peer sent, fit to be shown, and without the secrets of this request: vendors have been seen to echo what they were sent. */
    String redact(String text) {
        String redacted = text;
        for (String secret : secrets) {
            if (secret.length() >= SHORTEST_SECRET) {
                redacted = redacted.replace(secret, BLOT);
            } else if (!secret.isEmpty()) {
                redacted = redacted.replaceAll("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])", BLOT);
            }
        }
        return PeerText.of(redacted); // last, so that no half of a secret remains
    }
}

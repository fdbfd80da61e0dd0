package io.github.camelcameras.common.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * JSON as it is on the wire. One private mapper for all components: one that an application configured would change
 * what vendors are sent. Thread-safe.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // what follows a document can be anything, and would belong to what a signature covers
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Object.class);
    /** For texts that are not quite JSON: firmware in C does not escape tabs in names, and prints NaN. */
    private static final ObjectReader LENIENT = READER
            .withFeatures(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Json() {
    }

    /** Loads what the first use would otherwise wait for, about a fifth of a second of classes. */
    public static void prepare() {
        try {
            read(write(Map.of("prepared", List.of(1))));
        } catch (MalformedJsonException e) {
            throw new IllegalStateException("Cannot read what was written", e);
        }
    }

    /**
     * A Map, List, String, Number, Boolean or <code>null</code>, as peers send it: bytes that are no UTF-8 become U+FFFD, control
     * characters in texts are taken, NULs, white space and a byte order mark around the document are skipped, and a number that is none
     * (NaN, Infinity) is <code>null</code>.
     *
     * @throws MalformedJsonException if it is no JSON even so
     */
    public static Object read(byte[] json) throws MalformedJsonException {
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            return readLeniently(new String(json, StandardCharsets.UTF_8));
        }
    }

    /** The same. */
    public static Object read(String json) throws MalformedJsonException {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            return readLeniently(json);
        }
    }

    /** The same of what a route gives, which is refused when it is not JSON to the letter; the stream is closed. */
    public static Object readStrictly(InputStream json) throws IOException {
        return READER.readValue(json);
    }

    /** The same of what a route gives, which is refused when it is not JSON to the letter. */
    public static Object readStrictly(String json) throws JsonProcessingException {
        return READER.readValue(json);
    }

    /** The same of what a route gives, which is refused when it is not JSON to the letter; the reader is closed. */
    public static Object readStrictly(Reader json) throws IOException {
        return READER.readValue(json);
    }

    /** What a tree holds, as Map, List, String, Number, Boolean or <code>null</code>. */
    public static Object value(JsonNode tree) throws IOException {
        return READER.readValue(tree);
    }

    private static Object readLeniently(String json) throws MalformedJsonException {
        int start = 0;
        int end = json.length();
        while (start < end && isPadding(json.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(json.charAt(end - 1))) {
            end--;
        }
        try {
            return withoutNonNumbers(LENIENT.readValue(json.substring(start, end)));
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException(start + offset(e.getLocation()));
        }
    }

    private static boolean isPadding(char character) {
        return character == '\0' || character == BYTE_ORDER_MARK || Character.isWhitespace(character);
    }

    private static long offset(JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getCharOffset());
    }

    private static Object withoutNonNumbers(Object value) {
        if (value instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked") // Jackson's own, which can be changed
            Map<String, Object> object = (Map<String, Object>) value;
            object.replaceAll((name, member) -> withoutNonNumbers(member));
        } else if (value instanceof List<?>) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) value;
            list.replaceAll(Json::withoutNonNumbers);
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            return null;
        }
        return value;
    }

    /** The text of a value; of a {@link io.github.camelcameras.common.event.CameraEvent} with its time in ISO format. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write a " + value.getClass().getName() + " as JSON", e);
        }
    }

    /** The same in UTF-8. */
    public static byte[] writeBytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write a " + value.getClass().getName() + " as JSON", e);
        }
    }

    /** The value as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }
}

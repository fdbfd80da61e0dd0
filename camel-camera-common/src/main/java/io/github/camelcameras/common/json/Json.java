package io.github.camelcameras.common.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
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

    private Json() {
    }

    /** Loads what the first use would otherwise wait for, about a fifth of a second of classes. */
    public static void prepare() {
        try {
            read(write(Map.of("prepared", List.of(1))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read what was written", e);
        }
    }

    /** A Map, List, String, Number, Boolean or <code>null</code>. */
    public static Object read(byte[] json) throws IOException {
        return READER.readValue(json);
    }

    /** A Map, List, String, Number, Boolean or <code>null</code>; the stream is closed. */
    public static Object read(InputStream json) throws IOException {
        return READER.readValue(json);
    }

    /** A Map, List, String, Number, Boolean or <code>null</code>. */
    public static Object read(String json) throws JsonProcessingException {
        return READER.readValue(json);
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

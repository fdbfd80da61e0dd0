package io.github.camelcameras.common.event;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelcameras.common.json.Json;
import org.apache.camel.Converter;
import org.apache.camel.StreamCache;

/**
 * Makes <code>to("kafka:...")</code>, <code>to("file:...")</code> and their like take a {@link CameraEvent}, and reads it again behind
 * them; a structured CloudEvent, too. What is no event, or not JSON to the letter, is an {@link IllegalArgumentException}, which Camel
 * wraps.
 */
@Converter(generateLoader = true)
public final class CameraEventConverters {

    private CameraEventConverters() {
    }

    @Converter
    public static String toString(CameraEvent event) {
        return Json.write(event);
    }

    @Converter
    public static byte[] toBytes(CameraEvent event) {
        return Json.writeBytes(event);
    }

    @Converter
    public static InputStream toInputStream(CameraEvent event) {
        return new ByteArrayInputStream(Json.writeBytes(event));
    }

    @Converter
    public static Map<?, ?> toMap(CameraEvent event) {
        return event.toMap();
    }

    @Converter
    public static JsonNode toJsonNode(CameraEvent event) {
        return Json.tree(event);
    }

    @Converter
    public static CameraEvent toEvent(Map<?, ?> members) {
        return CameraEventReader.read(members);
    }

    @Converter
    public static CameraEvent toEvent(String json) {
        return read(() -> Json.readStrictly(json));
    }

    @Converter
    public static CameraEvent toEvent(byte[] json) {
        return toEvent(new ByteArrayInputStream(json));
    }

    @Converter
    public static CameraEvent toEvent(InputStream json) {
        return read(() -> Json.readStrictly(json));
    }

    @Converter
    public static CameraEvent toEvent(Reader json) {
        return read(() -> Json.readStrictly(json));
    }

    @Converter
    public static CameraEvent toEvent(StreamCache json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.writeTo(bytes);
        return toEvent(bytes.toByteArray());
    }

    /** Of what <code>from("file:...")</code> gives. */
    @Converter
    public static CameraEvent toEvent(File json) throws IOException {
        return toEvent(Files.newInputStream(json.toPath()));
    }

    @Converter
    public static CameraEvent toEvent(JsonNode json) {
        return read(() -> Json.value(json));
    }

    private static CameraEvent read(Source source) {
        try {
            return CameraEventReader.read(source.json());
        } catch (JsonProcessingException e) {
            // not what Jackson says, which quotes
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw new IllegalArgumentException("No camera event, as it is no JSON" + where);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a camera event", e);
        }
    }

    private interface Source {
        Object json() throws IOException;
    }
}

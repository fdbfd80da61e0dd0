package io.github.camelcameras.common.event;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelcameras.common.json.Json;
import org.apache.camel.Converter;

/** Makes <code>to("kafka:...")</code>, <code>to("file:...")</code> and their like take a {@link CameraEvent}. */
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
}

package io.github.camelcameras.common.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What values an argument may have, in words. */
final class Allowed {

    private static final Map<String, String> FORMATS = Map.of("milliseconds", "milliseconds since 1970, or an `Instant`",
            "seconds", "seconds since 1970, or an `Instant`", "date_time", "yyyy-MM-dd HH:mm:ss, or a `LocalDateTime`",
            "time", "HH:mm, or a `LocalTime`", "commas", "with commas between them, or a list", "json", "JSON, or a Map or list",
            "address", "an IP address");

    private Allowed() {
    }

    /** @param items what a list holds, or the schema itself */
    static String of(ObjectNode schema, ObjectNode items) {
        String own = of(schema);
        String ofItems = items.equals(schema) ? "" : of(items);
        return ofItems.isEmpty() ? own : (own + " An item: " + ofItems).strip();
    }

    private static String of(ObjectNode schema) {
        List<String> limits = new ArrayList<>();
        JsonNode values = schema.path("enum");
        if (!values.isEmpty()) {
            limits.add(StreamSupport.stream(values.spliterator(), false).map(value -> "`" + value.asText() + "`")
                    .collect(Collectors.joining(", ")));
        }
        boolean file = schema.path("format").asText().equals("binary");
        boolean notEmpty = schema.path("minLength").asInt() == 1 && !schema.has("maxLength");
        if (notEmpty) {
            limits.add("not empty");
        }
        range(limits, "at least ", notEmpty ? MissingNode.getInstance() : schema.path("minLength"), "at most ", schema.path("maxLength"),
                file || schema.path("x-bytes").asBoolean() ? " bytes" : " characters");
        range(limits, "from ", schema.path("minimum"), "to ", schema.path("maximum"), "");
        range(limits, "at least ", schema.path("minItems"), "at most ", schema.path("maxItems"), " items");
        if (schema.has("x-format")) {
            limits.add(FORMATS.get(schema.path("x-format").asText()));
        }
        if (schema.path("x-open").asBoolean()) {
            limits.add("others with a warning");
        }
        if (schema.has("pattern")) {
            limits.add("matches `" + schema.path("pattern").asText() + "`");
        }
        return SchemaTable.cell(String.join("; ", limits));
    }

    private static void range(List<String> limits, String from, JsonNode least, String to, JsonNode most, String unit) {
        List<String> ends = new ArrayList<>();
        if (!least.isMissingNode()) {
            ends.add(from + least.asText());
        }
        if (!most.isMissingNode()) {
            ends.add(to + most.asText());
        }
        if (!ends.isEmpty()) {
            limits.add(String.join(unit.isEmpty() ? " " : ", ", ends) + unit);
        }
    }
}

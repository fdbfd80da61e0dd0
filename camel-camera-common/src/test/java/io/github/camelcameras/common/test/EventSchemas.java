package io.github.camelcameras.common.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.camelcameras.common.event.CameraEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** The messages of a vendor's event sources, which its OpenAPI document describes beside the operations, and what is held against them. */
public final class EventSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory VALIDATORS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4);

    private final ApiDocument document;

    private EventSchemas(ApiDocument document) {
        this.document = document;
    }

    /** Those of a document in YAML. */
    public static EventSchemas read(Path yaml) {
        return new EventSchemas(ApiDocument.read(yaml));
    }

    ApiDocument document() {
        return document;
    }

    /** All messages, in the order of the document. */
    public List<EventMessage> messages() {
        List<EventMessage> messages = new ArrayList<>();
        document.root().at("/components/schemas").fieldNames().forEachRemaining(name -> {
            ObjectNode schema = document.schema(name);
            if (document.root().at("/components/schemas/" + name).has("x-event")) {
                messages.add(new EventMessage(name, schema));
            }
        });
        return messages;
    }

    /** Counts: each source has a message, each message an example, and each member of it a meaning. */
    public void assertAllIsDescribed(Set<String> sources) {
        Set<String> described = new TreeSet<>();
        for (EventMessage message : messages()) {
            described.addAll(message.sources());
            assertThat(message.schema().path("description").asText()).as("what %s is", message.name()).isNotBlank();
            if (message.example().isMissingNode()) {
                assertThat(message.schema().path("type").asText()).as("%s without an example", message.name()).isEqualTo("string");
            } else {
                assertThat(message.event().properties().stream().map(Map.Entry::getKey)).as("what becomes of %s", message.name())
                        .contains("source", "type", "id", "deviceId", "channel", "time");
                assertThat(new SchemaTable(document).members(message.schema())).as("members of %s", message.name()).contains("| `")
                        .doesNotContain("The document does not say. |");
                assertValid(message, message.example());
            }
        }
        assertThat(described).isEqualTo(new TreeSet<>(sources));
    }

    /** What a source gave is as one of its messages is described, member by member. */
    public void assertDescribed(String source, CameraEvent event) {
        JsonNode data = MAPPER.valueToTree(event.data());
        List<EventMessage> fitting = messages().stream()
                .filter(message -> message.sources().contains(source) && message.matches(data)).toList();
        assertThat(fitting).as("what describes %s of %s", data, source).hasSize(1);
        assertValid(fitting.get(0), data);
    }

    /** The words that a document says the values of a member become are those that they become. */
    public void assertWords(BiFunction<EventMessage, JsonNode, CameraEvent> run) {
        for (EventMessage message : messages()) {
            JsonNode type = message.event().path("type");
            type.path("words").properties().forEach(word -> word.getValue().forEach(value -> {
                ObjectNode changed = message.example().deepCopy();
                changed.set(type.get("by").textValue(), value);
                assertThat(run.apply(message, changed).type()).as("%s %s", message.name(), value).isEqualTo(word.getKey());
            }));
        }
    }

    private void assertValid(EventMessage message, JsonNode data) {
        ObjectNode schema = MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + message.name());
        schema.set("components", withNulls(document.root().get("components").deepCopy()));
        assertThat(VALIDATORS.getSchema(schema).validate(data)).as("%s as %s", data, message.name()).isEmpty();
        List<String> unknown = new ArrayList<>();
        addUnknown(unknown, "", message.schema(), data);
        assertThat(unknown).as("members of %s that are not described", message.name()).isEmpty();
    }

    /** What OpenAPI 3.0 calls nullable is a type of its own in a JSON schema. */
    private static JsonNode withNulls(JsonNode schema) {
        schema.forEach(EventSchemas::withNulls);
        if (schema instanceof ObjectNode object && object.path("nullable").isBoolean()) {
            if (object.has("type")) {
                object.putArray("type").add(object.remove("type").asText()).add("null");
            } else if (object.has("oneOf")) {
                object.withArray("oneOf").addObject().put("type", "null");
            }
        }
        return schema;
    }

    private void addUnknown(List<String> unknown, String prefix, JsonNode described, JsonNode data) {
        ObjectNode schema = document.whole(described);
        if (data.isArray()) {
            data.forEach(item -> addUnknown(unknown, prefix + "[]", schema.path("items"), item));
        } else if (data.isObject()) {
            data.properties().forEach(member -> {
                JsonNode known = schema.path("properties").path(member.getKey());
                if (!known.isMissingNode()) {
                    addUnknown(unknown, prefix + "." + member.getKey(), known, member.getValue());
                } else if (!schema.has("additionalProperties")) {
                    unknown.add(prefix + "." + member.getKey());
                }
            });
        }
    }
}

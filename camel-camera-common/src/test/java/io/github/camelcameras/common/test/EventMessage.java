package io.github.camelcameras.common.test;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A message of an event source, as a vendor's OpenAPI document describes it.
 *
 * @param name   of its schema
 * @param schema with all that it refers to at its first level
 */
public record EventMessage(String name, ObjectNode schema) {

    /** What becomes of it: <code>x-event</code>. */
    JsonNode event() {
        return schema.path("x-event");
    }

    /** The names of the sources that it comes from. */
    public List<String> sources() {
        return texts(event().path("source"));
    }

    /** One of them; missing where it becomes no event. */
    public JsonNode example() {
        return schema.path("example");
    }

    /** Whether its event has the time of arrival, and perhaps an id made of it: another with each run. */
    boolean isOfArrival() {
        return event().path("atArrival").asBoolean();
    }

    /** Whether a message is one of these: it has the values that <code>when</code> names. */
    boolean matches(JsonNode data) {
        return event().path("when").properties().stream().allMatch(condition -> {
            String value = data.at("/" + condition.getKey().replace('.', '/')).asText();
            return texts(condition.getValue()).contains(value);
        });
    }

    private static List<String> texts(JsonNode oneOrMore) {
        List<String> texts = new ArrayList<>();
        if (oneOrMore.isArray()) {
            oneOrMore.forEach(text -> texts.add(text.asText()));
        } else if (!oneOrMore.isMissingNode()) {
            texts.add(oneOrMore.asText());
        }
        return texts;
    }
}

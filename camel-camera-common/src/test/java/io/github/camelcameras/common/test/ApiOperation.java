package io.github.camelcameras.common.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An operation of a vendor's document: what it takes, and what a route gets of it.
 *
 * @param document where it stands
 * @param method   HTTP method
 * @param path     path below the base URL
 * @param node     the rest
 */
public record ApiOperation(ApiDocument document, String method, String path, JsonNode node) {

    /** Where some envelopes have another one. */
    private static final List<String> WRAPPERS = List.of("body", "result");

    /** An argument; the schema has its description and extensions, too. */
    record Argument(String name, boolean required, ObjectNode schema) {
    }

    public String name() {
        return node.path("operationId").textValue();
    }

    String tag() {
        return node.path("tags").path(0).textValue();
    }

    /** Whether the answer is JSON, and no file or text that is passed on as it comes. */
    public boolean isJson() {
        return mediaType().equals("application/json");
    }

    String mediaType() {
        return response().path("content").fieldNames().next();
    }

    /** The answer to a successful call. */
    JsonNode response() {
        return document.whole(node.path("responses").path("200"));
    }

    private JsonNode content() {
        return response().path("content").path(mediaType());
    }

    /** Where the answer has the result, as the vendor's document has it; <code>null</code> where it is the answer as a whole or nothing. */
    String resultPath() {
        return node.path("x-result").textValue();
    }

    /**
     * The schema of what the body becomes, out of the vendor's envelope: empty when nothing comes back but that the call succeeded. What
     * all answers have (<code>x-frame</code>) is no result.
     */
    public ObjectNode result() {
        ObjectNode answer = document.whole(content().path("schema"));
        if (!isJson()) {
            return answer;
        }
        if (resultPath() != null) {
            ObjectNode schema = answer;
            for (String member : resultPath().split("\\.")) {
                schema = document.whole(inWrapper(schema, member));
            }
            return schema;
        }
        ObjectNode properties = (ObjectNode) answer.path("properties");
        properties.remove(frame());
        return properties.isEmpty() ? JsonNodeFactory.instance.objectNode() : answer;
    }

    private JsonNode inWrapper(ObjectNode schema, String member) {
        JsonNode properties = schema.path("properties");
        if (properties.has(member)) {
            return properties.get(member);
        }
        return WRAPPERS.stream().filter(properties::has).map(name -> document.whole(properties.get(name)).path("properties"))
                .filter(inner -> inner.has(member)).map(inner -> inner.get(member)).findFirst().orElse(MissingNode.getInstance());
    }

    private Set<String> frame() {
        return StreamSupport.stream(document.root().path("components").path("schemas").spliterator(), false)
                .filter(schema -> schema.path("x-frame").asBoolean())
                .flatMap(schema -> schema.path("properties").properties().stream()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The example of the answer as it is on the wire; missing where there is none. */
    public JsonNode answerExample() {
        return content().path("example");
    }

    /** What the body becomes of {@link #answerExample()}; missing where there is none. */
    public JsonNode resultExample() {
        JsonNode example = answerExample();
        if (!isJson()) {
            return example;
        }
        if (resultPath() == null) {
            return result().isEmpty() || example.isMissingNode() ? MissingNode.getInstance()
                    : ((ObjectNode) example.deepCopy()).without(frame());
        }
        String[] members = resultPath().split("\\.");
        if (!example.has(members[0])) {
            for (String wrapper : WRAPPERS) {
                example = example.path(wrapper).has(members[0]) ? example.path(wrapper) : example;
            }
        }
        for (String member : members) {
            example = example.path(member);
        }
        return example;
    }

    /** A member that the answer has beside the result, by its name: where the innermost envelope is. */
    ObjectNode beside(String member) {
        return document.whole(inWrapper(document.whole(content().path("schema")), member));
    }

    /** What the caller gives, but for what proves who calls. */
    List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        node.path("parameters").forEach(reference -> {
            ObjectNode parameter = document.whole(reference);
            ObjectNode schema = document.whole(parameter.path("schema"));
            parameter.properties().forEach(entry -> {
                if (entry.getKey().equals("description") || entry.getKey().startsWith("x-")) {
                    schema.set(entry.getKey(), entry.getValue());
                }
            });
            add(arguments, parameter.path("name").textValue(), parameter.path("required").asBoolean(), schema);
        });
        ObjectNode body = document.whole(node.path("requestBody"));
        body.path("content").forEach(content -> {
            ObjectNode schema = document.whole(content.path("schema"));
            if (body.has("x-body")) {
                add(arguments, body.path("x-body").textValue(), body.path("required").asBoolean(), schema);
            } else {
                members(schema).forEach(member -> add(arguments, member.name(), member.required(), member.schema()));
            }
        });
        return arguments;
    }

    /** Whether an argument is the whole body of the request. */
    boolean isWholeBody(String argument) {
        return argument.equals(document.whole(node.path("requestBody")).path("x-body").textValue());
    }

    /** The members of an object. */
    List<Argument> members(ObjectNode schema) {
        List<Argument> members = new ArrayList<>();
        Set<String> required = texts(schema.path("required"));
        schema.path("properties").properties().forEach(member -> members.add(new Argument(member.getKey(),
                required.contains(member.getKey()), document.whole(member.getValue()))));
        return members;
    }

    private static Set<String> texts(JsonNode list) {
        return list instanceof ArrayNode ? StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet())
                : Set.of();
    }

    private static void add(List<Argument> arguments, String name, boolean required, ObjectNode schema) {
        if (!schema.path("x-credential").asBoolean()) {
            arguments.add(new Argument(schema.path("x-plain").asText(name), required, schema));
        }
    }
}

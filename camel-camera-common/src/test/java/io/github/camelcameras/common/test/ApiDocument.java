package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.util.DeserializationUtils;

/** A vendor's OpenAPI document as it is written, extensions included, for the pages and the counts that are made from it. */
public final class ApiDocument {

    /** What {@link #whole} adds to a schema that has a name in the document. */
    static final String NAME = "x-name";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head");

    private final JsonNode root;
    private final String file;

    private ApiDocument(JsonNode root, String file) {
        this.root = root;
        this.file = file;
    }

    /** Reads a document in YAML. */
    public static ApiDocument read(Path yaml) {
        try {
            String file = yaml.getFileName().toString();
            return new ApiDocument(DeserializationUtils.deserializeIntoTree(Files.readString(yaml), file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    /** The whole document. */
    public JsonNode root() {
        return root;
    }

    /** A schema of <code>components</code>, by its name. */
    public ObjectNode schema(String name) {
        return whole(JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name));
    }

    /** The operations, in the order of the document. */
    public List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                operations.add(new ApiOperation(this, entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()));
            }
        }));
        return operations;
    }

    /**
     * What stands behind references: one object with all that a schema, a parameter or a response refers to by <code>$ref</code> and
     * <code>allOf</code>; what stands beside those goes before. Members of members are left as they are.
     */
    public ObjectNode whole(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (!schema.isObject()) {
            return whole;
        }
        schema.properties().forEach(entry -> {
            if (!entry.getKey().equals("$ref") && !entry.getKey().equals("allOf")) {
                whole.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").textValue();
            JsonNode target = root.at(reference.substring(1));
            if (target.isMissingNode()) {
                throw new IllegalArgumentException(file + " has no " + reference);
            }
            merge(whole, whole(target));
            whole.put(NAME, reference.substring(reference.lastIndexOf('/') + 1));
        }
        schema.path("allOf").forEach(part -> merge(whole, whole(part)));
        return whole;
    }

    private static void merge(ObjectNode whole, ObjectNode part) {
        part.properties().forEach(entry -> {
            JsonNode present = whole.get(entry.getKey());
            if (present == null) {
                whole.set(entry.getKey(), entry.getValue());
            } else if (entry.getKey().equals("properties")) {
                entry.getValue().properties().forEach(member -> {
                    if (!present.has(member.getKey())) {
                        ((ObjectNode) present).set(member.getKey(), member.getValue());
                    }
                });
            } else if (entry.getKey().equals("required") && present.isArray()) {
                entry.getValue().forEach(((ArrayNode) present)::add);
            }
        });
    }
}

package io.github.camelcameras.common.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Schemas as tables in Markdown: each member a row, whatever its depth. Members of an object stand as <code>object.member</code>, those
 * of the items of a list as <code>list[].member</code>. Where the document says nothing of a member, the table says that. Long lists of
 * values with names of their own are collected, for the end of the page.
 */
public final class SchemaTable {

    private static final int DEEPEST = 10;
    private static final int LONGEST = 12;
    private static final String UNSAID = "The document does not say.";

    private final ApiDocument document;
    private final Map<String, ObjectNode> longValues = new LinkedHashMap<>();

    public SchemaTable(ApiDocument document) {
        this.document = document;
    }

    /** The members of an object, or those of the items of a list: name, type, meaning. Empty where there are none. */
    public String members(JsonNode schema) {
        List<String> rows = new ArrayList<>();
        addMembers(rows, "", items(document.whole(schema)), 0);
        return rows.isEmpty() ? "" : "| Member | Type | Meaning |\n|---|---|---|\n" + String.join("", rows);
    }

    /** The tables of the values that {@link #members} and {@link #meaning} only referred to; empty where there are none. */
    public String longValues() {
        StringBuilder tables = new StringBuilder();
        longValues.forEach((name, schema) -> {
            tables.append("\n### ").append(name).append("\n\n");
            if (schema.has("description")) {
                tables.append(schema.get("description").textValue().strip()).append("\n\n");
            }
            tables.append("| Value | Meaning |\n|---|---|\n");
            schema.path("x-values").properties().forEach(value -> tables.append("| `").append(value.getKey()).append("` | ")
                    .append(cell(value.getValue().asText())).append(" |\n"));
        });
        return tables.toString();
    }

    /** What a list, or the lists in it, hold; the schema itself where it is no list. */
    ObjectNode items(ObjectNode schema) {
        ObjectNode items = schema;
        while (items.path("type").asText().equals("array")) {
            items = document.whole(items.path("items"));
        }
        return items;
    }

    private void addMembers(List<String> rows, String prefix, ObjectNode schema, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        schema.path("properties").properties().forEach(member -> {
            ObjectNode whole = document.whole(member.getValue());
            String name = prefix + member.getKey();
            rows.add("| `" + name + "` | " + type(whole) + " | " + meaning(whole) + " |\n");
            addMembers(rows, name + brackets(whole) + ".", items(whole), depth + 1);
        });
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject() && !others.isEmpty()) {
            ObjectNode whole = document.whole(others);
            rows.add("| `" + prefix + "*` | " + type(whole) + " | Under any other name: " + meaning(whole) + " |\n");
            addMembers(rows, prefix + "*" + brackets(whole) + ".", items(whole), depth + 1);
        }
    }

    /** As many pairs as a list has lists in it. */
    String brackets(ObjectNode schema) {
        return schema.path("type").asText().equals("array") ? "[]" + brackets(document.whole(schema.path("items"))) : "";
    }

    /** The type in words. */
    String type(ObjectNode schema) {
        if (schema.has("oneOf") || schema.has("anyOf")) {
            String types = StreamSupport.stream(schema.path(schema.has("oneOf") ? "oneOf" : "anyOf").spliterator(), false)
                    .filter(part -> part.has("type") || part.has("$ref")).map(part -> type(document.whole(part))).distinct()
                    .collect(Collectors.joining(" or "));
            if (!types.isEmpty()) {
                return types;
            }
        }
        String type = switch (schema.path("type").asText()) {
            case "string" -> schema.path("format").asText().equals("binary") ? "file" : "text";
            case "integer" -> "whole number";
            case "number" -> "number";
            case "boolean" -> "true or false";
            case "array" -> list(document.whole(schema.path("items")));
            case "object" -> "object";
            default -> schema.has("properties") ? "object" : "any";
        };
        return schema.path("nullable").asBoolean() ? type + " or null" : type;
    }

    private String list(ObjectNode items) {
        return switch (type(items)) {
            case "any" -> "list";
            case "whole number" -> "list of whole numbers";
            case "number" -> "list of numbers";
            case "text" -> "list of texts";
            case "object" -> "list of objects";
            default -> type(items).startsWith("list") ? type(items).replaceFirst("list", "list of lists") : "list of: " + type(items);
        };
    }

    /** What the document says of a member: its description, its values, and both of the items of a list. */
    String meaning(ObjectNode schema) {
        return meaning(schema, true);
    }

    /** The same of an argument, whose values stand elsewhere, unless they have meanings. */
    String purpose(ObjectNode schema) {
        return meaning(schema, false);
    }

    private String meaning(ObjectNode schema, boolean plainValues) {
        String said = said(schema, plainValues);
        String ofItems = schema.path("type").asText().equals("array") ? said(items(schema), plainValues) : "";
        return said.isEmpty() && ofItems.isEmpty() ? UNSAID : ofItems.isEmpty() ? said : (said + " An item: " + ofItems).strip();
    }

    private String said(ObjectNode schema, boolean plainValues) {
        String description = schema.path("description").asText().strip();
        String values = plainValues || schema.path("x-values").isObject() ? values(schema) : "";
        return cell((description + " " + values).strip());
    }

    private String values(ObjectNode schema) {
        JsonNode values = schema.path("x-values");
        if (values.isObject() && values.size() > LONGEST && schema.has(ApiDocument.NAME)) {
            String name = schema.get(ApiDocument.NAME).textValue();
            longValues.put(name, document.schema(name));
            return "One of [" + name + "](#" + name.toLowerCase(Locale.ROOT) + ").";
        }
        if (values.isObject()) {
            return values.properties().stream().map(value -> "`" + value.getKey() + "`" + (value.getValue().asText().equals(value.getKey())
                    ? "" : " " + value.getValue().asText())).collect(Collectors.joining(", ", "", "."));
        }
        JsonNode plain = values.isArray() ? values : schema.path("enum");
        return plain.isEmpty() ? "" : StreamSupport.stream(plain.spliterator(), false).map(value -> "`" + value.asText() + "`")
                .collect(Collectors.joining(", ", "One of ", "."));
    }

    /** A text as it can stand in a cell; what is in angle brackets would be taken for HTML. */
    static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "\\|").replaceAll("<(?=[A-Za-z])", "&lt;");
    }
}

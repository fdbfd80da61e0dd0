package io.github.camelcameras.common.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a vendor's document says of the results of its operations, counted: each has a schema whose members have a type, and an example
 * with values that could come, of which the schema knows every member. Operations for whose result the vendor's document has nothing to
 * say carry the reason (<code>x-undescribed</code>), those that give no JSON the media type.
 */
public final class DescribedResults {

    private final ApiDocument document;
    private final Map<String, String> exceptions = new TreeMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private int described;

    private DescribedResults(ApiDocument document) {
        this.document = document;
        document.operations().forEach(this::count);
    }

    /**
     * Counts the operations of a document.
     *
     * @param operations how many there are
     * @param exceptions those without a described result; the document says why
     */
    public static void assertAll(Path yaml, int operations, String... exceptions) {
        DescribedResults results = new DescribedResults(ApiDocument.read(yaml));
        assertThat(results.faults).isEmpty();
        assertThat(results.exceptions).doesNotContainValue("");
        assertThat(results.exceptions.keySet()).containsExactlyInAnyOrder(exceptions);
        assertThat(results.described).as("operations with a described result and a real example").isEqualTo(operations - exceptions.length);
    }

    /** What is wrong with the operations of a document, by name; empty when nothing is. */
    static Map<String, List<String>> faults(ApiDocument document) {
        return new DescribedResults(document).faults;
    }

    private void count(ApiOperation operation) {
        String reason = operation.isJson() ? operation.node().path("x-undescribed").textValue()
                : "the answer is " + operation.mediaType() + ", which is passed on as it is";
        if (reason != null) {
            exceptions.put(operation.name(), reason);
            return;
        }
        List<String> found = new ArrayList<>();
        ObjectNode result = operation.result();
        if (operation.answerExample().isMissingNode()) {
            found.add("no example");
        } else if (!result.isEmpty()) {
            JsonNode example = operation.resultExample();
            if (example.isMissingNode() || example.isNull()) {
                found.add("the example has no result");
            }
            check(found, "", result, example);
        }
        if (found.isEmpty()) {
            described++;
        } else {
            faults.put(operation.name(), found);
        }
    }

    private void check(List<String> found, String path, ObjectNode schema, JsonNode example) {
        if (!schema.has("type") && !schema.has("oneOf") && !schema.has("anyOf")) {
            found.add(path + " has no type");
        }
        if (schema.path("type").asText().equals("array")) {
            ObjectNode items = document.whole(schema.path("items"));
            example.forEach(item -> check(found, path, items, item));
            if (path.isEmpty() && example.isEmpty()) {
                found.add(path + " is empty in the example");
            }
            return;
        }
        if (schema.path("type").asText().equals("object") && schema.path("properties").isEmpty() && !schema.has("additionalProperties")
                && !schema.has("description")) {
            found.add(path + " is an object without members");
        }
        if (isPlaceholder(path, example)) {
            found.add(path + " has its own name as example");
        }
        example.properties().forEach(member -> {
            String name = path + "." + member.getKey();
            JsonNode known = schema.path("properties").path(member.getKey());
            if (!known.isMissingNode()) {
                check(found, name, document.whole(known), member.getValue());
            } else if (schema.path("additionalProperties").isObject()) {
                check(found, path + ".*", document.whole(schema.path("additionalProperties")), member.getValue());
            } else if (!schema.path("additionalProperties").asBoolean()) {
                found.add(name + " of the example is not in the schema");
            }
        });
    }

    private static boolean isPlaceholder(String path, JsonNode example) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return example.isTextual() && !name.isEmpty() && plain(example.textValue()).equals(plain(name));
    }

    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}

package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.ObjectHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples that the pages of operations print, for somebody who writes routes from them and has seen nothing else. */
public final class PageExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECTION = Pattern.compile("^#{2,3} (\\w+)\n(.*?)(?=^#{2,3} |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("^```json\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Map<String, JsonNode> examples = new LinkedHashMap<>();

    /**
     * Reads the pages of a vendor in a folder.
     *
     * @param address puts the address that is called into a text
     */
    public PageExamples(Path folder, String scheme, UnaryOperator<String> address) {
        sections(folder, scheme).forEach((operation, text) -> EXAMPLE.matcher(text).results().forEach(json -> examples.put(operation,
                json(address.apply(json.group(1))))));
    }

    /** What the pages of a vendor have under each heading of one word, which is that of an operation. */
    static Map<String, String> sections(Path folder, String scheme) {
        Map<String, String> sections = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : files.filter(file -> file.getFileName().toString().startsWith(scheme + "-operations")).toList()) {
                SECTION.matcher(Files.readString(page)).results().forEach(section -> sections.put(section.group(1), section.group(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    /** What is printed of the body after each operation that gives one. */
    public Map<String, JsonNode> all() {
        return examples;
    }

    /**
     * Evaluates <code>split(body())</code> where the example of an operation is a list, and <code>${body[member]}</code> for each value in
     * it, and compares what comes with the example.
     *
     * @param  body what an operation really gave
     * @return      how many values there were
     */
    public int assertExpressions(CamelContext context, String operation, Object body) {
        JsonNode example = examples.get(operation);
        if (!example.isArray()) {
            return assertValues(context, operation, "body", example, body);
        }
        int values = 0;
        int index = 0;
        for (Iterator<?> items = ObjectHelper.createIterator(body); items.hasNext();) {
            values += assertValues(context, operation, "body", example.get(index++), items.next());
        }
        assertThat(index).as("items of %s", operation).isEqualTo(example.size());
        return values;
    }

    private static int assertValues(CamelContext context, String operation, String path, JsonNode example, Object body) {
        int values = 0;
        for (Map.Entry<String, JsonNode> member : example.properties()) {
            values += assertValues(context, operation, path + "[" + member.getKey() + "]", member.getValue(), body);
        }
        for (int i = 0; i < (example.isArray() ? example.size() : 0); i++) {
            values += assertValues(context, operation, path + "[" + i + "]", example.get(i), body);
        }
        if (example.isContainerNode() || example.isNull()) {
            return values;
        }
        String expression = "${" + path + "}";
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(body);
        Object given = context.resolveLanguage("simple").createExpression(expression).evaluate(exchange, Object.class);
        JsonNode value = JSON.valueToTree(given);
        assertThat(value.getNodeType()).as("%s after %s", expression, operation).isEqualTo(example.getNodeType());
        assertThat(value.asText()).as("%s after %s", expression, operation).isEqualTo(example.asText());
        return 1;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

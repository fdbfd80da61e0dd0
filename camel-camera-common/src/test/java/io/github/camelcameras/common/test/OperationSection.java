package io.github.camelcameras.common.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelcameras.common.test.ApiOperation.Argument;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointHeaderModel;
import org.apache.camel.util.StringHelper;

/** What a page of operations says of one of them. */
final class OperationSection {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaTable schemas;
    private final ComponentModel model;
    private final String prefix;
    private final Map<String, String> supplied;

    /**
     * @param prefix   what the headers of the component begin with
     * @param supplied options that give an argument when nothing else does, by its name
     */
    OperationSection(SchemaTable schemas, ComponentModel model, String prefix, Map<String, String> supplied) {
        this.schemas = schemas;
        this.model = model;
        this.prefix = prefix;
        this.supplied = supplied;
    }

    String of(ApiOperation operation) {
        JsonNode node = operation.node();
        StringBuilder text = new StringBuilder(SchemaTable.cell(node.path("summary").asText()));
        paragraph(text, " ", SchemaTable.cell(node.path("description").asText().strip()));
        paragraph(text, " ", aliases(node.path("x-aliases")));
        text.append("\n\n`").append(operation.method()).append(" ").append(operation.path()).append("`");
        JsonNode fallback = node.path("x-fallback");
        if (!fallback.isEmpty()) {
            text.append(", and where there is no such thing (status 404 or 405)\n`").append(fallback.path("method").asText()).append(" ")
                    .append(fallback.path("path").asText()).append("`");
        }
        paragraph(text, "\n\n", paging(node.path("x-paging")));
        paragraph(text, "\n\n", period(node.path("x-period")));
        paragraph(text, "\n\n", arguments(operation));
        paragraph(text, "\n\n", RuleText.of(node.path("x-rules")));
        if (node.has("x-additional-arguments")) {
            text.append("\n\nAny other name is an argument, too: a text of at most ").append(node.path("x-additional-arguments").asText())
                    .append(" characters.");
        }
        text.append("\n\n").append(result(operation));
        paragraph(text, "\n\n", headers(operation));
        JsonNode codes = node.path("x-error-codes");
        if (!codes.isEmpty()) {
            text.append("\n\nCodes: ").append(StreamSupport.stream(codes.spliterator(), false).map(JsonNode::asText)
                    .collect(Collectors.joining(", "))).append(".");
        }
        if (!node.path("x-errors").isEmpty()) {
            text.append("\n\n").append(codes("What it means here", node.path("x-errors")).strip());
        }
        return text.append("\n").toString();
    }

    /** A table of codes. */
    static String codes(String meaning, JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false).map(error -> "| " + error.path("code").asText()
                + (error.has("symbol") ? " `" + error.path("symbol").asText() + "`" : "") + " | "
                + SchemaTable.cell(error.path("meaning").asText()) + " | " + error.path("kind").asText() + " |\n")
                .collect(Collectors.joining("", "| Code | " + meaning + " | Kind |\n|---|---|---|\n", ""));
    }

    private static void paragraph(StringBuilder text, String before, String paragraph) {
        if (!paragraph.isEmpty()) {
            text.append(before).append(paragraph);
        }
    }

    static String aliases(JsonNode aliases) {
        return aliases.isEmpty() ? "" : "Also called " + StreamSupport.stream(aliases.spliterator(), false)
                .map(alias -> "`" + alias.asText() + "`").collect(Collectors.joining(", ")) + ".";
    }

    private static String paging(JsonNode paging) {
        return paging.isEmpty() ? "" : ("Pages: `%s` counts from %s, and is that when it is not given; `%s` is then %s."
                                        + " `paging=all` reads them all.").formatted(
                paging.path("page").asText(), paging.path("first").asText(), paging.path("size").asText(),
                paging.path("defaultSize").asText());
    }

    private static String period(JsonNode period) {
        return period.isEmpty() ? "" : "Polled, it sets `%s` and `%s` by itself: %s.".formatted(period.path("start").asText(),
                period.path("end").asText(), period.path("counts").asBoolean() ? "each poll asks for the time since the last one"
                        : "each poll gives what has come since the last one, once");
    }

    private String arguments(ApiOperation operation) {
        List<String> rows = new ArrayList<>();
        operation.arguments().forEach(argument -> row(rows, operation, argument, "", 0));
        return rows.isEmpty() ? "" : "| Argument | Type | Required | Allowed | Meaning |\n|---|---|---|---|---|\n"
                + String.join("\n", rows);
    }

    private void row(List<String> rows, ApiOperation operation, Argument argument, String owner, int depth) {
        ObjectNode schema = argument.schema();
        String plain = "";
        if (schema.has("x-plain")) {
            plain = "As it is; what is made of it is sent: ";
            schema = schema.deepCopy();
            schema.remove("pattern"); // of what is sent
        }
        String secret = schema.path("x-secret").asBoolean() ? " Secret: given as a header." : "";
        ObjectNode items = schemas.items(schema);
        boolean filled = RuleText.filled(operation.node().path("x-rules")).contains(owner + argument.name());
        String required = filled ? "no" : depth == 0 ? required(operation, argument) : argument.required() ? "yes" : "no";
        String body = operation.isWholeBody(owner + argument.name()) ? " The body of the message, where nothing else gives it." : "";
        rows.add("| `" + owner + argument.name() + "` | " + schemas.type(schema) + " | " + required + " | " + Allowed.of(schema, items)
                + " | " + plain + schemas.purpose(schema) + body + secret + " |");
        String inner = owner + argument.name() + schemas.brackets(schema) + ".";
        operation.members(items).forEach(member -> row(rows, operation, member, inner, depth + 1));
    }

    /** Whether a call fails without it. */
    private String required(ApiOperation operation, Argument argument) {
        JsonNode paging = operation.node().path("x-paging");
        boolean page = argument.name().equals(paging.path("page").asText()) || argument.name().equals(paging.path("size").asText());
        if (!argument.required() || page || argument.schema().has("default")) {
            return "no";
        }
        String option = supplied.get(argument.name());
        return option == null ? "yes" : "no, with option `" + option + "`";
    }

    private String result(ApiOperation operation) {
        if (!operation.isJson()) {
            String description = SchemaTable.cell(operation.response().path("description").asText());
            return operation.result().path("format").asText().equals("binary")
                    ? "The body becomes a stream (`InputStream`) of what the server sends. " + description
                    : "The body becomes a text, whatever is in it. " + description;
        }
        ObjectNode result = operation.result();
        String undescribed = operation.node().path("x-undescribed").asText();
        if (result.isEmpty()) {
            return undescribed.isEmpty() ? "Nothing comes back but that the call succeeded: the body becomes `null`." : undescribed;
        }
        String where = operation.resultPath() == null ? "the answer" : "`" + operation.resultPath() + "` of the answer";
        String members = schemas.members(result);
        String meaning = result.has("description") || members.isEmpty() ? " " + schemas.meaning(result) : "";
        String each = members.isEmpty() ? "" : result.path("type").asText().equals("array") ? " Each item:" : " Its members:";
        return "The body becomes " + where + ": " + schemas.type(result) + "." + meaning + (undescribed.isEmpty() ? "" : " " + undescribed)
                + each + (members.isEmpty() ? "" : "\n\n" + members.strip()) + example(operation.resultExample());
    }

    private static String example(JsonNode example) {
        return example.isMissingNode() ? "" : "\n\nFor example:\n\n```json\n" + write(example) + "\n```";
    }

    private static String write(JsonNode example) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)).withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String headers(ApiOperation operation) {
        List<String> rows = new ArrayList<>();
        for (EndpointHeaderModel header : model.getEndpointHeaders()) {
            boolean paged = header.getName().equals(prefix + "Total") && operation.node().has("x-paging");
            if (paged || header.getName().equals(prefix + "Code")) {
                rows.add("`" + header.getName() + "` (" + decapitalized(header.getDescription()) + ")");
            }
        }
        operation.node().path("x-headers").forEach(member -> {
            ObjectNode schema = operation.beside(member.asText());
            rows.add("`" + prefix + StringHelper.capitalize(member.asText()) + "` (`" + member.asText() + "` of the answer, "
                    + schemas.type(schema) + ": " + withoutStop(schemas.meaning(schema)) + ")");
        });
        return rows.isEmpty() ? "" : "Headers: " + String.join(", ", rows) + ".";
    }

    private static String decapitalized(String sentence) {
        return withoutStop(sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}

package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.tooling.model.ComponentModel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of a vendor's operations, which are made from its OpenAPI document: an index by what one wants to do, each operation with its
 * arguments and with what comes back, and the codes. With <code>-Ddocs.update=true</code> the pages are brought up to date.
 */
public final class OperationsPages {

    private final ApiDocument document;
    private final ComponentModel model;
    private final String page;
    private final boolean perGroup;
    private final Map<String, String> supplied;

    private OperationsPages(Path yaml, ComponentModel model, boolean perGroup, Map<String, String> supplied) {
        document = ApiDocument.read(yaml);
        this.model = model;
        page = model.getScheme() + "-operations";
        this.perGroup = perGroup;
        this.supplied = supplied;
    }

    /**
     * All operations on one page.
     *
     * @param supplied options that give an argument when nothing else does, by its name
     */
    public static OperationsPages onePage(Path yaml, ComponentModel model, Map<String, String> supplied) {
        return new OperationsPages(yaml, model, false, supplied);
    }

    /** A page for each group of operations, and one that leads to them. */
    public static OperationsPages perGroup(Path yaml, ComponentModel model) {
        return new OperationsPages(yaml, model, true, Map.of());
    }

    /** Compares the pages in a folder with what they should be; one that there should not be fails, too. */
    public void assertUpToDate(Path folder) throws IOException {
        Map<String, String> expected = pages();
        boolean update = Boolean.getBoolean("docs.update");
        if (update) {
            for (Map.Entry<String, String> file : expected.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(page)).toList()) {
                if (update && !expected.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                } else {
                    assertThat(Files.readString(file)).as("%s is behind the OpenAPI document: run the test with -Ddocs.update=true", file)
                            .isEqualTo(expected.remove(file.getFileName().toString()));
                }
            }
        }
        assertThat(expected.keySet()).as("pages that are missing: run the test with -Ddocs.update=true").isEmpty();
    }

    private Map<String, String> pages() {
        Map<String, List<ApiOperation>> groups = groups();
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder(head(model.getTitle())).append(introduction());
        groups.forEach((tag, operations) -> index.append(index(tag, operations)));
        if (perGroup) {
            groups.forEach((tag, operations) -> {
                SchemaTable schemas = new SchemaTable(document);
                pages.put(file(tag), head(model.getTitle() + ": " + description(tag))
                        + "All groups, how an operation is called, and the codes are on [one page](" + page + ".md).\n"
                        + table("", operations) + sections(operations, schemas, "##")
                        + longValues(schemas));
            });
        } else {
            SchemaTable schemas = new SchemaTable(document);
            groups.forEach((tag, operations) -> index.append("\n## ").append(description(tag)).append("\n")
                    .append(sections(operations, schemas, "###")));
            index.append(longValues(schemas));
        }
        pages.put(page + ".md", index + codes());
        return pages;
    }

    private Map<String, List<ApiOperation>> groups() {
        Map<String, List<ApiOperation>> groups = new LinkedHashMap<>();
        document.root().path("tags").forEach(tag -> {
            String name = tag.path("name").textValue();
            List<ApiOperation> operations = document.operations().stream().filter(operation -> name.equals(operation.tag())).toList();
            if (!operations.isEmpty()) {
                groups.put(name, operations);
            }
        });
        return groups;
    }

    private String head(String title) {
        return "# Operations of " + title + "\n\n<!-- Generated from src/main/openapi/" + document.file() + "; do not edit. -->\n\n";
    }

    private String introduction() {
        return """
                Each is called by `to("%1$s:name")`, with its arguments as `param.name` in the URI, as headers `%2$s.name`, or from
                the body with `bodyAsParameters=true`; a member of an object also by itself, as `param.object.member`. Those that only read
                can also be polled by `from("%1$s:name")`.

                "Required" is what a call fails without; a member of an object (`object.member`, `list[].member`) only where its object is
                given. The tables of results and the examples have what the body of the message becomes: what the vendor wraps it in is
                taken away. Members can be missing, and others can come; where the vendor's document says nothing of one, the table says so.
                """.formatted(model.getScheme(), prefix());
    }

    private String prefix() {
        return model.getEndpointHeaders().stream().map(ComponentModel.EndpointHeaderModel::getName)
                .filter(name -> name.endsWith("Operation")).findFirst().map(name -> name.substring(0, name.length() - "Operation".length()))
                .orElseThrow();
    }

    private String index(String tag, List<ApiOperation> operations) {
        String title = perGroup ? "[" + description(tag) + "](" + file(tag) + ")" : description(tag);
        return "\n**" + title + "**\n" + table(perGroup ? file(tag) : "", operations);
    }

    private static String table(String file, List<ApiOperation> operations) {
        return operations.stream().map(operation -> "| [`" + operation.name() + "`](" + file + "#"
                + operation.name().toLowerCase(Locale.ROOT) + ") | " + (SchemaTable.cell(operation.node().path("summary").asText()) + " "
                        + OperationSection.aliases(operation.node().path("x-aliases"))).strip() + " | "
                + (operation.node().path("x-read-only").asBoolean() ? "yes" : "no") + " |\n")
                .collect(Collectors.joining("", "\n| Operation | What it does | Polled |\n|---|---|---|\n", ""));
    }

    private String sections(List<ApiOperation> operations, SchemaTable schemas, String heading) {
        OperationSection section = new OperationSection(schemas, model, prefix(), supplied);
        return operations.stream().map(operation -> "\n" + heading + " " + operation.name() + "\n\n" + section.of(operation))
                .collect(Collectors.joining());
    }

    private static String longValues(SchemaTable schemas) {
        String tables = schemas.longValues();
        return tables.isEmpty() ? "" : "\n## Values\n" + tables;
    }

    private String description(String tag) {
        for (JsonNode known : document.root().path("tags")) {
            if (tag.equals(known.path("name").textValue())) {
                return known.path("description").asText(tag);
            }
        }
        throw new IllegalArgumentException(document.file() + " has no tag " + tag);
    }

    private String file(String tag) {
        return page + "-" + tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".md";
    }

    private String codes() {
        JsonNode errors = document.root().path("x-errors");
        return errors.isEmpty() ? "" : "\n## Codes\n\nWhat they mean, unless the operation says otherwise."
                + " The kind decides on the exception.\n\n" + OperationSection.codes("Meaning", errors);
    }
}

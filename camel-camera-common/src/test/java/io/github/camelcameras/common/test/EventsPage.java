package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a vendor's events, which is made from its OpenAPI document: each message of each source, what becomes of it, its members, and
 * the event that its example becomes. With <code>-Ddocs.update=true</code> the page is brought up to date.
 */
public final class EventsPage {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n"));
    private static final Instant SOME_TIME = Instant.parse("2026-01-31T23:59:59Z");
    private static final String SOME_DIGEST = "0123456789abcdef0123456789abcdef";

    private final EventSchemas schemas;
    private final String scheme;
    private final String title;
    private final BiFunction<EventMessage, JsonNode, CameraEvent> run;
    private final SchemaTable table;

    /**
     * @param title of the component
     * @param run   makes the event of a message that came as it is on the wire
     */
    public EventsPage(EventSchemas schemas, String scheme, String title, BiFunction<EventMessage, JsonNode, CameraEvent> run) {
        this.schemas = schemas;
        this.scheme = scheme;
        this.title = title;
        this.run = run;
        table = new SchemaTable(schemas.document());
    }

    /** Compares the page in a folder with what it should be. */
    public void assertUpToDate(Path folder) throws IOException {
        Path file = folder.resolve(scheme + "-events.md");
        String expected = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, expected);
            return;
        }
        assertThat(Files.readString(file)).as("%s is behind the document: run the test with -Ddocs.update=true", file)
                .isEqualTo(expected);
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                <!-- Generated from %2$s.yaml. Do not edit. -->

                # Events of %1$s

                What each event source gives. What a `CameraEvent` is, what the words of `type` mean, and how an event comes back from a
                queue is on the page of [events](../../../../camel-camera-common/src/main/docs/events.md); how to receive them on that of
                the [component](%2$s-component.md). Members of objects may be missing, too. Vendors add members: `data` has whatever came.

                | `from("%2$s:...")` | Message | `type` |
                |---|---|---|
                """.formatted(title, scheme));
        for (EventMessage message : schemas.messages()) {
            page.append("| ").append(sources(message)).append(" | [").append(message.name()).append("](#")
                    .append(message.name().toLowerCase(Locale.ROOT)).append(") | ")
                    .append(message.example().isMissingNode() ? "no event" : type(message, false)).append(" |\n");
        }
        for (EventMessage message : schemas.messages()) {
            addMessage(page, message);
        }
        String values = table.longValues();
        return page + (values.isEmpty() ? "" : "\n## Values\n" + values);
    }

    private void addMessage(StringBuilder page, EventMessage message) throws IOException {
        page.append("\n## ").append(message.name()).append("\n\nFrom ").append(sources(message)).append(". ")
                .append(message.schema().path("description").asText().strip()).append('\n');
        if (message.example().isMissingNode()) {
            return;
        }
        page.append("\n| Of the event | From |\n|---|---|\n| `type` | ").append(type(message, true)).append(" |\n");
        for (String member : new String[] { "id", "deviceId", "channel", "time" }) {
            page.append("| `").append(member).append("` | ").append(SchemaTable.cell(message.event().path(member).asText()))
                    .append(" |\n");
        }
        page.append("\nIn `data`").append(always(message)).append(":\n\n").append(table.members(message.schema()))
                .append("\nSuch as\n\n```json\n").append(MAPPER.writer(PRINTER).writeValueAsString(shown(message))).append("\n```\n");
    }

    /** Which members are always there; said by the document, as peers do not always keep to it. */
    private static String always(EventMessage message) {
        List<String> required = new ArrayList<>();
        message.schema().path("required").forEach(name -> required.add("`" + name.asText() + "`"));
        if (required.size() == message.schema().path("properties").size()) {
            return ", where all are always there";
        }
        return required.isEmpty() ? ", where the document does not say what may be missing"
                : ", where " + String.join(", ", required) + (required.size() == 1 ? " is" : " are")
                  + " always there and all others may be missing";
    }

    private static String sources(EventMessage message) {
        return message.sources().stream().map(source -> "`" + source + "`").collect(Collectors.joining(", "));
    }

    private static String type(EventMessage message, boolean withValues) {
        JsonNode type = message.event().path("type");
        if (type.isTextual()) {
            return EventType.ALL.contains(type.textValue()) ? "`" + type.textValue() + "`" : SchemaTable.cell(type.textValue());
        }
        Map<String, String> words = new LinkedHashMap<>();
        type.path("words").properties().forEach(word -> words.put(word.getKey(), StreamSupport
                .stream(word.getValue().spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "))));
        String otherwise = !type.has("otherwise") ? ""
                : (withValues ? "; otherwise " : ", ") + otherwise(type.get("otherwise").asText(), withValues);
        return (withValues ? "by `" + type.path("by").asText() + "`: " : "") + words.entrySet().stream()
                .map(word -> "`" + word.getKey() + "`" + (withValues ? " " + word.getValue() : ""))
                .collect(Collectors.joining(withValues ? "; " : ", ")) + otherwise;
    }

    private static String otherwise(String text, boolean whole) {
        String word = text.split(";")[0];
        return "`" + word + "`" + (whole ? SchemaTable.cell(text.substring(word.length())) : "");
    }

    /** The event of the example, with a time and a digest that stay the same. */
    private CameraEvent shown(EventMessage message) {
        CameraEvent event = run.apply(message, message.example());
        schemas.assertDescribed(message.sources().get(0), event);
        if (!message.isOfArrival()) {
            return event;
        }
        String id = event.id().length() == SOME_DIGEST.length() ? SOME_DIGEST : event.id();
        return new CameraEvent(event.vendor(), id, event.type(), event.deviceId(), event.channel(), SOME_TIME, event.data());
    }
}

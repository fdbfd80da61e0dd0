package io.github.camelcameras.ezviz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Yaml;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the numbers of the platform mean is in the OpenAPI document and on the pages: nobody needs the vendor's document for that. */
class EzvizValuesTest {

    private static final Path DOCS = Path.of("src/main/docs");

    @Test
    void everyAlarmTypeHasItsMeaning() throws IOException {
        JsonNode meanings = schema("AlarmType").path("x-values");
        String component = Files.readString(DOCS.resolve("ezviz-component.md"));
        String operations = Files.readString(DOCS.resolve("ezviz-operations.md"));

        List<String> numbers = new ArrayList<>();
        meanings.fieldNames().forEachRemaining(numbers::add);
        assertThat(numbers).hasSize(178).contains("12043", "12105", "40002");
        assertThat(Pattern.compile("(?m)\\b1[02]\\d{3}\\b").matcher(component.substring(component.indexOf("| alarmType |"),
                component.indexOf("| any other | `other` |"))).results().map(match -> match.group()))
                .isNotEmpty().allMatch(numbers::contains);
        meanings.properties().forEach(meaning -> assertThat(operations)
                .contains("| `" + meaning.getKey() + "` | " + meaning.getValue().textValue() + " |"));
    }

    @Test
    void everyAbilityHasItsMeaningAndMostHaveTheirValues() throws IOException {
        List<JsonNode> texts = new ArrayList<>();
        String operations = Files.readString(DOCS.resolve("ezviz-operations.md"));
        schema("Capabilities").path("properties").properties().forEach(ability -> {
            assertThat(operations).contains("| `" + ability.getKey() + "` | ");
            if (ability.getValue().path("type").textValue().equals("string")) {
                texts.add(ability.getValue());
            }
        });

        assertThat(texts).hasSize(120).allSatisfy(ability -> assertThat(ability.path("description").asText()).isNotBlank());
        assertThat(texts).filteredOn(ability -> ability.has("x-values")).hasSize(114);
        assertThat(schema("Capabilities").at("/properties/support_talk/x-values/3").textValue()).isEqualTo("half duplex");
    }

    private static JsonNode schema(String name) throws IOException {
        return Yaml.mapper().readTree(Path.of("src/main/openapi/ezviz.yaml").toFile()).at("/components/schemas/" + name);
    }
}

package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors complete <code>camel.component.&lt;scheme&gt;.*</code> by in the properties of a Spring Boot application, made from
 * what Camel's package plugin wrote. With <code>-Ddocs.update=true</code> the file is brought up to date.
 */
public final class SpringMetadata {

    private static final Path FILE = Path.of("src/main/resources/META-INF/spring-configuration-metadata.json");
    private static final Map<String, String> BOXED = Map.of("boolean", "java.lang.Boolean", "int", "java.lang.Integer", "long",
            "java.lang.Long");

    private SpringMetadata() {
    }

    public static void assertUpToDate(ComponentModel model) throws IOException {
        String expected = Jsoner.prettyPrint(metadata(model).toJson(), 2) + "\n";
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, expected);
            return;
        }
        assertThat(FILE).as("behind the code: run the test with -Ddocs.update=true").hasContent(expected);
    }

    private static JsonObject metadata(ComponentModel model) {
        String prefix = "camel.component." + model.getScheme();
        JsonObject group = new JsonObject();
        group.put("name", prefix);
        group.put("type", model.getJavaType());
        group.put("description", model.getDescription());
        JsonArray properties = new JsonArray();
        JsonArray hints = new JsonArray();
        for (ComponentModel.ComponentOptionModel option : model.getComponentOptions()) {
            String name = prefix + "." + StringHelper.camelCaseToDash(option.getName());
            properties.add(property(name, model, option));
            if (option.getEnums() != null) {
                hints.add(hint(name, option.getEnums()));
            }
        }
        JsonObject metadata = new JsonObject();
        metadata.put("groups", array(List.of(group)));
        metadata.put("properties", properties);
        metadata.put("hints", hints);
        return metadata;
    }

    private static JsonObject property(String name, ComponentModel model, BaseOptionModel option) {
        JsonObject property = new JsonObject();
        property.put("name", name);
        property.put("type", type(option));
        property.put("description", option.getDescription());
        property.put("sourceType", model.getJavaType());
        if (option.getDefaultValue() != null) {
            property.put("defaultValue", option.getDefaultValue());
        }
        return property;
    }

    private static JsonObject hint(String name, List<String> values) {
        JsonObject hint = new JsonObject();
        hint.put("name", name);
        hint.put("values", array(values.stream().map(value -> {
            JsonObject choice = new JsonObject();
            choice.put("value", value);
            return choice;
        }).toList()));
        return hint;
    }

    /** What the value of the property is, which of an option that is an object is text: the name of a bean, or one of its names. */
    private static String type(BaseOptionModel option) {
        return switch (option.getType()) {
            case "duration" -> "java.time.Duration";
            case "object" -> "java.lang.String";
            default -> BOXED.getOrDefault(option.getJavaType(), option.getJavaType());
        };
    }

    private static JsonArray array(List<JsonObject> items) {
        JsonArray array = new JsonArray();
        array.addAll(items);
        return array;
    }
}

package io.github.camelcameras.kamelets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.util.SensitiveUtils;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** What tools that offer Kamelets to people read of them. */
class KameletDefinitionsTest {

    private static final Path FOLDER = Path.of("src/main/resources/kamelets");
    private static final String SUFFIX = ".kamelet.yaml";
    private static final Pattern PLACEHOLDER = Pattern.compile("(RAW\\()?\\{\\{(\\??)(\\w+)}}");
    private static final Pattern PARENT_VERSION = Pattern.compile("<parent>.*?<version>(.*?)</version>", Pattern.DOTALL);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void eachVendorHasASourceAndAnAction() throws IOException {
        Pattern name = Pattern.compile("(simcam|ezviz|sunmi-ipc|ivyiot|bvcsp)-.*-(source|action)\\.kamelet\\.yaml");
        Set<String> kinds = new HashSet<>();
        for (Path file : files()) {
            Matcher matcher = name.matcher(file.getFileName().toString());
            assertThat(matcher.matches()).as(file.toString()).isTrue();
            kinds.add(matcher.group(1) + " " + matcher.group(2));
        }
        assertThat(kinds).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itSaysWhatItIsAndWhatItNeeds(Path file) throws IOException {
        Map<?, ?> kamelet = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        String name = file.getFileName().toString().replace(SUFFIX, "");
        assertThat(kamelet.get("apiVersion")).isEqualTo("camel.apache.org/v1");
        assertThat(kamelet.get("kind")).isEqualTo("Kamelet");
        assertThat(at(kamelet, "metadata", "name")).isEqualTo(name);
        assertThat(at(kamelet, "metadata", "labels", "camel.apache.org/kamelet.type")).isEqualTo(name.replaceAll(".*-", ""));
        assertThat((String) at(kamelet, "spec", "definition", "description")).isNotBlank();
        assertThat((List<?>) at(kamelet, "spec", "dependencies")).anySatisfy(dependency ->
                assertThat((String) dependency).startsWith("mvn:io.github.camelcameras:camel-").endsWith(":" + version()));
    }

    private static String version() throws IOException {
        Matcher version = PARENT_VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachPropertyIsDescribedAndUsed(Path file) throws Exception {
        Set<String> secrets = secrets(file);
        String text = Files.readString(file);
        Map<?, ?> definition = (Map<?, ?>) at(new Load(LoadSettings.builder().build()).loadFromString(text), "spec", "definition");
        List<?> required = (List<?>) definition.get("required");
        Map<?, ?> properties = (Map<?, ?>) definition.get("properties");
        Set<String> used = new HashSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> {
            String name = found.group(3);
            used.add(name);
            Map<?, ?> property = (Map<?, ?>) properties.get(name);
            assertThat(property).as("no property " + name).isNotNull();
            boolean given = required.contains(name) || property.containsKey("default");
            assertThat(found.group(2)).as("{{%s}} where nothing need be given", name).isEqualTo(given ? "" : "?");
            if (secrets.contains(name)) {
                assertThat(found.group(1)).as("%s may have characters that mean something in a URI", name).isEqualTo("RAW(");
            }
        });
        assertThat(properties).hasSize(used.size()).allSatisfy((name, value) -> {
            Map<?, ?> property = (Map<?, ?>) value;
            assertThat(used).contains((String) name);
            assertThat(property.keySet().stream().map(String.class::cast)).contains("title", "description", "type");
            assertThat("password".equals(property.get("format"))).as("%s is hidden from people", name).isEqualTo(secrets.contains(name));
            assertThat(required.contains(name) && property.containsKey("default")).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTypesOfEventsThatItGivesAsAnExampleCanCome(Path file) throws Exception {
        Object kamelet = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        Map<?, ?> properties = (Map<?, ?>) at(kamelet, "spec", "definition", "properties");
        if (properties.get("eventTypes") instanceof Map<?, ?> eventTypes) {
            CamelContext context = new DefaultCamelContext();
            try {
                String source = (String) at(kamelet, "spec", "template", "from", "uri");
                assertThat(context.getEndpoint(source + "?eventTypes=" + eventTypes.get("example"))).isNotNull();
            } finally {
                context.stop();
            }
        }
    }

    /** The options of the component that are secret, by names that Camel masks, which those of the Kamelet therefore have too. */
    private static Set<String> secrets(Path file) throws Exception {
        String scheme = file.getFileName().toString().startsWith("sunmi-ipc") ? "sunmi-ipc" : file.getFileName().toString().split("-")[0];
        String json = "/META-INF/io/github/camelcameras/" + scheme.replace("-", "") + "/" + scheme + ".json";
        Set<String> secrets = new HashSet<>();
        try (Reader reader = new InputStreamReader(KameletDefinitionsTest.class.getResourceAsStream(json), StandardCharsets.UTF_8)) {
            ((JsonObject) Jsoner.deserialize(reader)).getMap("properties").forEach((name, option) -> {
                if (((JsonObject) option).getBoolean("secret")) {
                    secrets.add((String) name);
                }
            });
        }
        assertThat(secrets).isNotEmpty().allMatch(SensitiveUtils::containsSensitive);
        return secrets;
    }

    private static Object at(Object node, String... path) {
        Object found = node;
        for (String member : path) {
            found = ((Map<?, ?>) found).get(member);
        }
        return found;
    }
}

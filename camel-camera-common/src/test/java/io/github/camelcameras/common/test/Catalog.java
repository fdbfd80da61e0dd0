package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's tools, editors among them, say of the URIs of a component that is not Camel's own: by what they find in its jar. */
public final class Catalog {

    private static final String SERVICES = "META-INF/services/org/apache/camel/";

    private final CamelCatalog catalog = new DefaultCamelCatalog();

    private Catalog() {
        catalog.setSuggestionStrategy((names, unknown) -> names.toArray(String[]::new));
    }

    /** Loads the component as tools do: the one that has the scheme among those that jars list. */
    public static Catalog with(String scheme) throws IOException {
        Properties component = properties("component.properties");
        assertThat(component).containsEntry("components", scheme);
        String type = properties("component/" + scheme).getProperty("class");
        String json = "META-INF/" + type.substring(0, type.lastIndexOf('.')).replace('.', '/') + "/" + scheme + ".json";
        Catalog loaded = new Catalog();
        loaded.catalog.addComponent(scheme, type, text(json));
        assertThat(loaded.catalog.findComponentNames()).contains(scheme);
        return loaded;
    }

    private static Properties properties(String service) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = open(SERVICES + service)) {
            properties.load(in);
        }
        return properties;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Catalog.class.getClassLoader().getResourceAsStream(resource);
        assertThat(in).as(resource).isNotNull();
        return in;
    }

    public Catalog assertRight(String uri) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);
        assertThat(result.isSuccess()).as(result.summaryErrorMessage(false)).isTrue();
        return this;
    }

    /** A misspelt option is reported, and the right one is among those that a tool suggests from. */
    public Catalog assertUnknownOption(String uri, String given, String meant) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);
        assertThat(result.getUnknown()).containsExactly(given);
        assertThat(result.getUnknownSuggestions().get(given)).contains(meant);
        return this;
    }

    /** So is a name that is neither operation nor event source; capitals do not matter to the tools. */
    public Catalog assertUnknownName(String uri, String given, String meant) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);
        assertThat(result.getInvalidEnum()).containsOnlyKeys("name").containsValue(given);
        assertThat(result.getInvalidEnumChoices().get("name")).contains(meant);
        return this;
    }
}

package io.github.camelcameras.common;

import java.net.URI;
import java.nio.file.Path;

import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** These tests run on the Camel that the build says, and on nothing of another: without this a run on a newer one would prove nothing. */
@EnabledIfSystemProperty(named = "camel.version", matches = ".+", disabledReason = "Maven says which")
class CamelVersionTest {

    private static final String EXPECTED = System.getProperty("camel.version");

    @Test
    void itIsTheOneThatTheBuildSays() {
        assertThat(new DefaultCamelContext().getVersion()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(classes = { CamelContext.class, DefaultComponent.class, DefaultCamelContext.class, HttpComponent.class })
    void soAreItsParts(Class<?> part) throws Exception {
        URI jar = part.getProtectionDomain().getCodeSource().getLocation().toURI();
        assertThat(Path.of(jar).getFileName().toString()).endsWith("-" + EXPECTED + ".jar");
    }
}

package io.github.camelcameras.hub;

import java.nio.file.Path;

import io.github.camelcameras.common.test.DocumentedExamples;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theRoutesInJavaInTheReadmeAreThoseOfTheHubAndOfATest() throws Exception {
        Path root = Path.of("../..");
        DocumentedExamples.assertJavaRuns(root.resolve("README.md"), Path.of("src/main/java"), root.resolve("camel-simcam/src/test/java"));
    }
}

package io.github.camelcameras.boot;

import java.nio.file.Path;

import io.github.camelcameras.common.test.DocumentedExamples;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theRoutesInTheReadmeAreThoseOfTheApplication() throws Exception {
        DocumentedExamples.assertRun(Path.of("README.md"), Path.of("src/main"), Path.of("../event-routes/src/main"));
    }
}

package io.github.camelcameras.kamelets;

import java.nio.file.Path;

import io.github.camelcameras.common.test.DocumentedExamples;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theRoutesInTheReadmeAreThoseOfATest() throws Exception {
        DocumentedExamples.assertRun(Path.of("README.md"), Path.of("src/test"));
    }
}

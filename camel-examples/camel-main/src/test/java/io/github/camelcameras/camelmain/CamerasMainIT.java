package io.github.camelcameras.camelmain;

import java.nio.file.Path;

import io.github.camelcameras.examples.test.Host;
import io.github.camelcameras.examples.test.posts.NastyPostsRun;
import io.github.camelcameras.examples.test.siege.Siege;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged application, as a process of its own, on each of the servers. */
class CamerasMainIT {

    private static final Path JAR = Path.of(System.getProperty("cameras.jar"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = { "CAMEL_MAIN", "NETTY_HTTP" })
    void itAnswersEachNastyPostAsTheTableSays(Host host) throws Exception {
        NastyPostsRun.assertEach(host, JAR, folder);
    }

    @ParameterizedTest
    @EnumSource(names = { "CAMEL_MAIN", "NETTY_HTTP" })
    void itHoldsAgainstAttacks(Host host) throws Exception {
        Siege.assertHolds(host, JAR, folder);
    }
}

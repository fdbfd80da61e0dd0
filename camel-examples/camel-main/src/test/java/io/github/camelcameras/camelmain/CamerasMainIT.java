package io.github.camelcameras.camelmain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.ApplicationProcess;
import io.github.camelcameras.examples.test.SimulatedVendors;
import io.github.camelcameras.examples.test.posts.NastyPostsRun;
import io.github.camelcameras.examples.test.posts.Remains;
import io.github.camelcameras.test.support.ServerPort;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application, as a process of its own, on each of the servers. */
class CamerasMainIT {

    private static final Path JAR = Path.of(System.getProperty("cameras.jar"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "platform-http", "netty-http" })
    void itAnswersEachNastyPostAsTheTableSays(String server) throws Exception {
        try (SimulatedVendors vendors = SimulatedVendors.start(); ApplicationProcess process = start(vendors, server, List.of())) {
            Application application = listening(process);
            Remains remains = new Remains(process.pid(), folder);
            Remains.State before = remains.now();

            NastyPostsRun.assertEach(application, vendors.webhookKeys());

            remains.assertNothingSince(before);
        }
    }

    private ApplicationProcess start(SimulatedVendors vendors, String server, List<String> options) throws Exception {
        int port = ServerPort.anyPort();
        Map<String, String> where = server.equals("platform-http") ? Map.of("camel.server.port", Integer.toString(port))
                : Map.of("camel.server.enabled", "false", "webhooks.server", server + ":http://localhost:" + port);
        return ApplicationProcess.startIn(folder, JAR, options, where, vendors.properties());
    }

    private static Application listening(ApplicationProcess process) {
        return process.awaitListening(Pattern.compile("(?:http://\\S+?:)(\\d+)/events"));
    }
}

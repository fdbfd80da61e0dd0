package io.github.camelcameras.examples.test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.test.support.ServerPort;

/** What a packaged example runs on. */
public enum Host {

    /** camel-main with its own HTTP server, which is Vert.x. */
    CAMEL_MAIN("camel-main/target/cameras.jar", "http://\\S+?:(\\d+)/events") {
        @Override
        Map<String, String> port() {
            return Map.of("camel.server.port", Integer.toString(ServerPort.anyPort()));
        }
    },
    /** camel-main with camel-netty-http for the webhooks, on a port of their own. */
    NETTY_HTTP("camel-main/target/cameras.jar", "http://\\S+?:(\\d+)/events") {
        @Override
        Map<String, String> port() {
            return Map.of("camel.server.port", Integer.toString(ServerPort.anyPort()),
                    "webhooks.server", "netty-http:http://localhost:" + ServerPort.anyPort());
        }

        @Override
        public URI webhooks(ApplicationProcess process) {
            return process.awaitListening(Pattern.compile("ServerBootstrap binding to \\S+:(\\d+)")).address();
        }
    },
    SPRING_BOOT("spring-boot/target/cameras.jar", "Tomcat started on port (\\d+)[\\s\\S]*Started CamerasApplication") {
        @Override
        Map<String, String> port() {
            return Map.of("server.port", "0");
        }
    },
    QUARKUS("quarkus/target/quarkus-app/quarkus-run.jar", "Listening on: http://\\S+:(\\d+)") {
        @Override
        Map<String, String> port() {
            return Map.of("quarkus.http.port", "0");
        }
    };

    private final String jar;
    private final Pattern listening;

    Host(String jar, String listening) {
        this.jar = jar;
        this.listening = Pattern.compile(listening);
    }

    /** Where the build of this project puts the example, from the root of the repository. */
    public Path jar() {
        return Path.of("camel-examples", jar);
    }

    /**
     * Starts the example, at any port, in a folder of its own.
     *
     * @param options of its JVM
     */
    public ApplicationProcess start(Path packaged, Path folder, List<String> options, SimulatedVendors vendors) throws IOException {
        Map<String, String> properties = new HashMap<>(vendors.systemProperties());
        properties.putAll(port());
        return ApplicationProcess.start(folder, packaged, options, properties, vendors.properties());
    }

    /** Waits until it is up. */
    public Application awaitListening(ApplicationProcess process) {
        return process.awaitListening(listening);
    }

    /** Where the webhooks are. */
    public URI webhooks(ApplicationProcess process) {
        return awaitListening(process).address();
    }

    /** The system properties that say where it listens. */
    abstract Map<String, String> port();
}

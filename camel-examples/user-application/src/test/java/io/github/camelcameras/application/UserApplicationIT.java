package io.github.camelcameras.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelcameras.common.test.DocumentedExamples;
import io.github.camelcameras.test.ServerPorts;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The application in <code>src/it/application</code>, which Maven has built by itself with each Camel that the components run on, as a
 * process; the tests of a user in <code>src/it/user-test</code>, which Maven has run in the same way; and what Maven gives to an
 * application that has one of the components.
 */
class UserApplicationIT {

    private static final Path README = Path.of("../../README.md");
    private static final Path README_OF_SIMULATORS = Path.of("../../camel-camera-test/README.md");
    private static final Path APPLICATIONS = Path.of(System.getProperty("applications"));
    private static final String KAMELETS = "file:" + Path.of("../kamelets/src/main/resources/kamelets").toAbsolutePath().normalize();
    private static final String OLDEST = System.getProperty("oldest");
    private static final String NEWEST = System.getProperty("newest");
    /** Camel's own jars, without camel-netty-http, which stands in, and camel-cloud, which comes with that. */
    private static final String CAMEL = "camel-(?!camera|simcam|ezviz|sunmi|ivyiot|bvcsp|quarkus|netty-http|cloud)[a-z0-9-]+?";
    /** Without the library of its own that has versions of its own. */
    private static final String NETTY = "netty-(?!tcnative)[a-z0-9-]+?";
    private static final String HTTP_CLIENT = "httpc(?:lient5|ore5|ore5-h2)";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SUNMI_KEY = "signs-for-the-shop-only";
    private static final String TOKEN = "webhook-token-of-the-shop";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port = ServerPorts.free();
    private final SimCamSimulator simcam = SimCamSimulator.start();
    private final SunmiIpcSimulator sunmi = SunmiIpcSimulator.start(new SimulatorOptions()
            .withKeys(SimulatorOptions.APP_ID, SUNMI_KEY, SimulatorOptions.ACTIVATION_CODE));
    private final Camera gate = new Camera("gate-1", "Gate", 2);
    @TempDir
    private Path folder;
    private Process process;

    static List<String> versions() {
        return List.of(OLDEST, NEWEST);
    }

    @BeforeEach
    void addCamera() {
        simcam.add(gate);
    }

    @AfterEach
    void close() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
        simcam.close();
        sunmi.close();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyWayToUseAnEndpointWorks(String camel) throws Exception {
        start(camel);

        assertThat(get("/to")).isEqualTo("4");
        assertThat(simcam.isPrivate(gate.id())).isTrue();
        get("/toD?camera=" + gate.id());
        assertThat(simcam.isPrivate(gate.id())).isFalse();
        assertThat(get("/enrich")).contains("\"device_name\":\"Gate\"");
        assertThat(get("/pollEnrich")).isNotBlank();
        assertThat(get("/yaml")).contains("\"device_name\":\"Gate\"");
        get("/yaml/arguments");
        assertThat(simcam.isPrivate(gate.id())).isTrue();

        assertThat(simcam.sendEvent(address("/simcam/events/" + TOKEN), gate, 3, 1, "face")).isEqualTo(200);
        assertThat(folder.resolve("events")).isDirectoryContaining(UserApplicationIT::isCloudEvent);
        assertThat(simcam.sendEvent(address("/kamelet/events/" + TOKEN), gate, 3, 1, "face")).isEqualTo(200);
        assertThat(folder.resolve("kamelet")).isDirectoryContaining(UserApplicationIT::isCloudEvent);
        await().atMost(PATIENCE).until(() -> sunmi.channels().subscribed() == 1);
        sunmi.channels().publish(0, sunmi.events().faceRecog(0, "vip", "1"));
        await().atMost(PATIENCE).until(() -> sunmi.channels().acknowledged() == 1);
        assertThat(folder.resolve("seen")).isDirectoryContaining(UserApplicationIT::isCloudEvent);

        assertThat(output()).contains("Apache Camel " + camel).doesNotContain(SimCamSimulator.CLIENT_SECRET).doesNotContain(TOKEN)
                .doesNotContain(SUNMI_KEY);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itRunsTheVeryJarsThatWereBuilt(String camel) throws Exception {
        for (String component : List.of("common", "simcam", "ezviz", "sunmi-ipc", "ivyiot", "bvcsp")) {
            String artifact = component.equals("common") ? "camel-camera-common" : "camel-" + component;
            Path built = Path.of("../..", artifact, "target", artifact + "-1.0.0-SNAPSHOT.jar");
            assertThat(library(camel).resolve(built.getFileName())).hasSameBinaryContentAs(built);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itHasOneNettyAndTheNewestHttpClient(String camel) throws Exception {
        assertThat(versions(library(camel), NETTY)).containsExactly(property(camel.equals(OLDEST) ? "netty" : "newest-netty"));
        assertThat(versions(library(camel), HTTP_CLIENT)).containsExactlyInAnyOrder(property("httpclient"), property("httpcore"));
    }

    /** That of Sunmi is what the newest Camel brings; to that of BVCSP the project adds it, as camel-netty-http cannot be had. */
    @ParameterizedTest
    @ValueSource(strings = { "simcam", "ezviz", "sunmi-ipc", "ivyiot", "bvcsp" })
    void whoeverImportsTheNewestCamelAndOneComponentHasOneNettyAndOneHttpClient(String component) throws Exception {
        Path library = APPLICATIONS.resolve("one-of-each/target/camel-" + component);
        boolean hasNetty = List.of("sunmi-ipc", "bvcsp").contains(component);

        assertThat(versions(library, NETTY))
                .isEqualTo(hasNetty ? List.of(property("newest-netty")) : List.of());
        assertThat(versions(library, CAMEL)).containsExactly(NEWEST);
        assertThat(versions(library, HTTP_CLIENT)).containsExactlyInAnyOrder(property("httpclient"), property("httpcore"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void onSpringBootThereIsOneCamelAndOneNetty(String camel) throws Exception {
        Path library = APPLICATIONS.resolve("spring-boot/target/" + camel);

        assertThat(versions(library, CAMEL)).containsExactly(camel);
        assertThat(versions(library, NETTY)).hasSize(1);
        assertThat(versions(library, "spring-boot")).containsExactly(property(camel.equals(OLDEST) ? "spring-boot" : "newest-spring-boot"));
    }

    @Test
    void onQuarkusThereIsOneCamelAndOneNetty() throws Exception {
        Path library = APPLICATIONS.resolve("quarkus/target/lib");

        assertThat(versions(library, CAMEL)).containsExactly("4.17.0");
        assertThat(versions(library, NETTY)).hasSize(1);
    }

    @Test
    void theReadmeSaysWhatTheApplicationHas() throws Exception {
        DocumentedExamples.assertJavaRuns(README, Path.of("src/it/application"));
        DocumentedExamples.assertXmlStandsIn(README, Path.of("src/it/application/pom.xml"));
    }

    @Test
    void thePageOfTheSimulatorsSaysWhatTheTestsOfAUserHave() throws Exception {
        DocumentedExamples.assertJavaRuns(README_OF_SIMULATORS, Path.of("src/it/user-test"));
        DocumentedExamples.assertXmlStandsIn(README_OF_SIMULATORS, Path.of("src/it/user-test/pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theTestsOfAUserHaveRun(String camel) throws Exception {
        Path reports = APPLICATIONS.resolve("user-test/target/" + camel + "/surefire-reports");
        for (String test : List.of("WebhookTest", "CallTest", "ChannelTest", "SocketTest")) {
            assertThat(reports.resolve("shop." + test + ".txt")).content().contains("Failures: 0, Errors: 0, Skipped: 0")
                    .doesNotContain("Tests run: 0");
        }
    }

    private void start(String camel) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                library(camel).resolve("*").toString(), "-Dcamel.server.port=" + port, "-Dcamel.component.kamelet.location=" + KAMELETS,
                "shop.Application"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        Map.of("simcam.base-url", simcam.baseUrl(),
                "simcam.client-id", SimCamSimulator.CLIENT_ID,
                "simcam.client-secret", SimCamSimulator.CLIENT_SECRET,
                "sunmi-ipc.app-id", SimulatorOptions.APP_ID,
                "sunmi-ipc.secret-key", SUNMI_KEY,
                "sunmi-ipc.trusted-fingerprints", sunmi.fingerprint())
                .forEach((name, value) -> set(builder, name, value));
        Map.of("simcam.webhook.token", TOKEN, "shop.camera", gate.id(), "shop.cameras", sunmi.host(0),
                "shop.channel-port", Integer.toString(sunmi.channelPort()))
                .forEach((name, value) -> set(builder, name, value));
        process = builder.start();
        await().atMost(PATIENCE).until(() -> !process.isAlive() || output().contains("started in"));
        assertThat(process.isAlive()).as(output()).isTrue();
    }

    private static String property(String name) {
        return System.getProperty(name);
    }

    private static void set(ProcessBuilder builder, String name, String value) {
        builder.environment().put(name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT), value);
    }

    private static Path library(String camel) {
        return APPLICATIONS.resolve("application/target/" + camel + "/lib");
    }

    /** The versions, each once, of the jars whose name is such. */
    private static List<String> versions(Path library, String name) throws IOException {
        try (Stream<Path> jars = Files.list(library)) {
            return jars.map(jar -> jar.getFileName().toString()).filter(jar -> jar.matches(name + "-\\d.*\\.jar"))
                    .map(jar -> jar.replaceFirst("^" + name + "-(\\d[0-9.]*\\d(?:\\.Final)?).*\\.jar$", "$1"))
                    .distinct().toList();
        }
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s: %s", path, output()).isIn(200, 204);
        return answer.body();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private static boolean isCloudEvent(Path file) {
        try {
            return Files.readString(file).contains("\"specversion\":\"1.0\"");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

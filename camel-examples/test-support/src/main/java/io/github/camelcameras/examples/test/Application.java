package io.github.camelcameras.examples.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An example with all components, driven over HTTP: <code>/cameras/&lt;scheme&gt;</code> calls a vendor, <code>/events</code> lists
 * what has been received.
 *
 * @param address where it listens
 */
public record Application(URI address) {

    /** How long anything may take that has to happen. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    /** For all that is no webhook. */
    static final String PASSWORD = "Password+of/the=examples&50%";

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** By who has the password. */
    public HttpResponse<String> get(String path) {
        return get(path, "Authorization", basic("cameras:" + PASSWORD));
    }

    /** By who has not. */
    public HttpResponse<String> getWithoutPassword(String path) {
        return get(path, "Accept", "*/*");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path, String... headers) {
        try {
            URI exactly = URI.create(address.toString().replaceFirst("/$", "") + path);
            return HTTP.send(HttpRequest.newBuilder(exactly).headers(headers).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + path, e);
        }
    }

    /** Calls an operation of each vendor. */
    public void assertCallsEach() {
        Map.of("simcam", "\"device_name\"", "ezviz", "\"deviceSerial\"", "sunmi-ipc", "\"sn\"", "ivyiot", "\"deviceName\"",
                "bvcsp", "\"PU_0\"").forEach((vendor, expected) -> {
                    HttpResponse<String> answer = get("/cameras/" + vendor);
                    assertThat(answer.statusCode()).as(vendor).isEqualTo(200);
                    assertThat(answer.body()).as(vendor).contains(expected);
                    assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(vendor).startsWith("application/json");
                });
    }

    /** What is no webhook is there for who has the password, wherever a request seems to come from and whatever its path looks like. */
    public void assertAsksForThePassword() {
        for (String path : List.of("/events", "/cameras/simcam", "/cameras/bvcsp", "/elsewhere", "/")) {
            assertThat(getWithoutPassword(path).statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, "Authorization", basic("cameras:guess")).statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, "Authorization", basic("other:" + PASSWORD)).statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, "X-Forwarded-For", "127.0.0.1", "X-Real-IP", "127.0.0.1", "Forwarded", "for=127.0.0.1",
                    "X-Original-URL", "/ezviz/events", "X-HTTP-Method-Override", "POST").statusCode()).as(path).isEqualTo(401);
        }
        for (String path : List.of("//events", "/./events", "/events/", "/events;a=b", "/%65vents", "/simcam/events/../../events",
                "/simcam/events/..%2f..%2fevents",
            "/simcam/events/%2e%2e/%2e%2e/events", "/simcam/events/%252e%252e/%252e%252e/events",
            "/ezviz/events/../../events", "/ezviz/events;/../../events", "/EVENTS")) {
            assertThat(getWithoutPassword(path)).as(path)
                    .satisfies(answer -> assertThat(answer.statusCode()).isBetween(400, 405))
                    .satisfies(answer -> assertThat(answer.body()).doesNotContain("deviceId"));
        }
        assertThat(get("/events").statusCode()).isEqualTo(200);
    }

    /** Something happens at each vendor, and arrives. */
    public void assertReceivesFromEach(SimulatedVendors vendors) {
        await().atMost(PATIENCE).until(vendors::areListenedTo);
        assertThat(vendors.postOfSimCam(address, "simcam-gate")).isEqualTo(200);
        assertThat(vendors.multipartPostOfSimCam(address, "simcam-yard")).isEqualTo(200);
        assertThat(vendors.pushOfEzviz(address, "ezviz-gate")).isEqualTo(200);
        Map<String, Object> posted = vendors.sightOfSunmi();
        assertThat(vendors.postOfSunmi(address, posted)).isEqualTo(200);
        Map<String, Object> published = vendors.sightOfSunmi();
        long acknowledged = vendors.acknowledgedToSunmi();
        vendors.publishOfSunmi(published);
        String recorded = vendors.recordingOfIvyiot();
        String alarmed = vendors.alarmOfBvcsp();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/events").body())
                .contains("\"simcam-gate\"", "\"simcam-yard\"", "\"ezviz-gate\"", "\"" + vendors.idOf(posted) + "\"",
                        "\"" + vendors.idOf(published) + "\"", "\"deviceId\":\"" + recorded + "\"",
                        "\"deviceId\":\"" + alarmed + "\""));
        await().atMost(PATIENCE).until(() -> vendors.acknowledgedToSunmi() == acknowledged + 1);
    }

    /**
     * A webhook whose route is stopped refuses what it gets, and takes events again when it is started.
     *
     * @param refusal the status that the vendors get meanwhile
     */
    public void assertRefusesWhatAStoppedRouteGets(SimulatedVendors vendors, Routes routes, int refusal) throws Exception {
        for (int round = 0; round < 2; round++) {
            for (String route : new String[] { "simcam-events", "ezviz-events", "sunmi-ipc-posts" }) {
                routes.stop(route);
            }
            assertThat(webhooks(vendors)).containsOnly(refusal);
            for (String route : new String[] { "simcam-events", "ezviz-events", "sunmi-ipc-posts" }) {
                routes.start(route);
            }
            assertThat(webhooks(vendors)).containsOnly(200);
        }
    }

    private int[] webhooks(SimulatedVendors vendors) {
        return new int[] { vendors.postOfSimCam(address, "gate"), vendors.pushOfEzviz(address, "gate"),
            vendors.postOfSunmi(address, vendors.sightOfSunmi()) };
    }

    /** A camera that is lost, and comes back, is seen in the health. */
    public void assertHealthFollowsACamera(SimulatedVendors vendors, String path) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get(path).statusCode()).isEqualTo(200));

        vendors.unplugCamera();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get(path).statusCode()).isEqualTo(503));
        assertThat(get(path).body()).contains("sunmi-ipc-events").contains("DOWN");

        vendors.plugCamera();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get(path).statusCode()).isEqualTo(200));
    }

    /** Stops and starts routes of the application by their names. */
    public interface Routes {

        void stop(String name) throws Exception;

        void start(String name) throws Exception;
    }
}

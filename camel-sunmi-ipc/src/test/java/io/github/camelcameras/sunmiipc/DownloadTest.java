package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EndlessHeaders;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.SmallJvm;
import io.github.camelcameras.test.SelfSignedCertificate;
import io.github.camelcameras.test.sunmiipc.Media;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.ExceptionHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** <code>sunmi-ipc:download</code>: the files that links on cameras lead to. */
@Timeout(60)
class DownloadTest extends SunmiIpcTestSupport {

    /** The key of links that the simulated camera refuses: the one that it accepts is too short to be looked for in logs. */
    private static final String KEY = "1585741878-c41f9a8751fe0c25";
    private static final int LIMIT = 3_000_000;
    private static final String CLIP = "sunmi-ipc:getCurVideos?host=127.0.0.1&param.preceding=4&param.following=4";

    private volatile Processor reader = exchange -> exchange.getMessage().setBody(exchange.getMessage().getBody(byte[].class));

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        // a connection that is not given back is missed
        camel.getComponent("sunmi-ipc", SunmiIpcComponent.class).setConnectionsPerRoute(1);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:clip").to(CLIP).to("sunmi-ipc:download?host=127.0.0.1").convertBodyTo(byte[].class);
                from("direct:stream").streamCache(false).to("sunmi-ipc:download?host=127.0.0.1")
                        .process(exchange -> reader.process(exchange));
                from("direct:limited").streamCache(false).to("sunmi-ipc:download?host=127.0.0.1&maxDownloadSize=" + LIMIT)
                        .process(exchange -> reader.process(exchange));
                from("direct:bytes").to("sunmi-ipc:download?host=127.0.0.1").convertBodyTo(byte[].class);
                from("direct:once").to("sunmi-ipc:download?host=127.0.0.1&downloadTimeout=0").convertBodyTo(byte[].class);
                from("direct:host").to("sunmi-ipc:download?host=localhost").convertBodyTo(byte[].class);
            }
        };
    }

    @AfterEach
    void theKeyOfALinkIsNotLogged() {
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains(KEY));
    }

    @Test
    void aClipIsAskedForUntilTheCameraHasIt() {
        simulator.media().clipDelay(Duration.ofMillis(1500));
        simulator.media().clipSize(LIMIT);

        Exchange exchange = template.request("direct:clip", request -> { });

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isEqualTo(Media.video(LIMIT));
        assertThat(exchange.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("video/x-flv");
        assertThat(simulator.media().downloads()).extracting(Media.Download::status).containsExactly(404, 404, 200);
        assertThat(simulator.media().downloads().get(1).nanos() - simulator.media().downloads().get(0).nanos())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void aFileThatIsStillEmptyIsAskedForAgain() {
        simulator.media().clipSize(0);
        CompletableFuture<Object> download = template.asyncRequestBody("direct:bytes", video(), Object.class);
        await().until(() -> simulator.media().downloads().size() == 1);
        simulator.media().clipSize(1);

        assertThat(download.join()).isEqualTo(Media.video(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "url", "snapshot_url", "video_url", "pic_url" })
    void theLinkIsTextOrInAResultOrInAnEvent(String member) {
        byte[] bytes = Media.video(64 * 1024);
        Map<String, Object> data = Map.of("sn", "FS1", member, video());

        assertThat(template.requestBody("direct:stream", video())).isEqualTo(bytes);
        assertThat(template.requestBody("direct:bytes", data)).isEqualTo(bytes);
        assertThat(template.requestBody("direct:host", new CameraEvent("sunmi-ipc", "1", "motion", "FS1", null, Instant.EPOCH, data)))
                .isEqualTo(bytes);
    }

    @Test
    void aLinkThatDoesNotWorkInTimeIsAFailureThatMayPass() {
        CameraApiException failure = (CameraApiException) failure("direct:once", link("/mnt/none.flv", Media.AUTH_KEY), Map.of());

        assertThat(failure).hasMessage("sunmi-ipc:download failed: the camera did not have the file within downloadTimeout, 0 ms,"
                                       + " HTTP status 404");
        assertThat(failure.getHttpResponseCode()).isEqualTo(404);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(simulator.media().downloads()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void headersWithoutAnEndFillNoMemory(boolean oneLine) throws Exception {
        SelfSignedCertificate certificate = simulator.options().certificate();
        char[] password = NoSunmiIpcSecretsInLogs.PASSWORD.toCharArray();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate.keyStore(password), password);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        try (EndlessHeaders endless = EndlessHeaders.start(tls.getServerSocketFactory(), oneLine)) {
            SmallJvm.assertCallFails("sunmi-ipc:download?host=127.0.0.1&port=" + endless.port(),
                    "https://127.0.0.1:" + endless.port() + "/clip.flv",
                    Map.of("trustedFingerprints", certificate.fingerprint()), "sunmi-ipc:download failed: no answer", "Maximum");
        }
    }

    @Test
    void aCameraThatDoesNotAnswerIsAFailureThatMayPass() {
        simulator.https().stopListening();

        CameraApiException failure = (CameraApiException) failure("direct:bytes", link("/mnt/none.flv", KEY), Map.of());

        assertThat(failure).hasMessageStartingWith("sunmi-ipc:download failed: no answer: ").hasCauseInstanceOf(IOException.class);
        assertThat(failure.isRetryable()).isTrue();
    }

    @Test
    void whatIsLongerThanAllowedIsCutOffAndNotReadToItsEnd() {
        simulator.media().clipSize(Long.MAX_VALUE);
        reader = exchange -> exchange.getMessage().getBody(InputStream.class).readAllBytes();

        Exchange tooLong = template.request("direct:limited", request -> request.getMessage().setBody(video()));

        assertThat(tooLong.getException()).isInstanceOf(IOException.class)
                .hasMessage("The download from 127.0.0.1 is longer than maxDownloadSize, 3000000 bytes");
        await().until(() -> simulator.https().connections() == 0);
        simulator.media().clipSize(LIMIT);
        assertThat(template.request("direct:limited", request -> request.getMessage().setBody(video())).getException()).isNull();
    }

    @Test
    void theStreamIsClosedWhenTheExchangeIsCompleted() {
        simulator.media().clipSize(Long.MAX_VALUE);
        AtomicReference<InputStream> stream = new AtomicReference<>();
        reader = exchange -> {
            stream.set(exchange.getMessage().getBody(InputStream.class));
            assertThat(stream.get().read()).isEqualTo('F');
        };

        for (int i = 0; i < 3; i++) {
            assertThat(template.request("direct:stream", request -> request.getMessage().setBody(video())).getException()).isNull();
            assertThatThrownBy(() -> stream.get().read()).isInstanceOf(IOException.class);
        }
        await().until(() -> simulator.https().connections() == 0);
    }

    @Test
    void aConnectionThatBreaksIsAFailureOfTheStream() {
        simulator.media().clipSize(50L * LIMIT);
        reader = exchange -> {
            InputStream stream = exchange.getMessage().getBody(InputStream.class);
            stream.skipNBytes(1000);
            simulator.https().drop();
            stream.readAllBytes();
        };

        assertThat(template.request("direct:stream", request -> request.getMessage().setBody(video())).getException())
                .isInstanceOf(IOException.class);
    }

    @Test
    void theConnectionOfAFileThatWasReadIsUsedAgain() {
        template.requestBody("direct:bytes", video());
        template.requestBody("direct:bytes", video());

        assertThat(simulator.https().connections()).isEqualTo(1);
    }

    @Test
    void aStoppedProducerWaitsForNoLink() throws Exception {
        Producer producer = context.getEndpoint("sunmi-ipc:download?host=127.0.0.1&downloadTimeout=600000").createProducer();
        producer.start();
        Exchange exchange = producer.getEndpoint().createExchange();
        exchange.getMessage().setBody(link("/mnt/none.flv", Media.AUTH_KEY));
        CompletableFuture<Exception> download = CompletableFuture.supplyAsync(() -> {
            try {
                producer.process(exchange);
                return null;
            } catch (Exception e) {
                return e;
            }
        });
        await().until(() -> !simulator.media().downloads().isEmpty());

        producer.stop();

        assertThat(download.join()).isInstanceOf(CameraApiException.class)
                .hasMessage("sunmi-ipc:download failed: stopped before the camera had the file, HTTP status 404");
    }

    @Test
    void downloadIsNoOperation() {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:download").to("mock:none");
            }
        })).hasStackTraceContaining("sunmi-ipc:download is for to(...), and cannot be polled");
        assertThatThrownBy(() -> template.requestBodyAndHeader(CLIP, null, SunmiIpcConstants.OPERATION, "download"))
                .hasStackTraceContaining("sunmi-ipc:download is no operation");
        assertThatThrownBy(() -> context.getEndpoint("sunmi-ipc:downlod")).hasStackTraceContaining("did you mean download?");
    }

    /** One that works at once. */
    private String video() {
        return link("/mnt/sd-card/sunmi_video/video_detect/1.flv", Media.AUTH_KEY);
    }

    private String link(String path, String key) {
        return "https://127.0.0.1:" + simulator.httpsPort() + path + "?auth_key=" + key;
    }

    private Exception failure(String route, Object body, Map<String, Object> headers) {
        Exchange exchange = template.request(route, request -> {
            request.getMessage().setBody(body);
            request.getMessage().setHeaders(new HashMap<>(headers));
        });
        assertThat(exchange.getException()).isNotNull();
        assertThat(ExceptionHelper.stackTraceToString(exchange.getException())).doesNotContain(KEY);
        return exchange.getException();
    }
}

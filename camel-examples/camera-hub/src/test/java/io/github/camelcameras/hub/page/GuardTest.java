package io.github.camelcameras.hub.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelcameras.common.test.LogCapture;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class GuardTest {

    private static final String PASSWORD = "pass:wörd of the page";
    private static final String LOCAL = "Host: localhost";

    private final Vertx vertx = Vertx.vertx();
    private PageKey key;
    private int port;

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "LOCALHOST:8081", "127.0.0.1:8081", "[::1]:8081" })
    void theLinkOpensThePageAndLeavesNoKeyInTheAddress(String host) throws Exception {
        serve("");

        String opened = answer("GET " + link(), "Host: " + host);
        assertThat(opened).startsWith("HTTP/1.1 303 ").containsIgnoringCase("\r\nlocation: /\r\n").contains("HTTPOnly", "SameSite=Strict")
                .doesNotContain(link().substring(6)).doesNotContain("the page itself");
        String ticket = HttpText.cookie(opened);

        assertThat(answer("GET /page/events", "Host: " + host + "\r\n" + ticket)).startsWith("HTTP/1.1 200 ").contains("nosniff")
                .contains("default-src 'none'");
        assertThat(answer("GET " + link(), "Host: " + host + "\r\n" + ticket)).as("opened again").startsWith("HTTP/1.1 303 ");
    }

    @ParameterizedTest
    @ValueSource(strings = { LOCAL, "Host: localhost:8080", "Host: camera-hub.example", LOCAL + "\r\nX-Real-IP: 127.0.0.1",
            LOCAL + "\r\nX-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: localhost\r\nX-Forwarded-Proto: https",
            LOCAL + "\r\nForwarded: for=127.0.0.1;host=localhost", LOCAL + "\r\nVia: 1.1 proxy\r\nCF-Connecting-IP: 127.0.0.1",
            LOCAL + "\r\nTrue-Client-IP: 127.0.0.1\r\nX-Original-URL: /", LOCAL + "\r\nCookie: camera-hub-8081=x",
            LOCAL + "\r\nCookie: camera-hub-8081=", LOCAL + "\r\nAuthorization: Basic eDp4" })
    void withoutTheKeyNobodyIsShownAnythingWhereverTheyCallFrom(String headers) throws Exception {
        serve("");

        for (String request : List.of("GET /", "GET /page/events", "GET /?key=%zz", "GET //page/events", "GET /page/../page/events",
                "HEAD /", "OPTIONS /", "TRACE /", "GET http://localhost/page/events")) {
            assertThat(answer(request, headers)).as(request).startsWith("HTTP/1.1 403 ").doesNotContain("the page itself");
        }
        assertThat(answer("POST /page/buttons/x", headers + "\r\nX-Camera-Hub: page")).startsWith("HTTP/1.1 403 ");
        assertThat(answer("POST " + link(), headers + "\r\nX-Camera-Hub: page")).as("a link is not posted to").startsWith("HTTP/1.1 403 ");
        assertThat(answer("GET /page/events" + link().substring(1), headers)).as("it is that of the page").startsWith("HTTP/1.1 403 ");
    }

    /** A site that has its own name lead to this machine, as it may at any time, is the browser's own site to it. */
    @Test
    void theKeyIsOfNoUseUnderTheNameOfAnotherSite() throws Exception {
        serve("");
        String ticket = HttpText.cookie(answer("GET " + link(), LOCAL));

        for (String host : List.of("camera-hub.example", "localhost.example", "127.0.0.1.example:8081")) {
            assertThat(answer("GET /page/events", "Host: " + host + "\r\n" + ticket)).startsWith("HTTP/1.1 403 ");
            assertThat(answer("GET " + link(), "Host: " + host)).startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void aProxyThatTheOwnerUsesDoesNotMatterEither() throws Exception {
        serve("");
        String ticket = HttpText.cookie(answer("GET " + link(), LOCAL + "\r\nX-Forwarded-For: 10.0.0.1"));

        assertThat(answer("GET /", LOCAL + "\r\nX-Forwarded-For: 10.0.0.1\r\nVia: 1.1 proxy\r\n" + ticket)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void withAPasswordWhoeverHasItMaySeeThePage() throws Exception {
        serve(PASSWORD);

        String opened = answer("GET /", "Host: camera-hub.example\r\n" + basic("anybody:" + PASSWORD));
        assertThat(opened).startsWith("HTTP/1.1 200 ").contains("the page itself");
        assertThat(answer("GET /page/events", "Host: camera-hub.example\r\n" + HttpText.cookie(opened))).startsWith("HTTP/1.1 200 ");
        assertThat(key.address(8081)).isEqualTo("http://localhost:8081/");
        assertThat(answer("GET /", LOCAL)).startsWith("HTTP/1.1 401 ").contains("Basic realm=");
        assertThat(answer("GET /?key=" + PASSWORD.replace(' ', '+'), LOCAL)).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", LOCAL + "\r\nAuthorization: Basic !")).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", LOCAL + "\r\nAuthorization: Bearer " + PASSWORD)).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", LOCAL + "\r\n" + basic("anybody:pass"))).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", LOCAL + "\r\n" + basic(PASSWORD.substring(5)))).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void guessesAreSlowAndToldOnceAndHinderNobodyWhoIsIn() throws Exception {
        serve(PASSWORD);
        String ticket = HttpText.cookie(answer("GET /", LOCAL + "\r\n" + basic("a:" + PASSWORD)));
        int logged = LogCapture.lines().size();
        long begin = System.nanoTime();

        assertThat(answer("GET /", LOCAL + "\r\n" + basic("a:guess-0"))).startsWith("HTTP/1.1 401 ");
        assertThat(answer("GET /", LOCAL + "\r\n" + basic("a:guess-1"))).startsWith("HTTP/1.1 401 ");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("two guesses").isGreaterThan(Duration.ofMillis(1900));

        List<CompletableFuture<String>> atOnce = atOnce("GET /", LOCAL + "\r\n" + basic("a:guess-2"));
        await().atMost(Duration.ofSeconds(30)).until(() -> atOnce.stream().anyMatch(CompletableFuture::isDone));
        assertThat(answer("GET /", LOCAL + "\r\n" + ticket)).as("meanwhile").startsWith("HTTP/1.1 200 ");
        assertThat(atOnce.stream().map(CompletableFuture::join).filter(answer -> answer.startsWith("HTTP/1.1 401 ")).count())
                .as("looked at, in as many seconds").isLessThanOrEqualTo(2 + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        assertThat(atOnce).anyMatch(answer -> answer.join().startsWith("HTTP/1.1 429 "));

        await("a right one").atMost(Duration.ofSeconds(10))
                .until(() -> answer("GET /", LOCAL + "\r\n" + basic("a:" + PASSWORD)).startsWith("HTTP/1.1 200 "));
        assertThat(LogCapture.lines().subList(logged, LogCapture.lines().size())).filteredOn(line -> line.contains(Guesses.class.getName()))
                .singleElement().asString().startsWith("WARN ").contains("the last from 127.0.0.1").doesNotContain("guess-", "pass:");
    }

    @Test
    void aWrongKeyIsAGuessThatDoesNotHinderWhoHasTheLink() throws Exception {
        serve("");
        long begin = System.nanoTime();

        assertThat(answer("GET /?key=x", LOCAL)).startsWith("HTTP/1.1 403 ");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(900));
        List<CompletableFuture<String>> atOnce = atOnce("GET /?key=x", LOCAL);
        await().atMost(Duration.ofSeconds(30)).until(() -> atOnce.stream().anyMatch(CompletableFuture::isDone));
        assertThat(answer("GET " + link(), LOCAL)).startsWith("HTTP/1.1 303 ");
        assertThat(atOnce).allMatch(answer -> answer.join().startsWith("HTTP/1.1 4"));
    }

    @Test
    void aShortPasswordIsRefusedByTheNameOfItsOption() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageKey("hunter-2")).withMessageContaining("hub.page.password has 8 ")
                .withMessageContaining("16 or more").withMessageNotContaining("hunter");
        assertThatIllegalArgumentException().isThrownBy(() -> new PageKey("    fifteen-and-a-break\n".substring(8)))
                .withMessageContaining("hub.page.password");
        assertThat(new PageKey("  \n").isPassword()).isFalse();
    }

    @Test
    void anotherSitePressesNoButtonsAndReadsNothing() throws Exception {
        serve("");
        String local = LOCAL + "\r\n" + HttpText.cookie(answer("GET " + link(), LOCAL + "\r\nSec-Fetch-Site: none"));

        assertThat(answer("POST /page/buttons/x", local)).as("a form").startsWith("HTTP/1.1 403 ");
        assertThat(answer("POST /page/buttons/x", local + "\r\nX-Camera-Hub: page")).startsWith("HTTP/1.1 200 ");
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(answer("POST /page/buttons/x", local + "\r\nX-Camera-Hub: page\r\nSec-Fetch-Site: " + site))
                    .startsWith("HTTP/1.1 403 ");
            assertThat(answer("GET /page/pictures/1", local + "\r\nSec-Fetch-Site: " + site)).startsWith("HTTP/1.1 403 ");
            assertThat(answer("GET /", local + "\r\nSec-Fetch-Site: " + site)).as("a link").startsWith("HTTP/1.1 200 ");
        }
        assertThat(answer("GET /page/pictures/1", local + "\r\nSec-Fetch-Site: same-origin")).startsWith("HTTP/1.1 200 ");
    }

    private void serve(String password) {
        key = new PageKey(password);
        Router router = Router.router(vertx);
        router.route().handler(new Guard(key, 8081)).handler(routing -> routing.response().end("the page itself"));
        HttpServer server = vertx.createHttpServer().requestHandler(router).listen(0, "localhost")
                .toCompletionStage().toCompletableFuture().join();
        port = server.actualPort();
    }

    private List<CompletableFuture<String>> atOnce(String request, String headers) {
        return IntStream.range(0, 30).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            try {
                return answer(request, headers);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        })).toList();
    }

    /** From the first slash of the path. */
    private String link() {
        return key.address(8081).substring("http://localhost:8081".length());
    }

    private String answer(String request, String headers) throws IOException {
        return HttpText.answer(port, request, headers);
    }

    private static String basic(String pair) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

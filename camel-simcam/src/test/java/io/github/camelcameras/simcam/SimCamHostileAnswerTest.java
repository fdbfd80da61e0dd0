package io.github.camelcameras.simcam;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import io.github.camelcameras.common.test.LogCapture;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.ExceptionHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a platform answers, no line of a log looks as if it were ours, and none acts on the terminal of who reads it. */
class SimCamHostileAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = { "\u001b[31mINVENTED\r\n\r\n", "HTTP/\u001b[31mINVENTED 200 OK\r\n\r\n", "HTTP/1.1 \u001b[31mINVENTED\r\n\r\n",
            "HTTP/1.1 200 OK\r\nINVENTED\u001b[31m\u009b\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: \u001b[31mINVENTED\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: \u001b[31mINVENTED\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\u001b[31mINVENTED\r\n",
            "HTTP/1.1 200 OK\r\nContent-Encoding: \u001b[31mINVENTED\r\nContent-Length: 2\r\n\r\n{}",
            "HTTP/1.1 500 \u001b[31mINVENTED\r\nContent-Length: 9\r\n\r\nINV\u001b[31m\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 75\r\n\r\n<html>\r\n08:00:00 ERROR INVENTED \u001b[31m\u0085\u0000"
            + " and as many as are needed to be long" })
    void nothingThatCannotBeSeenReachesALog(String answer) throws Exception {
        LogCapture.lines();
        int lines = LogCapture.lines().size();
        try (ServerSocket platform = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                DefaultCamelContext context = new DefaultCamelContext()) {
            CompletableFuture.runAsync(() -> answerAll(platform, answer));
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:list").to("simcam:listDevices?clientId=a&clientSecret=b&baseUrl=http://localhost:"
                            + platform.getLocalPort());
                }
            });
            context.start();

            Exchange called = context.createProducerTemplate().request("direct:list", exchange -> { });
            assertVisible(ExceptionHelper.stackTraceToString(called.getException()));
        }
        assertThat(LogCapture.lines().stream().skip(lines)).anyMatch(line -> line.startsWith("ERROR"))
                .allSatisfy(SimCamHostileAnswerTest::assertVisible);
    }

    private static void assertVisible(String text) {
        assertThat(text).doesNotMatch("(?s).*[\\p{Cntrl}&&[^\r\n\t]].*").doesNotMatch("(?s).*[\u0080-\u009f\u2028\u202e].*")
                .doesNotContainPattern("(?m)^08:00:00");
    }

    private static void answerAll(ServerSocket platform, String answer) {
        while (!platform.isClosed()) {
            try (Socket client = platform.accept()) {
                client.getInputStream().read(new byte[8_192]);
                client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                client.shutdownOutput();
                client.getInputStream().readAllBytes();
            } catch (IOException e) {
                return; // closed
            }
        }
    }
}

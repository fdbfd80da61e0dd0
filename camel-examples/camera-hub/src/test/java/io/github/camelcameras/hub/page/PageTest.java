package io.github.camelcameras.hub.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.test.ServerPorts;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page as it is served, with one button. */
class PageTest {

    private final int port = ServerPorts.free();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final AtomicInteger presses = new AtomicInteger();
    private final Page page = new Page();

    @BeforeEach
    void start() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:move").routeId("move").routeGroup(Buttons.GROUP).routeDescription("Move")
                    .process(exchange -> presses.incrementAndGet());
            }
        });
        context.start();
    }

    @AfterEach
    void stop() {
        page.close();
        context.stop();
    }

    /** nginx with <code>proxy_pass http://localhost:port;</code> and nothing else: its own Host, and no header that says who called. */
    @Test
    void whoComesThroughAProxyOnThisMachineIsRefused() throws Exception {
        page.open(context, port, new PageKey(""));
        String nginx = "Host: localhost:" + port;

        for (String path : List.of("/", "/page/buttons", "/page/events", "/page/pictures/1", "/page/page.js", "/page", "/elsewhere")) {
            assertThat(HttpText.answer(port, "GET " + path, nginx)).as(path).startsWith("HTTP/1.1 403 ").doesNotContain("Move");
        }
        assertThat(HttpText.answer(port, "POST /page/buttons/move", nginx + "\r\nX-Camera-Hub: page")).startsWith("HTTP/1.1 403 ");
        assertThat(presses).hasValue(0);
    }

    @Test
    void whoHasTheLinkSeesThePageAndPressesItsButtons() throws Exception {
        PageKey key = new PageKey("");
        page.open(context, port, key);
        String host = "Host: localhost:" + port;

        String link = key.address(port).substring(("http://localhost:" + port).length());
        String browser = host + "\r\n" + HttpText.cookie(HttpText.answer(port, "GET " + link, host));
        assertThat(HttpText.answer(port, "GET /", browser)).startsWith("HTTP/1.1 200 ").contains("<h1>Camera hub</h1>");
        assertThat(HttpText.answer(port, "GET /page/buttons", browser)).startsWith("HTTP/1.1 200 ").contains("\"label\":\"Move\"");
        assertThat(HttpText.answer(port, "POST /page/buttons/move", browser + "\r\nX-Camera-Hub: page")).contains("\"text\":\"Done\"");
        assertThat(HttpText.answer(port, "GET /page/buttons/move", browser + "\r\nX-Camera-Hub: page")).startsWith("HTTP/1.1 405 ");
        assertThat(presses).hasValue(1);
    }
}

package io.github.camelcameras.bvcsp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a server says of a file beside its content; the vendor's document does not have it. */
class DownloadHeadersTest extends CamelTestSupport {

    private static final byte[] CLIP = { 1, 2, 3, 4, 5 };

    private HttpServer server;
    private volatile String disposition;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bvcsp/v1/pu/download/PU_0/clip", this::answer);
        server.start();
        BvcspComponent component = new BvcspComponent();
        component.getConfiguration().setBaseUrl("http://localhost:" + server.getAddress().getPort());
        component.getConfiguration().setUsername(BvcspSimulator.ACCOUNT);
        component.getConfiguration().setToken(BvcspSimulator.TOKEN_MARK);
        CamelContext camel = super.createCamelContext();
        camel.addComponent("bvcsp", component);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:download").to("bvcsp:downloadDeviceFile?param.puid=PU_0&param.fileid=clip").convertBodyTo(byte[].class);
            }
        };
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        byte[] content = range == null ? CLIP : Arrays.copyOfRange(CLIP, 1, 3);
        exchange.getResponseHeaders().set("Content-Type", "video/mp4");
        if (disposition != null) {
            exchange.getResponseHeaders().set("Content-Disposition", disposition);
        }
        if (range != null) {
            exchange.getResponseHeaders().set("Content-Range", range.replace("bytes=", "bytes ") + "/" + CLIP.length);
        }
        exchange.sendResponseHeaders(range == null ? 200 : 206, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Test
    void mediaTypeLengthAndNameAreHeaders() {
        disposition = "attachment; filename=\"clip of the gate.mp4\"";
        Message file = download(Map.of());

        assertThat(file.getBody()).isEqualTo(CLIP);
        assertThat(file.getHeaders()).containsEntry(Exchange.CONTENT_TYPE, "video/mp4").containsEntry(Exchange.CONTENT_LENGTH, 5L)
                .containsEntry(BvcspConstants.FILE_NAME, "clip of the gate.mp4").doesNotContainKey("Content-Range");

        disposition = null;
        assertThat(download(Map.of(BvcspConstants.FILE_NAME, "of the last call")).getHeaders()).doesNotContainKey(BvcspConstants.FILE_NAME);
    }

    @Test
    void aNameLeadsNowhere() {
        for (String name : new String[] { "../../etc/passwd", "C:\\\\windows\\\\passwd", "/etc/passwd" }) {
            disposition = "attachment; filename=\"" + name + "\"";
            assertThat(download(Map.of()).getHeader(BvcspConstants.FILE_NAME)).as(name).isEqualTo("passwd");
        }
        disposition = "attachment; filename=\"..\"";
        assertThat(download(Map.of()).getHeader(BvcspConstants.FILE_NAME)).isNull();
        assertThat(download(Map.of()).getHeader(Exchange.FILE_NAME)).as("which decides on where a file is written").isNull();
    }

    @Test
    void aPartIsAskedForByRange() {
        Message part = download(Map.of("CamelBvcsp.Range", "bytes=1-2"));

        assertThat(part.getBody()).isEqualTo(new byte[] { 2, 3 });
        assertThat(part.getHeaders()).containsEntry(Exchange.CONTENT_LENGTH, 2L).containsEntry("Content-Range", "bytes 1-2/5");
    }

    private Message download(Map<String, Object> headers) {
        Exchange exchange = template.request("direct:download", request -> headers.forEach(request.getMessage()::setHeader));
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage();
    }
}

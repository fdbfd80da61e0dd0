package io.github.camelcameras.ezviz;

/** The same on camel-netty-http, the way to go on Karaf. */
class EzvizWebhookOnNettyHttpTest extends EzvizWebhookTest {

    @Override
    protected String httpServer() {
        return "netty-http:http://localhost:" + port;
    }
}

package io.github.camelcameras.simcam;

/** The same on camel-netty-http, which hands over forms as they are: the server for Karaf. */
class SimCamWebhookOnNettyHttpTest extends SimCamWebhookTest {

    @Override
    protected String httpServer() {
        return "netty-http:http://0.0.0.0:" + port;
    }
}

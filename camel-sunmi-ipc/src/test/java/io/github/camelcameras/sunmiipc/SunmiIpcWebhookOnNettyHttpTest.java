package io.github.camelcameras.sunmiipc;

/** The same on camel-netty-http, the way to go on Karaf. */
class SunmiIpcWebhookOnNettyHttpTest extends SunmiIpcWebhookTest {

    @Override
    protected String httpServer() {
        return "netty-http:http://localhost:" + port;
    }
}

package io.github.camelcameras.sunmiipc;

import io.github.camelcameras.common.test.WebhookServer;

/** The same on camel-netty-http, the way to go on Karaf. */
class SunmiIpcWebhookOnNettyHttpTest extends SunmiIpcWebhookTest {

    @Override
    protected WebhookServer webhookServer() {
        return WebhookServer.nettyHttp();
    }
}

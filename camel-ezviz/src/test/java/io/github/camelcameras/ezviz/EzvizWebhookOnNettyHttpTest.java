package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.test.WebhookServer;

/** The same on camel-netty-http, the way to go on Karaf. */
class EzvizWebhookOnNettyHttpTest extends EzvizWebhookTest {

    @Override
    protected WebhookServer webhookServer() {
        return WebhookServer.nettyHttp();
    }
}

package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.test.WebhookServer;

/** The same on camel-netty-http, the way to go on Karaf. */
class EzvizWebhookContentTypeOnNettyHttpTest extends EzvizWebhookContentTypeTest {

    @Override
    protected WebhookServer webhookServer() {
        return WebhookServer.nettyHttp();
    }
}

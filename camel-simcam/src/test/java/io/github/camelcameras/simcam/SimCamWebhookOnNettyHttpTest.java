package io.github.camelcameras.simcam;

import io.github.camelcameras.common.test.WebhookServer;
import org.junit.jupiter.api.Nested;

/** The same on camel-netty-http, which hands over forms as they are: the server for Karaf. */
class SimCamWebhookOnNettyHttpTest {

    @Nested
    class Verification extends SimCamWebhookVerificationTest {

        @Override
        protected WebhookServer webhookServer() {
            return WebhookServer.nettyHttp();
        }
    }

    @Nested
    class Events extends SimCamWebhookEventsTest {

        @Override
        protected WebhookServer webhookServer() {
            return WebhookServer.nettyHttp();
        }
    }

    @Nested
    class Acknowledgement extends SimCamWebhookAcknowledgementTest {

        @Override
        protected WebhookServer webhookServer() {
            return WebhookServer.nettyHttp();
        }
    }
}

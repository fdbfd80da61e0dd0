package io.github.camelcameras.common.webhook;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Message;
import org.apache.camel.NoSuchEndpointException;

/** What is put in front of the HTTP servers that webhooks are used on, each of which may not be there. */
final class HttpServers {

    private static final String NETTY_CONTEXT = "CamelNettyChannelHandlerContext";

    private HttpServers() {
    }

    /**
     * The endpoint that serves a webhook, with its intake in front. On Spring Boot the filter of the auto-configuration is in front of
     * all.
     *
     * @throws IllegalStateException if there is no component for it
     */
    static Endpoint endpoint(CamelContext context, WebhookConfiguration webhook, Intake intake) {
        try {
            Endpoint server = context.getEndpoint(webhook.serverUri());
            putBefore(server, webhook, intake);
            return server;
        } catch (NoSuchEndpointException e) {
            throw new IllegalStateException("There is no component for the webhook " + webhook.getWebhookPath() + " on "
                                            + webhook.getHttpServer() + ": add camel-platform-http-main (camel-main), the"
                                            + " platform-http starter (Spring Boot) or extension (Quarkus), or set httpServer", e);
        }
    }

    private static void putBefore(Endpoint server, WebhookConfiguration webhook, Intake intake) {
        if (webhook.getHttpServer().startsWith("netty-http:")) {
            NettyServer.putBefore(server, WebhookPaths.of(server.getCamelContext()), webhook.getHttpServer());
        } else if (webhook.getHttpServer().startsWith("platform-http")) {
            try {
                VertxServer.putBefore(server, intake);
            } catch (NoClassDefFoundError e) {
                return; // another platform
            }
        }
    }

    /**
     * The post of a message that a server made.
     *
     * @throws WebhookRejection if nothing was in front of the server, and it is too long, or cannot be read
     */
    static WebhookRequest post(Message message, int limit) {
        WebhookRequest post;
        if (message.getBody() instanceof WebhookRequest request) {
            post = request;
        } else if (message.getHeader(NETTY_CONTEXT) != null) {
            post = NettyServer.post(message);
        } else if (message.getHeader(WebhookFilter.SERVLET_REQUEST) != null) {
            post = WebhookFilter.post(message);
        } else {
            post = null;
        }
        return post == null ? WebhookRequest.of(message, limit) : post;
    }
}

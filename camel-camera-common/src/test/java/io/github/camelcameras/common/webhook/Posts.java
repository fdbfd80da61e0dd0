package io.github.camelcameras.common.webhook;

import java.util.Map;

import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;

/** Posts that no server took. */
public final class Posts {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    private Posts() {
    }

    /** A post with a body. */
    public static WebhookRequest post(Object body, Map<String, Object> headers) {
        DefaultMessage message = new DefaultMessage(CONTEXT);
        message.setBody(body);
        message.setHeaders(headers);
        return WebhookRequest.of(message, 1024 * 1024);
    }
}

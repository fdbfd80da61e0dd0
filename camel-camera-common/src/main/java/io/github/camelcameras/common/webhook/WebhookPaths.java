package io.github.camelcameras.common.webhook;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.common.context.ContextService;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.FileUtil;

/**
 * The paths of a CamelContext's webhooks. Of two consumers on one path one would silently get nothing, and which one
 * depends on the server: the second is refused.
 */
final class WebhookPaths extends ServiceSupport {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    private WebhookPaths() {
    }

    static WebhookPaths of(CamelContext context) {
        return ContextService.of(context, WebhookPaths.class, WebhookPaths::new);
    }

    /** @throws IllegalStateException if the path, or one that it lies below or above, is taken */
    synchronized void take(WebhookConfiguration webhook) {
        String mine = key(webhook);
        for (String other : taken) {
            if (other.startsWith(mine) || mine.startsWith(other)) {
                throw new IllegalStateException("The path " + webhook.getWebhookPath() + " of a webhook on " + webhook.getHttpServer()
                                                + " overlaps with that of another one; each needs a path of its own");
            }
        }
        taken.add(mine);
    }

    void giveBack(WebhookConfiguration webhook) {
        taken.remove(key(webhook));
    }

    private static String key(WebhookConfiguration webhook) {
        return webhook.getHttpServer() + " " + FileUtil.stripTrailingSeparator(webhook.getWebhookPath()) + "/";
    }

    @Override
    protected void doStop() {
        taken.clear();
    }
}

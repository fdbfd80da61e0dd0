package io.github.camelcameras.common.webhook;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.common.context.ContextService;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.FileUtil;
import org.apache.camel.util.StringHelper;

/**
 * The paths of a CamelContext's webhooks. Of two consumers on one path one would silently get nothing, and which one
 * depends on the server: the second is refused.
 */
final class WebhookPaths extends ServiceSupport {

    private final Map<String, Intake> taken = new ConcurrentHashMap<>();

    private WebhookPaths() {
    }

    static WebhookPaths of(CamelContext context) {
        return ContextService.of(context, WebhookPaths.class, WebhookPaths::new);
    }

    /** @throws IllegalStateException if the path, or one that it lies below or above, is taken */
    synchronized void take(WebhookConfiguration webhook, Intake intake) {
        String mine = key(webhook.getHttpServer(), webhook.getWebhookPath());
        for (String other : taken.keySet()) {
            if (other.startsWith(mine) || mine.startsWith(other)) {
                throw new IllegalStateException("The path " + webhook.getWebhookPath() + " of a webhook on " + webhook.getHttpServer()
                                                + " overlaps with that of another one; each needs a path of its own");
            }
        }
        taken.put(mine, intake);
    }

    void giveBack(WebhookConfiguration webhook) {
        taken.remove(key(webhook.getHttpServer(), webhook.getWebhookPath()));
    }

    /**
     * The intake of the webhook that a server may take this path for, however lenient it is.
     *
     * @param  server the value of the option <code>httpServer</code>
     * @param  path   decoded
     * @return        <code>null</code> when it is none of ours
     */
    Intake find(String server, String path) {
        String asked = key(server, path.replaceAll("/{2,}", "/"));
        for (Map.Entry<String, Intake> webhook : taken.entrySet()) {
            if (asked.startsWith(webhook.getKey())) {
                return webhook.getValue();
            }
        }
        return null;
    }

    private static String key(String server, String path) {
        return StringHelper.before(server, "?", server) + " " + FileUtil.stripTrailingSeparator(path).toLowerCase(Locale.ROOT) + "/";
    }

    @Override
    protected void doStop() {
        taken.clear();
    }
}

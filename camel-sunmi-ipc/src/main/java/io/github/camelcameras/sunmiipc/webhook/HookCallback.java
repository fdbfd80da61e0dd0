package io.github.camelcameras.sunmiipc.webhook;

import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import org.apache.camel.util.FileUtil;
import org.apache.camel.util.StringHelper;

/** The address that cameras post to. It may end with a secret. */
final class HookCallback {

    private final String url;
    private final String token;

    private HookCallback(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /**
     * The address for a webhook.
     *
     * @param  callbackUrl              the option; not shown in exceptions, as it may hold a secret by mistake
     * @throws IllegalArgumentException if it is missing, or no address, or does not lead to the webhook
     */
    static HookCallback of(String callbackUrl, WebhookConfiguration webhook) {
        if (callbackUrl == null) {
            throw new IllegalArgumentException("Option autoSubscribe=true needs callbackUrl: the address of the webhook as cameras reach"
                                               + " it, such as http://192.168.0.100:8080" + webhook.getWebhookPath());
        }
        String address = BaseUrl.of("Option callbackUrl", callbackUrl);
        if (!address.endsWith(FileUtil.stripTrailingSeparator(String.valueOf(webhook.getWebhookPath())))) {
            throw new IllegalArgumentException("Option callbackUrl must end with webhookPath, " + webhook.getWebhookPath()
                                               + (webhook.getToken() == null ? "" : "; the token is appended to it"));
        }
        return new HookCallback(webhook.getToken() == null ? address : address + "/" + webhook.getToken(), webhook.getToken());
    }

    /** With the secret. */
    String url() {
        return url;
    }

    /** Whether it is what a camera lists. The vendor's example lists addresses without their scheme, and with no path. */
    boolean isListedAs(Object listed) {
        String withoutScheme = StringHelper.after(url, "://");
        return url.equals(listed) || withoutScheme.equals(listed) || StringHelper.before(withoutScheme, "/", withoutScheme).equals(listed);
    }

    /** The text without the secret: a camera may have put the address into its answer. */
    String redact(String text) {
        return token == null ? text : text.replace(token, "xxxxxx");
    }
}

package io.github.camelcameras.common.webhook;

import io.github.camelcameras.common.SecretOption;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.util.FileUtil;
import org.apache.camel.util.StringHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a webhook is served, and how its posts are told from others. */
@UriParams
public class WebhookConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookConfiguration.class);
    private static final int SHORTEST_TOKEN = 16;

    @UriParam(label = "consumer", description = "Path that the vendor posts events to, such as /cameras/events.")
    private String webhookPath;
    @UriParam(label = "consumer", defaultValue = "platform-http",
              description = "Where the path is served: platform-http is the host's own server; otherwise scheme and address of any"
                            + " Camel HTTP consumer, such as netty-http:http://0.0.0.0:8080.")
    private String httpServer = "platform-http";
    @UriParam(label = "consumer,security", secret = true,
              description = "Secret that the vendor's posts carry as the last segment of their path, where the vendor does not"
                            + " sign them: at least 16 letters, digits, hyphens, dots, underscores and tildes.")
    private String token;
    @UriParam(label = "consumer,security", description = "Whether to take posts from anybody who knows the path.")
    private boolean insecureWebhook;

    @UriParam(label = "consumer,security", defaultValue = "1048576",
              description = "The most bytes that the body of a post may have. A longer one is refused with status 413.")
    private int webhookMaxPayloadSize = 1024 * 1024;
    @UriParam(label = "consumer,security", defaultValue = "10000", javaType = "java.time.Duration",
              description = "How long a post may take to arrive, from its head to its last byte, in milliseconds. A slower one is refused"
                            + " with status 408.")
    private long webhookReadTimeout = 10_000;

    /**
     * Checks that there is a path, and something to tell a vendor's posts from others.
     *
     * @param  verified                 whether the posts carry a signature that is verified
     * @throws IllegalArgumentException if not
     */
    void check(boolean verified) {
        if (webhookPath == null || !webhookPath.startsWith("/") || webhookPath.length() < 2) {
            throw new IllegalArgumentException("Option webhookPath must be a path such as /cameras/events, but was " + webhookPath);
        }
        if (webhookMaxPayloadSize <= 0 || webhookReadTimeout <= 0) {
            throw new IllegalArgumentException("Options webhookMaxPayloadSize and webhookReadTimeout must be more than 0, but were "
                                               + webhookMaxPayloadSize + " bytes and " + webhookReadTimeout + " milliseconds");
        }
        if (token == null && !verified && !insecureWebhook) {
            throw new IllegalArgumentException("The posts to " + webhookPath + " are not signed: set the option token to a secret"
                                               + " that ends the address given to the vendor, or insecureWebhook=true to do"
                                               + " without");
        }
        if (token != null && !token.matches("[A-Za-z0-9._~-]+")) {
            throw new IllegalArgumentException("Option token of the webhook " + webhookPath + " may only have letters, digits,"
                                               + " hyphen, dot, underscore and tilde");
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("Option token of the webhook " + webhookPath + " has " + token.length()
                                               + " characters, which can be guessed: it needs " + SHORTEST_TOKEN + " or more");
        }
        if (token == null && !verified) {
            LOG.warn("The webhook {} takes posts from anybody who knows the path (insecureWebhook)", webhookPath);
        }
    }

    /** The path that is served: without the token, which must not be part of a URI that Camel logs. */
    String servedPath() {
        String path = FileUtil.stripTrailingSeparator(webhookPath);
        return token == null ? path : path + "/";
    }

    /** The URI of the endpoint that serves the path. */
    String serverUri() {
        String address = FileUtil.stripTrailingSeparator(StringHelper.before(httpServer, "?", httpServer));
        String options = httpServer.contains("?") ? "&" + StringHelper.after(httpServer, "?") : "";
        // netty-http would make headers of what is said to be a form, and end the connection where it is none
        String raw = address.startsWith("netty-http:") && !options.contains("bridgeEndpoint=") ? "&bridgeEndpoint=true" : "";
        return address + (address.contains(":") ? "" : ":") + servedPath() + "?httpMethodRestrict=POST&matchOnUriPrefix="
               + (token != null) + raw + options;
    }

    public String getWebhookPath() {
        return webhookPath;
    }

    public void setWebhookPath(String webhookPath) {
        this.webhookPath = webhookPath;
    }

    public String getHttpServer() {
        return httpServer;
    }

    public void setHttpServer(String httpServer) {
        this.httpServer = httpServer;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = SecretOption.of("token", token);
    }

    public int getWebhookMaxPayloadSize() {
        return webhookMaxPayloadSize;
    }

    public void setWebhookMaxPayloadSize(int webhookMaxPayloadSize) {
        this.webhookMaxPayloadSize = webhookMaxPayloadSize;
    }

    public long getWebhookReadTimeout() {
        return webhookReadTimeout;
    }

    public void setWebhookReadTimeout(long webhookReadTimeout) {
        this.webhookReadTimeout = webhookReadTimeout;
    }

    public boolean isInsecureWebhook() {
        return insecureWebhook;
    }

    public void setInsecureWebhook(boolean insecureWebhook) {
        this.insecureWebhook = insecureWebhook;
    }
}

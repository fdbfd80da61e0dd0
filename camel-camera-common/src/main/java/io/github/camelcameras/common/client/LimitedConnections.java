package io.github.camelcameras.common.client;

import java.io.IOException;
import java.security.GeneralSecurityException;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;

import org.apache.camel.CamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * Connections like those of Camel's HTTP component, on which an answer's headers have an end: without limits, which HttpCore has by itself
 * from 5.4.3 on only, and many a host brings an older one, they fill the memory.
 */
public final class LimitedConnections {

    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8_192;

    private LimitedConnections() {
    }

    /**
     * A pool of connections.
     *
     * @param  tls      whom to trust; <code>null</code> for what Java does by itself
     * @param  verifier checks the host name in a certificate; <code>null</code> for the HTTP client's own
     * @param  most     connections to all hosts; 0 for as many as they have together
     * @param  perHost  connections to one host
     * @throws IllegalArgumentException if the options for TLS are wrong
     */
    public static HttpClientConnectionManager of(CamelContext context, SSLContextParameters tls, HostnameVerifier verifier, int most,
            int perHost) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                // a verifier alone, as Camel has it: together with Java's own check it could not be more lenient
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(sslContext(context, tls), HostnameVerificationPolicy.CLIENT,
                        verifier == null ? new DefaultHostnameVerifier() : verifier))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom().setMaxHeaderCount(MOST_HEADERS).setMaxLineLength(LONGEST_LINE).build())
                        .build())
                .setMaxConnTotal(most == 0 ? Integer.MAX_VALUE : most)
                .setMaxConnPerRoute(perHost)
                .build();
    }

    private static SSLContext sslContext(CamelContext context, SSLContextParameters tls) {
        try {
            return tls == null ? SSLContexts.createDefault() : tls.createSSLContext(context);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("The options for TLS, sslContextParameters, are wrong: " + e.getMessage(), e);
        }
    }
}

package io.github.camelcameras.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.ssl.HostnameVerifier;

import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.LimitedConnections;
import io.github.camelcameras.common.event.CloudEventTransformer;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.PropertiesHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the components of all vendors have: the HTTP client with its options, and the CloudEvents data types. */
public abstract class CameraComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final Logger LOG = LoggerFactory.getLogger(CameraComponent.class);
    private static final long CONNECT_TIMEOUT = 10_000;
    private static final long RESPONSE_TIMEOUT = 30_000;

    private final Vendor vendor;
    private final Set<String> weaknesses = ConcurrentHashMap.newKeySet();
    private HttpClientHolder httpClients;

    @Metadata(label = "producer,advanced",
              description = "Brings an HTTP component of one's own, with all options for HTTP set there."
                            + " Requests are still sent once: without retries, redirects and cookies. Whether the headers of an"
                            + " answer have a limit is then a matter of its connections, and of the version of HttpCore.")
    private HttpComponent httpComponent;
    @Metadata(label = "producer,advanced", defaultValue = "" + CONNECT_TIMEOUT, javaType = "java.time.Duration",
              description = "How long to wait for a free connection, for a new one, and for TLS, in milliseconds each.")
    private long connectTimeout = CONNECT_TIMEOUT;
    @Metadata(label = "producer,advanced", defaultValue = "" + RESPONSE_TIMEOUT, javaType = "java.time.Duration",
              description = "How long to wait for an answer, and for each further part of it, in milliseconds. connectTimeout and"
                            + " responseTimeout together are the longest that a request may take until all of its answer is there, or"
                            + " the beginning of a stream.")
    private long responseTimeout = RESPONSE_TIMEOUT;
    @Metadata(label = "producer,advanced", defaultValue = "0",
              description = "The greatest number of connections to all hosts; 0 for as many as they have together. One that is less than"
                            + " connectionsPerRoute for each host lets hosts that hang take connections from the others.")
    private int maxTotalConnections;
    @Metadata(label = "producer,advanced", defaultValue = "20",
              description = "The greatest number of connections to one host: all that it can hold when it hangs.")
    private int connectionsPerRoute = 20;
    @Metadata(label = "producer,proxy", description = "Host of the HTTP proxy.")
    private String proxyHost;
    @Metadata(label = "producer,proxy", description = "Port of the HTTP proxy.")
    private Integer proxyPort;
    @Metadata(label = "producer,proxy", enums = "http,https", defaultValue = "http",
              description = "The protocol that is spoken to the proxy itself.")
    private String proxyAuthScheme = "http";
    @Metadata(label = "producer,proxy", secret = true, description = "User name for the proxy.")
    private String proxyAuthUsername;
    @Metadata(label = "producer,proxy", secret = true, description = "Password for the proxy.")
    private String proxyAuthPassword;
    @Metadata(label = "security", description = "Trust and key stores for TLS.")
    private SSLContextParameters sslContextParameters;
    @Metadata(label = "security", description = "Whether to use the SSLContextParameters of the CamelContext.")
    private boolean useGlobalSslContextParameters;
    @Metadata(label = "security", description = "Checks the host name in a certificate.")
    private HostnameVerifier x509HostnameVerifier;

    protected CameraComponent(Vendor vendor) {
        this.vendor = vendor;
    }

    /** The names of this vendor. */
    public Vendor vendor() {
        return vendor;
    }

    /** How this component speaks TLS; <code>null</code> for what Java does by itself. */
    public SSLContextParameters tlsParameters() {
        return sslContextParameters == null && useGlobalSslContextParameters ? retrieveGlobalSslContextParameters()
                : sslContextParameters;
    }

    /** What checks the host name in a certificate; <code>null</code> for what Java does by itself. */
    public HostnameVerifier hostnameVerifier() {
        return x509HostnameVerifier;
    }

    /** The client for all endpoints of this component. Nothing of it is loaded before somebody asks. */
    public HttpClientHolder httpClients() {
        lock.lock();
        try {
            if (httpClients == null) {
                httpClients = new HttpClientHolder(this::getHttpComponent, this::createHttpComponent);
                if (isStarted()) {
                    ServiceHelper.startService(httpClients);
                }
            }
            return httpClients;
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected final Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        vendor.requireKnown(remaining);
        CameraEndpoint endpoint = newEndpoint(uri, remaining);
        endpoint.setParameters(PropertiesHelper.extractProperties(parameters, CameraEndpoint.PARAMETER_PREFIX));
        endpoint.uriOptions().refuse(unknownOptions().secretsAmong(parameters.keySet()));
        if (!endpoint.uriOptions().areLoggable()) {
            parameters.clear(); // whatever else is wrong, Camel would tell it with the URI
            return endpoint;
        }
        Set<String> options = Set.copyOf(parameters.keySet());
        setProperties(endpoint, parameters);
        endpoint.uriOptions().check(options);
        endpoint.checkEventTypes();
        return endpoint;
    }

    @Override
    protected void validateParameters(String uri, Map<String, Object> parameters, String optionPrefix) {
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException(unknownOptions().message(parameters.keySet()));
        }
    }

    @Override
    public PropertyConfigurer getComponentPropertyConfigurer() {
        return unknownOptions().refusing(super.getComponentPropertyConfigurer());
    }

    private UnknownOptions unknownOptions() {
        return UnknownOptions.of(vendor, getCamelContext());
    }

    /** An endpoint with the options of the component, before those of the URI are set. */
    protected abstract CameraEndpoint newEndpoint(String uri, String name);

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        CloudEventTransformer.register(getCamelContext(), vendor.scheme());
    }

    /** Warns of a setting that takes protection away: once, however many endpoints have it. */
    public void warnOf(String weakness) {
        if (weaknesses.add(weakness)) {
            LOG.warn(weakness);
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ServiceHelper.startService(httpClients);
    }

    @Override
    protected void doStop() throws Exception {
        ServiceHelper.stopService(httpClients);
        weaknesses.clear();
        super.doStop();
    }

    private HttpComponent createHttpComponent() {
        HttpComponent http = new HttpComponent();
        http.setCamelContext(getCamelContext());
        http.setUserAgent("camel-" + vendor.scheme());
        http.setConnectTimeout(connectTimeout);
        http.setResponseTimeout(responseTimeout);
        http.setConnectionRequestTimeout(Math.min(connectTimeout, responseTimeout));
        http.setProxyHost(proxyHost);
        http.setProxyPort(proxyPort);
        http.setProxyAuthScheme(proxyAuthScheme);
        http.setProxyAuthUsername(proxyAuthUsername);
        http.setProxyAuthPassword(proxyAuthPassword);
        http.setClientConnectionManager(LimitedConnections.of(getCamelContext(), tlsParameters(), hostnameVerifier(), maxTotalConnections,
                connectionsPerRoute));
        return http;
    }

    public HttpComponent getHttpComponent() {
        return httpComponent;
    }

    public void setHttpComponent(HttpComponent httpComponent) {
        this.httpComponent = httpComponent;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxTotalConnections() {
        return maxTotalConnections;
    }

    public void setMaxTotalConnections(int maxTotalConnections) {
        this.maxTotalConnections = maxTotalConnections;
    }

    public int getConnectionsPerRoute() {
        return connectionsPerRoute;
    }

    public void setConnectionsPerRoute(int connectionsPerRoute) {
        this.connectionsPerRoute = connectionsPerRoute;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthScheme() {
        return proxyAuthScheme;
    }

    public void setProxyAuthScheme(String proxyAuthScheme) {
        this.proxyAuthScheme = proxyAuthScheme;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = SecretOption.of(proxyAuthUsername);
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = SecretOption.of(proxyAuthPassword);
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public HostnameVerifier getX509HostnameVerifier() {
        return x509HostnameVerifier;
    }

    public void setX509HostnameVerifier(HostnameVerifier x509HostnameVerifier) {
        this.x509HostnameVerifier = x509HostnameVerifier;
    }
}

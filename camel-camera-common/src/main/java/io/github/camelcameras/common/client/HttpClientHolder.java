package io.github.camelcameras.common.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import io.github.camelcameras.common.context.Timers;
import io.github.camelcameras.common.text.PeerText;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.util.TimeValue;

/**
 * The HTTP client of one component: one pool of connections for all its endpoints and all hosts. Made when it is first
 * needed, closed with the component.
 */
public final class HttpClientHolder extends ServiceSupport {

    /** How often connections are closed that nobody has needed for longer than they keep. */
    private static final long SECONDS_TO_CLOSE = 30;

    private final Supplier<HttpComponent> brought;
    private final Supplier<HttpComponent> made;
    private HttpComponent owned;
    private HttpEndpoint endpoint;
    private ExecutorServiceManager executors;
    private ScheduledExecutorService timer;
    private volatile Client client;

    private record Client(HttpClient http, Deadlines deadlines, boolean byProxy) {

        /** Where the host that a request names is to be connected to. */
        HttpHost locate(HttpUriRequestBase request, Locator locator) throws IOException {
            URIAuthority authority = request.getAuthority();
            InetAddress address = locator.locate(authority.getHostName(), byProxy);
            // TLS still checks the name
            return new HttpHost(request.getScheme(), address, authority.getHostName(), authority.getPort());
        }
    }

    /**
     * @param brought gives the application's HTTP component, which is not stopped with this; <code>null</code> for none
     * @param made    makes one, when the application brings none
     */
    public HttpClientHolder(Supplier<HttpComponent> brought, Supplier<HttpComponent> made) {
        this.brought = brought;
        this.made = made;
    }

    /** Reads an answer, or its beginning. */
    @FunctionalInterface
    public interface Reader<T> {
        /** @throws IOException if the connection breaks, or what comes is of no use */
        T read(ClassicHttpResponse response) throws IOException;
    }

    /** Decides where a host is. */
    @FunctionalInterface
    public interface Locator {

        /** Wherever the client finds it, as is right for those that are configured. */
        Locator ANYWHERE = (host, byProxy) -> null;

        /**
         * The address to connect to.
         *
         * @param  byProxy     whether a proxy looks names up, so that it is not known here where they are
         * @return             <code>null</code> for whatever the client finds
         * @throws IOException if there is none, or it is not to be connected to
         */
        InetAddress locate(String host, boolean byProxy) throws IOException;
    }

    /** Makes the client now, so that the first request does not wait for it. */
    public void prepare() {
        client();
    }

    /**
     * Sends a request and reads all of its answer. Takes no longer than the connect and the response time-out of the component together,
     * whatever it waits for.
     *
     * @throws IOException if there is no answer in time; that of locator and reader
     */
    public <T> T send(HttpUriRequestBase request, Locator locator, Reader<T> reader) throws IOException {
        Client present = client();
        return hold(present, request, () -> present.http.execute(present.locate(request, locator), request, null, reader::read));
    }

    /**
     * Sends a request and reads the beginning of its answer, which is in time as with {@link #send}. What is read afterwards may take any
     * time, as long as something comes within each response time-out.
     *
     * @param  reader      leaves the answer open, unless it throws an exception
     * @throws IOException if there is no answer in time; that of locator and reader
     */
    public <T> T open(HttpUriRequestBase request, Locator locator, Reader<T> reader) throws IOException {
        Client present = client();
        return hold(present, request, () -> {
            ClassicHttpResponse response = present.http.executeOpen(present.locate(request, locator), request, null);
            try {
                return reader.read(response);
            } catch (IOException | RuntimeException e) {
                request.abort(); // closing alone reads what still comes
                IOHelper.close(response);
                throw e;
            }
        });
    }

    private static <T> T hold(Client present, HttpUriRequestBase request, Deadlines.Sending<T> sending) throws IOException {
        try {
            return present.deadlines.hold(request, sending);
        } catch (IOException e) {
            throw isVisible(e) ? e : new IOException(PeerText.of(e.getMessage())); // without the cause, which quotes the peer, too
        }
    }

    /** What a peer sent is quoted by some exceptions as it is. */
    private static boolean isVisible(Throwable failure) {
        return failure == null || PeerText.isVisible(failure.getMessage()) && isVisible(failure.getCause());
    }

    private Client client() {
        Client current = client;
        return current != null ? current : create();
    }

    private synchronized Client create() {
        if (client == null) {
            if (!isRunAllowed()) {
                throw new IllegalStateException("The component is stopped");
            }
            HttpComponent component = brought.get();
            if (component == null) {
                owned = owned == null ? made.get() : owned;
                component = owned;
            }
            ServiceHelper.startService(component);
            try {
                // any address will do: requests carry their own
                endpoint = (HttpEndpoint) component.createEndpoint("https://localhost");
            } catch (Exception e) {
                throw new IllegalStateException("Cannot create the HTTP client", e);
            }
            HttpClientConfigurer configured = endpoint.getHttpClientConfigurer();
            endpoint.setHttpClientConfigurer(builder -> {
                if (configured != null) {
                    configured.configureHttpClient(builder);
                }
                sendOnce(builder);
            });
            executors = component.getCamelContext().getExecutorServiceManager();
            timer = Timers.of(component.getCamelContext(), this, "camera-http-timer", 1);
            client = new Client(endpoint.getHttpClient(), new Deadlines(timer, longest(component)), hasProxy(component));
            if (component == owned && endpoint.getClientConnectionManager() instanceof ConnPoolControl<?> pool) {
                timer.scheduleWithFixedDelay(pool::closeExpired, SECONDS_TO_CLOSE, SECONDS_TO_CLOSE, TimeUnit.SECONDS);
            }
        }
        return client;
    }

    /** How long a request may take, in milliseconds; 0 where one of the time-outs is none. */
    private static long longest(HttpComponent component) {
        long connect = component.getConnectTimeout();
        long response = component.getResponseTimeout();
        return connect > 0 && response > 0 ? connect + response : 0;
    }

    private static boolean hasProxy(HttpComponent component) {
        return component.getProxyHost() != null || component.isUseSystemProperties()
                || component.getCamelContext().getGlobalOption("http.proxyHost") != null;
    }

    /** Closes the connections that wait for their next request: one of them has turned out to be dead. */
    public synchronized void closeIdle() {
        if (endpoint != null && endpoint.getClientConnectionManager() instanceof ConnPoolControl<?> pool) {
            pool.closeIdle(TimeValue.ZERO_MILLISECONDS);
        }
    }

    /** Whether the peer closed a connection, in whatever way; not whether there was none. */
    public static boolean isBroken(Throwable cause) {
        boolean closed = cause instanceof NoHttpResponseException || cause instanceof ConnectionClosedException;
        boolean reset = cause instanceof SocketException && !(cause instanceof ConnectException || cause instanceof NoRouteToHostException);
        boolean tls = cause instanceof SSLException
                && !(cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException);
        return closed || reset || tls;
    }

    /** A vendor's operation moves a camera or wipes it: nothing may send it again, or elsewhere, by itself. */
    private static void sendOnce(HttpClientBuilder builder) {
        builder.disableAutomaticRetries().disableRedirectHandling().disableCookieManagement();
    }

    @Override
    protected synchronized void doStop() {
        ServiceHelper.stopAndShutdownService(endpoint);
        if (owned != null) {
            HttpClientConnectionManager connections = owned.getClientConnectionManager();
            owned.setClientConnectionManager(null); // Camel would tell everybody that it closes them
            ServiceHelper.stopService(owned);
            IOHelper.close(connections);
        }
        if (timer != null) {
            executors.shutdown(timer); // requests that are still under way end in time
        }
        owned = null;
        endpoint = null;
        timer = null;
        client = null;
    }
}

package io.github.camelcameras.common.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.SocketTimeoutException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;

/**
 * Takes posts to webhooks in a container of servlets, as Spring Boot has: without a thread while they come, and before anything reads
 * them into memory or into files. What comes behind gets a request without a body and a query; the webhook gets the body.
 */
public final class WebhookFilter implements Filter {

    /** The value of the option <code>httpServer</code> that names the container. */
    private static final String SERVER = "platform-http";
    private static final String POST = WebhookRequest.class.getName();
    /** Where Camel puts the request; it has no constant for this name that is not deprecated. */
    static final String SERVLET_REQUEST = "CamelHttpServletRequest";

    private final Supplier<Stream<CamelContext>> contexts;

    /** @param contexts those that may have webhooks, asked for with each post */
    public WebhookFilter(Supplier<Stream<CamelContext>> contexts) {
        this.contexts = contexts;
    }

    /** The post of a message that a servlet made; <code>null</code> when it has not come through this filter. */
    static WebhookRequest post(Message message) {
        return message.getHeader(SERVLET_REQUEST) instanceof HttpServletRequest request
                && request.getAttribute(POST) instanceof WebhookRequest post ? post : null;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        Intake intake = request instanceof HttpServletRequest http && http.getMethod().equals("POST") ? intake(http) : null;
        if (intake == null) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest post = (HttpServletRequest) request;
        AsyncContext exchange = request.startAsync(new WithoutBody(post), response);
        exchange.setTimeout(0); // the deadline is the webhook's
        exchange.addListener(new EndAfterFailure(post));
        new Reading(intake, post, (HttpServletResponse) response, exchange).begin();
    }

    private Intake intake(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return contexts.get().map(context -> WebhookPaths.of(context).find(SERVER, path)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** One post while it comes. The container calls it by one thread at a time; the deadline comes by another one. */
    private static final class Reading implements ReadListener, Arrival.Outcome {

        private static final int PIECE = 8 * 1024;

        private final Intake intake;
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final AsyncContext exchange;
        private final ServletInputStream input;
        private Arrival arrival;
        private boolean over;

        Reading(Intake intake, HttpServletRequest request, HttpServletResponse response, AsyncContext exchange) throws IOException {
            this.intake = intake;
            this.request = request;
            this.response = response;
            this.exchange = exchange;
            this.input = request.getInputStream();
        }

        void begin() {
            WebhookRejection refusal = intake.refusal(request.getRequestURI(), request.getContentLengthLong());
            if (refusal == null) {
                arrival = intake.open(this);
            } else {
                refused(refusal);
            }
            input.setReadListener(this);
        }

        @Override
        public synchronized void onDataAvailable() throws IOException {
            byte[] piece = new byte[PIECE];
            while (!over && input.isReady() && !input.isFinished()) {
                int count = input.read(piece);
                if (count > 0 && arrival != null) {
                    arrival.add(piece, 0, count);
                }
            }
        }

        @Override
        public synchronized void onAllDataRead() {
            if (over) {
                return;
            }
            if (arrival != null && arrival.isOpen()) {
                arrival.end();
            } else {
                complete();
            }
        }

        @Override
        public void arrived(byte[] body, Runnable release) {
            over = true;
            request.setAttribute(POST, new WebhookRequest(request.getRequestURI(), name -> Collections.list(request.getHeaders(name)),
                    request.getRemoteAddr(), body, release));
            exchange.dispatch();
        }

        @Override
        public synchronized void refused(WebhookRejection rejection) {
            intake.refused(rejection, request.getRemoteAddr());
            if (over) {
                return;
            }
            try {
                response.setStatus(rejection.status());
                response.setHeader("Connection", "close");
                response.setContentLength(0);
                response.flushBuffer();
                intake.afterLinger(this::complete);
            } catch (IOException e) {
                complete(); // the sender has gone
            }
        }

        private synchronized void complete() {
            if (!over) {
                over = true;
                exchange.complete();
            }
        }

        @Override
        public synchronized void onError(Throwable failure) {
            if (arrival != null && failure instanceof SocketTimeoutException) {
                arrival.refuse(new WebhookRejection(408, "nothing more of it within the server's own time-out"));
            } else if (arrival != null) {
                arrival.release();
            }
            complete();
        }
    }

    /** A post that could not be read has been answered: Tomcat would send it on to its page of errors, with a stack trace in the log. */
    private record EndAfterFailure(HttpServletRequest request) implements AsyncListener {

        @Override
        public void onError(AsyncEvent event) {
            if (request.getAttribute(POST) == null) {
                event.getAsyncContext().complete();
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
        }

        @Override
        public void onTimeout(AsyncEvent event) {
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
        }
    }

    /** The request of a body that has been taken already. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public int getContentLength() {
            return 0;
        }

        @Override
        public long getContentLengthLong() {
            return 0;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new NoInput();
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new StringReader(""));
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        /** Of the query nobody asks for anything; Tomcat throws what it makes of a malformed one. */
        @Override
        public String getQueryString() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }

    private static final class NoInput extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("There is nothing to be read");
        }
    }
}

package io.github.camelcameras.common;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.operation.ArgumentResolver;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.IOHelper;

/** Calls an operation and puts its result into the body. */
class CameraProducer extends DefaultProducer {

    /** Arguments in the URI of a toD, which has one endpoint for many URIs; a property, since headers can come from outside. */
    static final String DYNAMIC_PARAMETERS = "CamelCameraDynamicParameters";

    private final Operation operation;
    private final Vendor vendor;
    private final ArgumentResolver arguments;
    private ApiClient client;
    private WritableHealthCheckRepository healthChecks;
    private CameraHealthCheck healthCheck;

    CameraProducer(CameraEndpoint endpoint, Operation operation) {
        super(endpoint);
        this.operation = operation;
        this.vendor = endpoint.vendor();
        this.arguments = new ArgumentResolver(vendor.operations(), vendor.headerPrefix(),
                endpoint.isBodyAsParameters() ? CameraProducer::body : null, endpoint.defaultArguments());
    }

    @Override
    public CameraEndpoint getEndpoint() {
        return (CameraEndpoint) super.getEndpoint();
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Operation called = operation(message);
        Map<String, Object> resolved = arguments.resolve(called, uriArguments(called, exchange), message);
        getEndpoint().checkArguments(called, resolved);
        ApiClient client = getEndpoint().clientFor(message, this.client);
        if (getEndpoint().getPaging() == PageMode.ALL && called.paging() != null) {
            Pages pages = new Pages(client, called, resolved);
            setHeaders(message, pages.first());
            message.setBody(getEndpoint().getOutputType() == OutputType.JSON ? asJson(pages) : pages);
        } else {
            ApiResult result = client.call(called, resolved);
            setHeaders(message, result);
            if (result.value() instanceof InputStream content) {
                exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
                    @Override
                    public void onDone(Exchange done) {
                        IOHelper.close(content);
                    }
                });
                message.setBody(content);
            } else {
                message.setBody(getEndpoint().getOutputType() == OutputType.JSON ? Json.write(result.value()) : result.value());
            }
        }
    }

    private static Iterator<String> asJson(Iterator<Object> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public String next() {
                return Json.write(items.next());
            }
        };
    }

    private void setHeaders(Message message, ApiResult result) {
        setHeader(message, vendor.codeHeader(), result.code());
        setHeader(message, vendor.totalHeader(), result.total());
        result.headers().forEach((member, value) -> setHeader(message, vendor.header(member), value));
    }

    private static void setHeader(Message message, String name, Object value) {
        if (value == null) {
            message.removeHeader(name); // what the last call left there
        } else {
            message.setHeader(name, value);
        }
    }

    private Operation operation(Message message) {
        Object name = message.removeHeader(vendor.operationHeader());
        return name == null ? operation : vendor.requireOperation(name.toString());
    }

    private Map<String, Object> uriArguments(Operation called, Exchange exchange) {
        Map<?, ?> dynamic = exchange.getProperty(DYNAMIC_PARAMETERS, Map.class);
        if (dynamic == null) {
            return getEndpoint().getParameters();
        }
        Map<String, Object> all = new HashMap<>(getEndpoint().getParameters());
        dynamic.forEach((name, value) -> all.put(name.toString(), value));
        if (called == operation) {
            ArgumentResolver.check(operation, all); // as a URI that is not dynamic, when its endpoint is created
        }
        return all;
    }

    private static Map<?, ?> body(Message message) {
        Object body = message.getBody();
        try {
            Object read = body instanceof String || body instanceof byte[] || body instanceof InputStream
                    ? Json.read(message.getBody(InputStream.class)) : body;
            if (read instanceof Map<?, ?> map) {
                return map;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("With bodyAsParameters=true the body must be a Map or a JSON object, but it"
                                               + " cannot be read as JSON", e);
        }
        throw new IllegalArgumentException("With bodyAsParameters=true the body must be a Map or a JSON object, but was "
                                           + (body == null ? "empty" : "a " + body.getClass().getName()));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        getEndpoint().getComponent().httpClients().get(); // now, so that the first call is as fast as the next
        Json.prepare();
        client = getEndpoint().createApiClient();
        healthChecks = HealthCheckHelper.getHealthCheckRepository(getEndpoint().getCamelContext(), "producers",
                WritableHealthCheckRepository.class);
        if (healthChecks != null) {
            healthCheck = CameraHealthCheck.ofProducer(getEndpoint(), this::reportRefusal);
            healthChecks.addHealthCheck(healthCheck);
        }
    }

    /** Down only while the vendor refuses the credentials. */
    private void reportRefusal(HealthCheckResultBuilder result) {
        Exception refusal = client.refusal();
        if (refusal != null) {
            result.down().message(refusal.getMessage()).error(refusal);
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (healthCheck != null) {
            healthChecks.removeHealthCheck(healthCheck);
            healthCheck = null;
        }
        super.doStop();
    }
}

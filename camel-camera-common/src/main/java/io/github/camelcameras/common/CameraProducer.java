package io.github.camelcameras.common;

import java.util.Iterator;
import java.util.Map;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.client.ResponseContent;
import io.github.camelcameras.common.json.Json;
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

    private final Operation operation;
    private final Vendor vendor;
    private final MessageArguments arguments;
    private ApiClient client;
    private WritableHealthCheckRepository healthChecks;
    private CameraHealthCheck healthCheck;

    CameraProducer(CameraEndpoint endpoint, Operation operation) {
        super(endpoint);
        this.operation = operation;
        this.vendor = endpoint.vendor();
        this.arguments = new MessageArguments(endpoint, operation);
    }

    @Override
    public CameraEndpoint getEndpoint() {
        return (CameraEndpoint) super.getEndpoint();
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Operation called = operation(message);
        Map<String, Object> resolved = arguments.of(called, exchange);
        getEndpoint().checkArguments(called, resolved);
        ApiClient client = getEndpoint().clientFor(message, this.client);
        if (getEndpoint().getPaging() == PageMode.ALL && called.paging() != null) {
            Pages pages = new Pages(client, called, resolved).failingIfIncomplete();
            setHeaders(message, pages.first());
            message.setBody(getEndpoint().getOutputType() == OutputType.JSON ? asJson(pages) : pages);
        } else {
            ApiResult result = client.call(called, resolved);
            setHeaders(message, result);
            if (result.value() instanceof ResponseContent content) {
                ContentHeaders.set(message, content, vendor.header("fileName"));
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
        return name == null ? operation : getEndpoint().getCallOptions().widened(vendor.requireOperation(name.toString()));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        getEndpoint().getComponent().httpClients().prepare(); // now, so that the first call is as fast as the next
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

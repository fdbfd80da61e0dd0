package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.service.ServiceHelper;

/** Calls an operation, and fetches the picture that its result tells of. */
final class PictureProducer extends DefaultProducer {

    private final Producer operation;
    private final Pictures pictures;

    PictureProducer(Producer operation, Pictures pictures) {
        super(operation.getEndpoint());
        this.operation = operation;
        this.pictures = pictures;
    }

    /** @throws CameraApiException also if there should be a picture and it cannot be had; the body then has the result */
    @Override
    public void process(Exchange exchange) throws Exception {
        String overriding = exchange.getMessage().getHeader(getEndpoint().vendor().operationHeader(), String.class);
        operation.process(exchange);
        try {
            pictures.attach(exchange.getMessage());
        } catch (PictureException e) {
            String called = overriding == null ? getEndpoint().getName() : overriding;
            throw new CameraApiException(new ApiFailure("ezviz", called, null, null, e.getMessage(), e.httpStatus(), e.isRetryable()), e);
        }
    }

    @Override
    public EzvizEndpoint getEndpoint() {
        return (EzvizEndpoint) super.getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ServiceHelper.startService(operation);
    }

    @Override
    protected void doStop() throws Exception {
        ServiceHelper.stopService(operation);
        super.doStop();
    }
}

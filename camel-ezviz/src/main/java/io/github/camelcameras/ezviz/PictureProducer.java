package io.github.camelcameras.ezviz;

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

    /** @throws java.io.IOException if there should be a picture and it cannot be had; the body then has the result */
    @Override
    public void process(Exchange exchange) throws Exception {
        operation.process(exchange);
        pictures.attach(exchange.getMessage());
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

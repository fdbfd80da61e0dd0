package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.text.PeerText;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the picture of an event before its route. An event whose picture cannot be had is routed without it. */
final class PictureProcessor extends DelegateAsyncProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(PictureProcessor.class);

    private final Pictures pictures;

    PictureProcessor(Pictures pictures, Processor route) {
        super(AsyncProcessorConverterHelper.convert(route));
        this.pictures = pictures;
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        try {
            pictures.attach(exchange.getMessage());
        } catch (PictureException | RuntimeException e) { // whatever is wrong with a picture, the event is worth more
            String reason = PeerText.of(e.getMessage());
            LOG.warn("An event is routed without its picture: {}", reason);
            exchange.getMessage().setHeader(EzvizConstants.PICTURE_FAILURE, reason);
        }
        return super.process(exchange, callback);
    }

    @Override
    protected void doStart() throws Exception {
        pictures.prepare();
        super.doStart();
    }
}

package io.github.camelcameras.sunmiipc.discovery;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.OutputType;
import io.github.camelcameras.common.json.Json;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Searches the network for cameras, and puts what they say of themselves into the body: a list of Maps. */
public final class DiscoveryProducer extends DefaultProducer {

    private final OutputType outputType;
    private final Supplier<DiscoverySearch> searches;
    private DiscoverySearch search;

    /** @param searches gives what to search with, whenever this is started; closed when this is stopped */
    public DiscoveryProducer(CameraEndpoint endpoint, Supplier<DiscoverySearch> searches) {
        super(endpoint);
        this.outputType = endpoint.getOutputType();
        this.searches = searches;
    }

    /** @throws IOException if the network cannot be searched, or the producer is stopped meanwhile */
    @Override
    public void process(Exchange exchange) throws IOException {
        List<Map<String, Object>> cameras = search.run(Set.of());
        exchange.getMessage().setBody(outputType == OutputType.JSON ? Json.write(cameras) : cameras);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        search = searches.get();
    }

    @Override
    protected void doStop() throws Exception {
        search.close();
        super.doStop();
    }
}

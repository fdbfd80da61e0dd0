package io.github.camelcameras.hub;

import java.util.regex.Pattern;

import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.cluster.CamelClusterService;
import org.apache.camel.impl.cluster.ClusteredRoutePolicy;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;

/**
 * Of hubs beside each other, a route that keeps a connection to a vendor, or polls it, runs in one at a time: in the one that the cluster
 * service makes the leader of the namespace that is called like the route. Routes to which vendors or other routes come run in all.
 */
final class OneHubAtATime implements RoutePolicyFactory {

    private static final Pattern GOES_TO_THE_VENDOR = Pattern.compile("(bvcsp|ezviz|ivyiot|simcam|sunmi-ipc):(?!(//)?webhook\\b).*");

    /** For the routes of this context, which has not been started, if there is a cluster service in its registry. */
    static void apply(CamelContext context) throws Exception {
        for (CamelClusterService service : context.getRegistry().findByType(CamelClusterService.class)) {
            context.addService(service); // camel-main looks for it before there are the beans of camel.beans
            context.addRoutePolicyFactory(new OneHubAtATime());
        }
    }

    @Override
    public RoutePolicy createRoutePolicy(CamelContext context, String routeId, NamedNode route) {
        if (!GOES_TO_THE_VENDOR.matcher(((RouteDefinition) route).getInput().getEndpointUri()).matches()) {
            return null;
        }
        try {
            return ClusteredRoutePolicy.forNamespace(context, routeId);
        } catch (Exception e) {
            throw new RuntimeCamelException("No policy for route " + routeId, e);
        }
    }
}

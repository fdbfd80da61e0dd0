package io.github.camelcameras.common;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.PropertiesHelper;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;

/**
 * Lets a <code>toD</code> whose arguments are computed use one endpoint and one producer for all of them. The arguments
 * keep their rank: no header overrides them.
 */
public abstract class CameraSendDynamicAware extends SendDynamicAwareSupport {

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        return new DynamicAwareEntry(uri, originalUri, endpointProperties(exchange, uri), null);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) throws Exception {
        Map<String, Object> options = new LinkedHashMap<>(entry.getProperties());
        options.keySet().removeIf(option -> option.startsWith(CameraEndpoint.PARAMETER_PREFIX));
        return options.isEmpty() ? StringHelper.before(entry.getUri(), "?", entry.getUri())
                : asEndpointUri(exchange, entry.getUri(), options);
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        Map<String, Object> arguments = PropertiesHelper.extractProperties(entry.getProperties(),
                CameraEndpoint.PARAMETER_PREFIX, false);
        // not Camel's helper: it evaluates Simple expressions, and these values may have come from outside
        URISupport.resolveRawParameterValues(arguments, value -> value);
        return message -> message.setProperty(MessageArguments.DYNAMIC_PARAMETERS, arguments);
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return message -> message.removeProperty(MessageArguments.DYNAMIC_PARAMETERS);
    }
}

package io.github.camelcameras.kamelets;

import java.net.URI;
import java.util.Map;
import java.util.Properties;

import io.github.camelcameras.common.test.PlatformHttp;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.AvailablePortFinder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;

/** A CamelContext as an application has it that gives the Kamelets what they need by <code>camel.kamelet.*</code>. */
abstract class KameletTestSupport extends CamelTestSupport {

    private final int port = AvailablePortFinder.getNextAvailable();
    private final Properties properties = new Properties();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        configure(camel);
        camel.getPropertiesComponent().setInitialProperties(properties);
        return camel;
    }

    /** Says what the Kamelets are given, and sets on components what is only there. */
    protected abstract void configure(CamelContext camel) throws Exception;

    protected void kamelet(String name, Map<String, String> values) {
        values.forEach((key, value) -> properties.put("camel.kamelet." + name + "." + key, value));
    }

    protected URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /**
     * The events go to <code>mock:events</code> as the Kamelet gives them, and through an action, whose answers go to
     * <code>mock:answers</code>.
     */
    protected RouteBuilder from(String source, String action) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("kamelet:" + source)
                    .to("mock:events")
                    .to("kamelet:" + action)
                    .to("mock:answers");
            }
        };
    }

    protected static JsonObject json(Object body) throws Exception {
        return (JsonObject) Jsoner.deserialize((String) body);
    }
}

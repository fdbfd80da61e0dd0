package io.github.camelcameras.karaf;

import java.util.Map;
import java.util.Properties;

import org.apache.camel.CamelContext;
import org.apache.camel.karaf.core.OsgiDefaultCamelContext;
import org.apache.camel.main.Main;
import org.osgi.framework.BundleContext;

/**
 * Runs the routes with the properties in <code>etc/io.github.camelcameras.karaf.cfg</code>, those of camel-main among them.
 * <code>OSGI-INF/camera-context.xml</code> says when: Karaf makes another one when that file changes.
 */
public final class CameraContext {

    private Main main;

    /**
     * @param bundle     whose classes and imports the routes see
     * @param properties of the file, and of OSGi
     */
    void start(BundleContext bundle, Map<String, Object> properties) throws Exception {
        main = new Main() {
            @Override
            protected CamelContext createCamelContext() {
                return new OsgiDefaultCamelContext(bundle);
            }
        };
        Properties initial = new Properties();
        properties.forEach((name, value) -> initial.setProperty(name, value.toString()));
        main.setDefaultPropertyPlaceholderLocation("false"); // no application.properties: they are in the file
        main.setInitialProperties(initial);
        main.configure().addRoutesBuilder(new CameraRoutes());
        try {
            main.start();
        } catch (Exception e) {
            stop(); // Karaf does not stop what has not started
            throw e;
        }
    }

    void stop() {
        main.stop();
    }
}

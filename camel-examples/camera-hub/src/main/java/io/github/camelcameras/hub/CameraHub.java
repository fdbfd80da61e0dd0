package io.github.camelcameras.hub;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

import io.github.camelcameras.hub.page.Page;
import io.github.camelcameras.hub.page.PageKey;
import io.github.camelcameras.hub.simulation.Simulation;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.main.SimpleMainShutdownStrategy;

/**
 * Receives the events of cameras, writes them as CloudEvents to the Kafka topic <code>camera-events</code>, reads the topic
 * back and prints a line for each. By default cameras and Kafka are simulated in the same process, which ends by itself.
 */
public final class CameraHub {

    private final PrintStream console;
    private final EventLog events;
    private final Page page = new Page();
    private final Main main = new Main();
    private final CountDownLatch ended = new CountDownLatch(1);
    private PageKey key;
    private Simulation simulation;

    private CameraHub(PrintStream console) {
        this.console = console;
        this.events = new EventLog(console);
    }

    public static void main(String[] arguments) {
        try {
            new CameraHub(System.out).run();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                System.err.println(cause.getMessage());
            }
            System.exit(1); // a server that has been started keeps the process alive
        }
    }

    private void run() throws Exception {
        main.setShutdownStrategy(new SimpleMainShutdownStrategy()); // ours: the summary comes after Camel has stopped
        main.configure().addRoutesBuilder(new SimCamRoutes(events));
        main.configure().addRoutesBuilder(new EzvizRoutes(events, page.pictures()));
        main.configure().addRoutesBuilder(new SunmiIpcRoutes(page.pictures()));
        main.configure().addRoutesBuilder(new IvyiotRoutes(events));
        main.configure().addRoutesBuilder(new BvcspRoutes());
        main.configure().addRoutesBuilder(new TopicRoutes(events, page));
        main.addMainListener(new Preparation());
        try {
            main.start();
            openPage();
            endOnSignal();
            if (simulation != null) {
                simulation.begin();
            }
            events.awaitEnd();
            if (simulation != null) {
                simulation.end();
                events.awaitEvents(simulation.sent());
            }
            page.close();
            main.stop();
            events.printSummary(simulation == null ? -1 : simulation.sent());
        } finally {
            if (simulation != null) {
                simulation.close();
            }
            ended.countDown();
        }
    }

    private void openPage() {
        if (key != null) {
            page.open(main.getCamelContext(), Integer.parseInt(property("hub.page.port")), key);
        }
    }

    private String property(String name) {
        return main.getCamelContext().resolvePropertyPlaceholders("{{" + name + "}}");
    }

    private void endOnSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            events.end();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "on-signal"));
    }

    /** Once the properties are known and before anything is configured with them. */
    private final class Preparation extends MainListenerSupport {

        @Override
        public void beforeConfigure(BaseMainSupport support) {
            int port = Integer.parseInt(property("camel.server.port"));
            requireFree("camel.server.port");
            if (Boolean.parseBoolean(property("hub.page.enabled"))) {
                requireFree("hub.page.port");
                key = new PageKey(property("hub.page.password:"));
            }
            if (Boolean.parseBoolean(property("hub.simulate"))) {
                int count = Integer.parseInt(property("hub.events"));
                console.printf("Starting simulated cameras and a Kafka broker in this process ...%n");
                events.endAfter(count);
                simulation = Simulation.start(port, count, vendor -> Boolean.parseBoolean(property(vendor + ".enabled")));
                Properties overrides = new Properties();
                overrides.putAll(simulation.properties());
                main.getCamelContext().getPropertiesComponent().setOverrideProperties(overrides);
            }
            console.printf("cameras -> webhooks on port %d, message channels, websockets or polls -> CloudEvents -> Kafka topic"
                           + " camera-events -> this console; Ctrl-C ends%n", port);
            if (key != null) { // to the console, and not to a log, as who has the address has the page
                console.printf("shown at %s as well%n", key.address(Integer.parseInt(property("hub.page.port"))));
            }
            console.println();
            events.printHeading();
        }

        @Override
        public void afterConfigure(BaseMainSupport support) {
            try {
                OneHubAtATime.apply(main.getCamelContext());
            } catch (Exception e) {
                throw new IllegalStateException("The cluster service cannot be used", e);
            }
        }

        private void requireFree(String name) {
            String port = property(name);
            try {
                new ServerSocket(Integer.parseInt(port)).close();
            } catch (IOException e) {
                throw new IllegalStateException("Port " + port + " is in use: choose another one by -D" + name + "=...", e);
            }
        }
    }
}

package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.main.Main;

/** An application on camel-main that is set up by a file of properties, as those of users are. */
public final class MainApplication {

    private MainApplication() {
    }

    /**
     * Starts an application, calls an operation without a body, and stops the application.
     *
     * @param folder     where the file of properties goes
     * @param properties its lines
     * @return           what the call gives
     */
    public static <T> T call(Path folder, String properties, String uri, Class<T> type) throws IOException {
        Path file = Files.writeString(folder.resolve("application.properties"), properties);
        Main main = new Main();
        main.setPropertyPlaceholderLocations("file:" + file);
        main.start();
        try {
            return main.getCamelContext().createProducerTemplate().requestBody(uri, null, type);
        } finally {
            main.stop();
        }
    }
}

package io.github.camelcameras.common.test;

import java.nio.file.Path;
import java.util.List;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.ExceptionHelper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What takes protection away is refused, or told once. */
public final class WeakSettings {

    /** They show properties, URIs and what is sent: the documentation says to keep them at INFO. */
    private static final List<String> LOGGERS_WITH_SECRETS = List.of("org.apache.camel.main", "org.apache.camel.component.properties",
            "org.apache.hc.client5.http");
    private static final String SECRET = "n0b0dy-may-read-this";

    private WeakSettings() {
    }

    /**
     * Checks that a platform on another machine is not called without TLS, unless an option says so, which gives one warning.
     *
     * @param uri of an operation, with all options that it needs but <code>baseUrl</code>
     */
    public static void assertHttpElsewhereIsRefusedOrTold(String uri) throws Exception {
        String address = uri + (uri.contains("?") ? "&" : "?") + "baseUrl=http://platform.invalid";
        assertThat(ExceptionHelper.stackTraceToString(catchThrowable(() -> start(address)))).contains(
                "Option baseUrl is http, on platform.invalid", "insecureBaseUrl=true");

        int lines = LogCapture.lines().size();
        start(address + "&insecureBaseUrl=true", address + "&insecureBaseUrl=true&outputType=JSON");
        assertToldOnce(lines, "insecureBaseUrl");
    }

    /**
     * Checks that there is one warning, which names an option.
     *
     * @param lines how many there were before
     */
    public static void assertToldOnce(int lines, String option) {
        assertThat(LogCapture.lines().stream().skip(lines).filter(line -> line.startsWith("WARN"))).singleElement().asString()
                .contains(option);
    }

    /**
     * Checks that a secret under a name that no option has is refused by that name, and printed nowhere: in a URI, and as a property of
     * camel-main.
     *
     * @param uri    of an operation
     * @param option the name
     * @param hint   what the failure says of it
     */
    public static void assertUnknownSecretIsNotPrinted(Path folder, String uri, String option, String hint) {
        String scheme = uri.substring(0, uri.indexOf(':'));
        String message = "Unknown option " + option + " of " + scheme + hint;
        for (String value : List.of(SECRET, "RAW(" + SECRET + ")")) {
            assertRefused(catchThrowable(() -> start(uri + "?" + option + "=" + value)), message);
        }
        assertRefused(catchThrowable(() -> MainApplication.call(folder, "camel.component." + scheme + "." + option + " = " + SECRET, uri,
                Object.class)), message);
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains(SECRET));
    }

    /**
     * Checks that a start on camel-main and a call show no secret with all loggers at DEBUG, but those that the documentation names.
     *
     * @param properties that the application is set up by
     * @param secrets    what must not be shown
     */
    public static void assertNoSecretAtDebug(Path folder, String properties, String uri, String... secrets) throws Exception {
        int lines = LogCapture.lines().size();
        LogCapture.atDebug(LOGGERS_WITH_SECRETS, () -> MainApplication.call(folder, properties, uri, Object.class));
        List<String> logged = LogCapture.lines().subList(lines, LogCapture.lines().size());
        assertThat(logged).as("that it was at DEBUG").anyMatch(line -> line.startsWith("DEBUG org.apache.camel.impl."));
        assertThat(logged).allSatisfy(line -> assertThat(line).doesNotContain(secrets));
    }

    private static void assertRefused(Throwable failure, String message) {
        assertThat(failure).isNotNull();
        assertThat(ExceptionHelper.stackTraceToString(failure)).contains(message).doesNotContain(SECRET);
    }

    /** Starts a context with a route to each. */
    private static void start(String... uris) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    for (String uri : uris) {
                        from("direct:" + uris.length + uri.hashCode()).to(uri);
                    }
                }
            });
            context.start();
        }
    }
}

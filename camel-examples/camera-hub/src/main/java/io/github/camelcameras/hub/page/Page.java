package io.github.camelcameras.hub.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.json.Json;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page at <code>/</code>: events as they come, how many there were, how the connections are, and buttons. It has a server of its
 * own, on a port that only this machine reaches: that of the webhooks is open to others. All but <code>/</code> is below
 * <code>/page</code>.
 */
public final class Page {

    private static final Logger LOG = LoggerFactory.getLogger(Page.class);
    private static final String JSON = "application/json";
    private static final String LOOPBACK = "127.0.0.1";
    /** More than there is between two beats of the stream. */
    private static final int SECONDS_IDLE = 60;

    private final EventStream stream = new EventStream();
    private final Pictures pictures = new Pictures(stream);
    private ScheduledExecutorService timer;
    private Vertx vertx;

    public Pictures pictures() {
        return pictures;
    }

    /**
     * Shows an event.
     *
     * @param cloudEvent JSON in the structured form of CloudEvents
     */
    public void show(String cloudEvent) throws IOException {
        stream.event(cloudEvent);
    }

    /**
     * Serves the page.
     *
     * @param context started
     * @param port    of the page
     * @param key     opens it
     */
    public void open(CamelContext context, int port, PageKey key) {
        Buttons buttons = new Buttons(context, pictures);
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        Router router = Router.router(vertx);
        router.route().handler(new Guard(key, port));
        file(router, "/", "page.html", "text/html; charset=utf-8");
        file(router, "/page/page.js", "page.js", "text/javascript; charset=utf-8");
        file(router, "/page/page.css", "page.css", "text/css; charset=utf-8");
        router.get("/page/events").handler(this::follow);
        router.get(Pictures.PATH + ":number").handler(this::picture);
        router.get("/page/buttons").handler(routing -> routing.response().putHeader("Content-Type", JSON).end(Json.write(buttons.all())));
        router.post("/page/buttons/:name").handler(routing -> press(routing, buttons));
        vertx.createHttpServer(new HttpServerOptions().setIdleTimeout(SECONDS_IDLE)).requestHandler(router).listen(port, LOOPBACK)
                .toCompletionStage().toCompletableFuture().join();
        Connections connections = new Connections(context);
        timer = context.getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "page");
        timer.scheduleWithFixedDelay(() -> look(connections), 0, 1, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(stream::beat, 15, 15, TimeUnit.SECONDS);
    }

    /** Takes leave of all browsers. Does nothing if the page is not open. */
    public void close() {
        if (timer != null) {
            timer.shutdownNow();
        }
        stream.end();
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static void file(Router router, String path, String name, String contentType) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            Buffer contents = Buffer.buffer(in.readAllBytes());
            router.get(path).handler(routing -> routing.response().putHeader("Content-Type", contentType).end(contents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(RoutingContext routing) {
        HttpBrowser browser = new HttpBrowser(routing.request());
        routing.response().closeHandler(closed -> stream.leave(browser));
        routing.response().exceptionHandler(failure -> stream.leave(browser));
        if (!stream.join(browser)) {
            routing.response().setStatusCode(503).end();
        }
    }

    private void picture(RoutingContext routing) {
        Pictures.Picture picture = pictures.get(routing.pathParam("number"));
        HttpServerResponse response = routing.response();
        if (picture == null) {
            response.setStatusCode(404).end();
        } else {
            response.putHeader("Content-Type", picture.contentType()).end(Buffer.buffer(picture.bytes()));
        }
    }

    /** A route may take its time, which must not be that of the thread that serves all browsers. */
    private static void press(RoutingContext routing, Buttons buttons) {
        String name = routing.pathParam("name");
        HttpServerResponse response = routing.response();
        routing.vertx().executeBlocking(() -> buttons.press(name), false).onComplete(
                outcome -> response.setStatusCode(outcome.status()).putHeader("Content-Type", JSON).end(Json.write(outcome.body())),
                routing::fail);
    }

    private void look(Connections connections) {
        try {
            stream.connections(connections.states());
        } catch (RuntimeException e) {
            LOG.warn("How the connections are cannot be said", e); // what a timer is thrown ends it
        }
    }
}

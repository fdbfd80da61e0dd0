package io.github.camelcameras.common.webhook;

import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.component.platform.http.PlatformHttpConstants;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpConsumer;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpConsumer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpEngine;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.apache.camel.support.CamelContextHelper;

/**
 * Takes posts on the Vert.x server of camel-main and Quarkus. Its own reader of bodies looks at the length after the whole has come,
 * keeps 10 MB, and writes files.
 */
final class VertxServer implements PlatformHttpEngine {

    private final VertxPlatformHttpEngine engine;
    private final Intake intake;

    private VertxServer(VertxPlatformHttpEngine engine, Intake intake) {
        this.engine = engine;
        this.intake = intake;
    }

    /** Puts the intake in front of a <code>platform-http</code> endpoint, where Vert.x serves it. */
    static void putBefore(Endpoint endpoint, Intake intake) {
        CamelContext context = endpoint.getCamelContext();
        PlatformHttpEngine engine = CamelContextHelper.lookup(context, PlatformHttpConstants.PLATFORM_HTTP_ENGINE_NAME,
                PlatformHttpEngine.class);
        if (engine == null) {
            VertxPlatformHttpEngine first = new VertxPlatformHttpEngine();
            first.setCamelContext(context);
            engine = first;
        }
        if (engine instanceof VertxPlatformHttpEngine vertx) {
            PlatformHttpEndpoint platformHttp = (PlatformHttpEndpoint) endpoint;
            platformHttp.setUseBodyHandler(false);
            platformHttp.setPlatformHttpEngine(new VertxServer(vertx, intake));
        }
    }

    @Override
    public PlatformHttpConsumer createConsumer(PlatformHttpEndpoint endpoint, Processor processor) {
        return new PostConsumer(endpoint, processor, engine.getHandlers(),
                VertxPlatformHttpRouter.getRouterNameFromPort(engine.getServerPort()), intake);
    }

    @Override
    public int getServerPort() {
        return engine.getServerPort();
    }

    /** Makes an exchange of a post when it is there. */
    private static final class PostConsumer extends VertxPlatformHttpConsumer {

        private static final String POST = WebhookRequest.class.getName();

        private final Intake intake;

        PostConsumer(PlatformHttpEndpoint endpoint, Processor processor, List<Handler<RoutingContext>> handlers, String router,
                Intake intake) {
            super(endpoint, processor, handlers, router);
            this.intake = intake;
        }

        @Override
        protected void handleRequest(RoutingContext context) {
            HttpServerRequest request = context.request();
            WebhookRejection refusal = intake.refusal(request.uri(), length(request));
            if (refusal != null) {
                refuse(context, refusal);
                return;
            }
            Context eventLoop = context.vertx().getOrCreateContext();
            read(context, intake.open(new Arrival.Outcome() {
                @Override
                public void arrived(byte[] body, Runnable release) {
                    context.put(POST, new WebhookRequest(request.uri(), request.headers()::getAll, sender(request), body, release));
                    PostConsumer.super.handleRequest(context);
                }

                @Override
                public void refused(WebhookRejection rejection) {
                    eventLoop.runOnContext(nothing -> refuse(context, rejection));
                }
            }));
        }

        private static void read(RoutingContext context, Arrival arrival) {
            HttpServerRequest request = context.request();
            request.handler(buffer -> {
                byte[] bytes = buffer.getBytes();
                arrival.add(bytes, 0, bytes.length);
            });
            request.endHandler(nothing -> arrival.end());
            request.exceptionHandler(failure -> arrival.release());
            context.addEndHandler(nothing -> arrival.release());
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                context.response().writeContinue();
            }
            request.resume();
        }

        private static long length(HttpServerRequest request) {
            String length = request.getHeader("Content-Length");
            try {
                return length == null ? -1 : Long.parseLong(length);
            } catch (NumberFormatException e) {
                return -1; // the bytes are counted, too
            }
        }

        private static String sender(HttpServerRequest request) {
            return request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        }

        private void refuse(RoutingContext context, WebhookRejection rejection) {
            HttpServerRequest request = context.request();
            intake.refused(rejection, sender(request));
            if (context.response().ended() || context.response().closed()) {
                return;
            }
            if (!request.isEnded()) {
                request.handler(PostConsumer::throwAway);
                request.endHandler(null);
                request.resume();
            }
            context.response().setStatusCode(rejection.status());
            context.end();
            if (!request.isEnded()) {
                Context eventLoop = context.vertx().getOrCreateContext();
                intake.afterLinger(() -> eventLoop.runOnContext(nothing -> {
                    if (!request.isEnded()) {
                        request.connection().close();
                    }
                }));
            }
        }

        private static void throwAway(Buffer rest) {
            // nobody reads it
        }

        /** Without what Camel makes of the head: nothing of it is asked for. */
        @Override
        protected Future<Void> populateCamelMessage(RoutingContext context, Exchange exchange, Message message) {
            message.setBody(context.get(POST));
            return Future.succeededFuture();
        }
    }
}

package io.github.camelcameras.hub.page;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;

/** A browser that has been told less than has happened for too long is dropped: it comes again, and is told the latest. */
final class HttpBrowser implements EventStream.Browser {

    /** What waits for a browser takes no more memory than this, and what one message has. */
    private static final int MOST_BYTES_WAITING = 512 * 1024;

    private final HttpConnection connection;
    private final HttpServerResponse response;
    private final Context context = Vertx.currentContext();

    /** To be called by the thread of the request. */
    HttpBrowser(HttpServerRequest request) {
        connection = request.connection();
        response = request.response();
        response.setChunked(true).setWriteQueueMaxSize(MOST_BYTES_WAITING).putHeader("Content-Type", "text/event-stream");
    }

    @Override
    public void tell(String message) {
        context.runOnContext(event -> write(message));
    }

    private void write(String message) {
        if (response.closed() || response.ended()) {
            return;
        }
        if (response.writeQueueFull()) {
            ((ConnectionBase) connection).channelHandlerContext().close(); // others wait until all has been taken
        } else {
            response.write(message);
        }
    }

    @Override
    public void end() {
        context.runOnContext(event -> {
            if (!response.closed() && !response.ended()) {
                response.end();
            }
        });
    }
}

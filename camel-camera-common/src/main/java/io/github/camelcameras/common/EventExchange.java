package io.github.camelcameras.common;

import io.github.camelcameras.common.event.CameraEvent;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** An exchange that starts with an event. */
public final class EventExchange {

    private EventExchange() {
    }

    /**
     * Puts the event into the body, and what routes branch on into headers.
     *
     * @param endpoint that it comes from
     */
    public static void fill(Message message, CameraEvent event, CameraEndpoint endpoint) {
        message.setBody(event);
        message.setHeader(CameraConstants.EVENT_TYPE, event.type());
        message.setHeader(CameraConstants.EVENT_ID, event.id());
        if (event.deviceId() != null) {
            message.setHeader(CameraConstants.DEVICE_ID, event.deviceId());
        }
        if (endpoint.endsAnother(event)) {
            message.setHeader(CameraConstants.EVENT_ENDED, true);
        }
        if (endpoint.getCloudEvents() != null) {
            endpoint.getCloudEvents().write(message, event);
        }
    }

    /** Whether the route did its work, so that the event counts as arrived: no exception, and not rollback-only. */
    public static boolean succeeded(Exchange routed) {
        return routed.getException() == null && !routed.isRollbackOnly() && !routed.isRollbackOnlyLast();
    }
}

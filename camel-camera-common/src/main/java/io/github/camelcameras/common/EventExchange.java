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
        fill(message, event);
        if (endpoint.endsAnother(event)) {
            message.setHeader(CameraConstants.EVENT_ENDED, true);
        }
        if (endpoint.getCloudEvents() != null) {
            endpoint.getCloudEvents().write(message, event);
        }
    }

    /** Puts the event into the body, and its members that routes branch on into headers; those that it has not are taken away. */
    static void fill(Message message, CameraEvent event) {
        message.setBody(event);
        setHeader(message, CameraConstants.VENDOR, event.vendor());
        setHeader(message, CameraConstants.EVENT_TYPE, event.type());
        setHeader(message, CameraConstants.EVENT_ID, event.id());
        setHeader(message, CameraConstants.DEVICE_ID, event.deviceId());
        setHeader(message, CameraConstants.CHANNEL, event.channel());
        setHeader(message, CameraConstants.EVENT_TIME, event.time().toString());
    }

    private static void setHeader(Message message, String name, String value) {
        if (value == null) {
            message.removeHeader(name);
        } else {
            message.setHeader(name, value);
        }
    }

    /** Whether the route did its work, so that the event counts as arrived: no exception, and not rollback-only. */
    public static boolean succeeded(Exchange routed) {
        return routed.getException() == null && !routed.isRollbackOnly() && !routed.isRollbackOnlyLast();
    }
}

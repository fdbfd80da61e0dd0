package io.github.camelcameras.common.event;

/** When a vendor is told that its event has arrived. */
public enum Acknowledge {
    /** After the route succeeded; otherwise the vendor sends the event again, as far as it does. */
    AFTER_ROUTE,
    /** At once; an event whose route fails is lost. */
    BEFORE_ROUTE
}

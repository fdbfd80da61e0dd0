package io.github.camelcameras.bvcsp.event;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What is received of events, and what is asked for. */
@UriParams
public class EventConfiguration {

    @UriParam(label = "consumer", description = "For positions: identifiers of devices, separated by commas, or all. May be empty where"
                                                + " devices are added later, by to(\"bvcsp:positions\").")
    private String devices;
    @UriParam(label = "consumer",
              description = "For alarms, messages, positions and onlineStatus: whether what was missed before the first connection, and"
                            + " after one was lost, is asked for and routed first. Some will come twice, with the same id.")
    private boolean recoverOnReconnect;
    @UriParam(label = "consumer",
              description = "For messages: whether those that were routed are marked as read on the platform, at most every ten seconds;"
                            + " lookback then asks for unread ones only. Whoever uses the same account sees them as read.")
    private boolean markRead;

    public String getDevices() {
        return devices;
    }

    public void setDevices(String devices) {
        this.devices = devices;
    }

    public boolean isRecoverOnReconnect() {
        return recoverOnReconnect;
    }

    public void setRecoverOnReconnect(boolean recoverOnReconnect) {
        this.recoverOnReconnect = recoverOnReconnect;
    }

    public boolean isMarkRead() {
        return markRead;
    }

    public void setMarkRead(boolean markRead) {
        this.markRead = markRead;
    }
}

package io.github.camelcameras.bvcsp.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConnection;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.json.Json;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;

/** Receives where devices are. Which of them can change while it runs; after a reconnect they are subscribed again. */
@ManagedResource(description = "Managed websocket consumer of positions")
public final class PositionConsumer extends EventConsumer {

    private static final String ALL = "all";

    /** Under it changes are made and sent, so that their order on the wire is the same. */
    private final Object lock = new Object();
    private final Set<String> devices = new LinkedHashSet<>();
    private boolean all;

    /**
     * @param  clients                  give one for the account of the endpoint
     * @throws IllegalArgumentException if an option is wrong
     */
    public PositionConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access, EventConfiguration options,
                            Supplier<ApiClient> clients) {
        super(endpoint, processor, access, options, clients);
        String option = options.getDevices();
        all = ALL.equals(option);
        if (all && (options.isRecoverOnReconnect() || !endpoint.getPolling().requireLookback().isZero())) {
            throw new IllegalArgumentException("Options recoverOnReconnect and lookback ask for the track of each device, and are not for"
                                               + " devices=all: name the devices");
        }
        if (option != null && !all && !option.isBlank()) {
            devices.addAll(List.of(option.trim().split("\\s*,\\s*")));
        }
    }

    @Override
    History history(ApiClient client) {
        return new PositionHistory(client, this::subscribed);
    }

    private List<String> subscribed() {
        synchronized (lock) {
            return List.copyOf(devices);
        }
    }

    @Override
    public void begin(WebSocketConnection<byte[]> connection) {
        super.begin(connection);
        synchronized (lock) {
            if (all) {
                connection.write(text(Map.of(ALL, true)));
            }
            if (!devices.isEmpty()) {
                connection.write(text(change(true, devices)));
            }
        }
    }

    /**
     * Changes what is subscribed, now if there is a connection, and with each that follows.
     *
     * @param everything whether all devices are subscribed; <code>null</code> to leave that as it is
     * @param add        whether the devices are added, or removed
     */
    void change(Boolean everything, boolean add, List<String> changed) {
        Map<String, Object> message = new LinkedHashMap<>();
        synchronized (lock) {
            if (everything != null) {
                all = everything;
                message.put(ALL, everything);
            }
            if (add) {
                devices.addAll(changed);
            } else {
                changed.forEach(devices::remove);
            }
            if (!changed.isEmpty()) {
                message.putAll(change(add, changed));
            }
            writeIfUp(text(message));
        }
    }

    private static Map<String, Object> change(boolean add, Iterable<String> changed) {
        List<String> puid = new ArrayList<>();
        changed.forEach(puid::add);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("badd", add);
        message.put("puid", puid);
        return message;
    }

    private static TextWebSocketFrame text(Map<String, Object> message) {
        return new TextWebSocketFrame(Json.write(message));
    }

    @ManagedAttribute(description = "Whether the positions of all devices are subscribed")
    public boolean isAllDevices() {
        synchronized (lock) {
            return all;
        }
    }

    @ManagedAttribute(description = "Number of devices that are subscribed one by one")
    public int getDevices() {
        synchronized (lock) {
            return devices.size();
        }
    }
}

package io.github.camelcameras.sunmiipc;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The cameras, told by their addresses. Thread-safe. */
final class SunmiIpcSimulatorCameras {

    private static final int HOSTS_PER_NET = 250;

    private final List<SunmiIpcSimulatorCamera> cameras;
    private final Map<String, SunmiIpcSimulatorCamera> byHost = new ConcurrentHashMap<>();

    SunmiIpcSimulatorCameras(int number) {
        if (number < 1 || number > 254 * HOSTS_PER_NET) {
            throw new IllegalArgumentException(number + " cameras");
        }
        cameras = IntStream.range(0, number).mapToObj(i -> new SunmiIpcSimulatorCamera(i, number == 1 ? "127.0.0.1"
                : "127.1." + i / HOSTS_PER_NET + "." + (i % HOSTS_PER_NET + 1))).toList();
        cameras.forEach(camera -> byHost.put(camera.host, camera));
    }

    SunmiIpcSimulatorCamera get(int number) {
        return cameras.get(number);
    }

    List<SunmiIpcSimulatorCamera> all() {
        return cameras;
    }

    /** The camera at the near end of a connection; <code>null</code> if there is none. */
    SunmiIpcSimulatorCamera at(SocketAddress local) {
        return cameras.size() == 1 ? cameras.get(0) : byHost.get(((InetSocketAddress) local).getAddress().getHostAddress());
    }

    void move(int number, String host) {
        SunmiIpcSimulatorCamera camera = cameras.get(number);
        byHost.remove(camera.host, camera);
        camera.host = host;
        byHost.put(host, camera);
    }
}

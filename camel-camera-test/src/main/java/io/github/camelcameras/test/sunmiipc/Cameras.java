package io.github.camelcameras.test.sunmiipc;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The cameras, told by their addresses. Thread-safe. */
final class Cameras {

    private static final int HOSTS_PER_NET = 250;

    private final List<Camera> cameras;
    private final Map<String, Camera> byHost = new ConcurrentHashMap<>();

    Cameras(int number) {
        if (number < 1 || number > 254 * HOSTS_PER_NET) {
            throw new IllegalArgumentException(number + " cameras");
        }
        cameras = IntStream.range(0, number).mapToObj(i -> new Camera(i, number == 1 ? "127.0.0.1"
                : "127.1." + i / HOSTS_PER_NET + "." + (i % HOSTS_PER_NET + 1))).toList();
        cameras.forEach(camera -> byHost.put(camera.host, camera));
    }

    Camera get(int number) {
        return cameras.get(number);
    }

    List<Camera> all() {
        return cameras;
    }

    /** The camera at the near end of a connection; <code>null</code> if there is none. */
    Camera at(SocketAddress local) {
        return cameras.size() == 1 ? cameras.get(0) : byHost.get(((InetSocketAddress) local).getAddress().getHostAddress());
    }

    void move(int number, String host) {
        Camera camera = cameras.get(number);
        byHost.remove(camera.host, camera);
        camera.host = host;
        byHost.put(host, camera);
    }
}

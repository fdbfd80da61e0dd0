package io.github.camelcameras.common.test;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for servers that take a while until they listen, as those of other processes do. */
public final class ServerPorts {

    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 32_000;

    private ServerPorts() {
    }

    /** A free one that no client is given meanwhile, as Linux gives them, and those for port 0, from 32,768 on. */
    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            if (isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // somebody else's
        }
    }
}

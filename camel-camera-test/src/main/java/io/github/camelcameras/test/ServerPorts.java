package io.github.camelcameras.test;

import java.io.IOException;
import java.net.ServerSocket;

import io.github.camelcameras.test.support.ServerPort;

/** Ports for servers that take a while until they listen, as those of other processes do. */
public final class ServerPorts {

    private ServerPorts() {
    }

    /** A free one that no client is given meanwhile, as Linux gives them, and those for port 0, from 32,768 on. */
    public static int free() {
        int port = ServerPort.anyPort();
        while (!isFree(port)) {
            port = ServerPort.anyPort();
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // somebody else's
        }
    }
}

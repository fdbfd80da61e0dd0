package io.github.camelcameras.sunmiipc.call;

import io.github.camelcameras.common.client.BaseUrl;

/** Where a camera is called. */
public final class CameraAddress {

    /** The header that names the camera to call, or the one that an event is from. */
    public static final String HEADER = "CamelSunmiIpcHost";

    private static final int HTTPS = 443;

    private CameraAddress() {
    }

    /**
     * The address that the paths of the operations are below.
     *
     * @param  origin                   what gave the host, for the exception
     * @param  host                     IP address, of version 6 with or without brackets, or name
     * @throws IllegalArgumentException if it is something else
     */
    public static String of(String origin, String host, int port) {
        String name = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        String address = "https://" + name + (port == HTTPS ? "" : ":" + port);
        if (host.isEmpty() || host.indexOf('/') >= 0 || BaseUrl.parse(address).isEmpty()) {
            throw new IllegalArgumentException(origin + " must be the IP address or the name of a camera, such as 192.168.0.1, but was '"
                                               + host + "'" + BaseUrl.hint(address));
        }
        return address;
    }
}

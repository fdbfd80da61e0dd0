package io.github.camelcameras.sunmiipc.download;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.camelcameras.common.event.CameraEvent;
import io.netty.util.NetUtil;
import org.apache.camel.Message;

/**
 * A link to a file on a camera. Whoever has it may read the file: it is in no exception.
 *
 * @param uri of scheme <code>https</code>, with a host and without a user
 */
record DownloadLink(URI uri) {

    private static final int HTTPS = 443;
    private static final List<String> MEMBERS = List.of("url", "snapshot_url", "video_url", "pic_url");

    /**
     * The link that the body is, or has as a member.
     *
     * @throws IllegalArgumentException if there is none
     */
    static DownloadLink in(Message message) {
        Object body = message.getBody();
        if (body instanceof CameraEvent event) {
            return of(member(event.data()));
        }
        return of(body instanceof Map<?, ?> map ? member(map) : message.getBody(String.class));
    }

    private static String member(Map<?, ?> map) {
        return MEMBERS.stream().map(map::get).filter(Objects::nonNull).map(Object::toString).findFirst().orElse(null);
    }

    private static DownloadLink of(String link) {
        if (link == null || link.isBlank()) {
            throw new IllegalArgumentException("There is nothing to download: the body must be a link, or a Map or an event with one of "
                                               + String.join(", ", MEMBERS));
        }
        try {
            URI uri = new URI(link.strip());
            if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return new DownloadLink(uri);
            }
        } catch (URISyntaxException e) {
            throw malformed(); // the cause would quote it
        }
        throw malformed();
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("What to download must be a link such as https://192.168.0.1/path, but was not");
    }

    /**
     * Checks that the link leads to a camera.
     *
     * @param  origin                   what names the camera, for the exception
     * @param  camera                   IP address or name
     * @param  port                     of cameras, beside the usual one
     * @throws IllegalArgumentException if it leads elsewhere
     */
    void requireOn(String origin, String camera, int port) {
        String host = host();
        if (uri.getPort() >= 0 && uri.getPort() != HTTPS && uri.getPort() != port) {
            throw new IllegalArgumentException("The link leads to port " + uri.getPort() + " of " + host + ", and not to that of cameras, "
                                               + port + " (option port), or " + HTTPS);
        }
        if (!host.equalsIgnoreCase(camera) && !isAddressOf(host, camera)) {
            throw new IllegalArgumentException("The link leads to " + host + ", and not to the camera that " + origin + " names, "
                                               + camera);
        }
    }

    /** The host in the link, of IP version 6 without brackets. */
    private String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    private static boolean isAddressOf(String host, String camera) {
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(host);
        try {
            return address != null && List.of(InetAddress.getAllByName(camera)).contains(address);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

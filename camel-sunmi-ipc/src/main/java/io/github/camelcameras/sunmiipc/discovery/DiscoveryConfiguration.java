package io.github.camelcameras.sunmiipc.discovery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Where cameras are searched for. */
@UriParams
public class DiscoveryConfiguration {

    private static final int PORT = 10_001;
    private static final int LARGEST_PORT = 65_535;
    /** Those of four networks of the usual size. */
    private static final int NEW_CAMERAS = 1_000;

    @UriParam(label = "common,advanced", defaultValue = "255.255.255.255",
              description = "The IPv4 address that searches for cameras are sent to: that of one network, such as 192.168.1.255, where a"
                            + " host is in several.")
    private String broadcastAddress = "255.255.255.255";
    @UriParam(label = "common,advanced", defaultValue = "" + PORT, description = "The UDP port that cameras are searched at.")
    private int discoveryPort = PORT;
    @UriParam(label = "common,advanced", defaultValue = "" + PORT,
              description = "The UDP port that searches are sent from and answered to; 0 picks a free one. Searches from the same port wait"
                            + " for each other.")
    private int localPort = PORT;
    @UriParam(label = "common,advanced", defaultValue = "" + NEW_CAMERAS,
              description = "How many cameras that the last search did not find a search takes at most. Those that it leaves out, with a"
                            + " warning, are taken by the next ones, where there are any: otherwise anybody in the network could have"
                            + " any number of addresses connected to.")
    private int maxNewCameras = NEW_CAMERAS;
    @UriParam(label = "common,security",
              description = "Whether a camera is taken to be at the address that an answer to a search names, whoever sent the answer: for"
                            + " relays between networks that put their own address in the place of the camera's. By default an answer"
                            + " counts only when it is from the address that it names.")
    private boolean relayedAnswers;

    /** @throws IllegalArgumentException if the address is not known, or not of IPv4 */
    InetSocketAddress target() {
        try {
            return Stream.of(InetAddress.getAllByName(broadcastAddress)).filter(Inet4Address.class::isInstance).findFirst()
                    .map(address -> new InetSocketAddress(address, discoveryPort)).orElseThrow(() -> notIpV4(null));
        } catch (UnknownHostException e) {
            throw notIpV4(e);
        }
    }

    private IllegalArgumentException notIpV4(Exception cause) {
        return new IllegalArgumentException("Option broadcastAddress must be an IPv4 address, such as 192.168.1.255, but was '"
                                            + broadcastAddress + "'", cause);
    }

    private static int port(String option, int least, int port) {
        if (port < least || port > LARGEST_PORT) {
            throw new IllegalArgumentException("Option " + option + " must be from " + least + " to " + LARGEST_PORT + ", but was " + port);
        }
        return port;
    }

    public String getBroadcastAddress() {
        return broadcastAddress;
    }

    public void setBroadcastAddress(String broadcastAddress) {
        this.broadcastAddress = broadcastAddress;
    }

    public int getDiscoveryPort() {
        return discoveryPort;
    }

    /** @throws IllegalArgumentException if it is none */
    public void setDiscoveryPort(int discoveryPort) {
        this.discoveryPort = port("discoveryPort", 1, discoveryPort);
    }

    public int getLocalPort() {
        return localPort;
    }

    /** @throws IllegalArgumentException if it is none */
    public void setLocalPort(int localPort) {
        this.localPort = port("localPort", 0, localPort);
    }

    public int getMaxNewCameras() {
        return maxNewCameras;
    }

    /** @throws IllegalArgumentException if it is less than 1 */
    public void setMaxNewCameras(int maxNewCameras) {
        if (maxNewCameras < 1) {
            throw new IllegalArgumentException("Option maxNewCameras must be 1 or more, but was " + maxNewCameras);
        }
        this.maxNewCameras = maxNewCameras;
    }

    public boolean isRelayedAnswers() {
        return relayedAnswers;
    }

    public void setRelayedAnswers(boolean relayedAnswers) {
        this.relayedAnswers = relayedAnswers;
    }
}

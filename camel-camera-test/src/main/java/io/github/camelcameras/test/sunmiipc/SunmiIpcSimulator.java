package io.github.camelcameras.test.sunmiipc;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;

/**
 * Sunmi IPC cameras on loopback, one or thousands, until they are closed: HTTPS interface, message channel, webhook posts and device
 * discovery, over real TLS. Written from the vendor's document, not from the component, so that what one of them got wrong does not fit the
 * other. Needs the JDK and Netty. Thread-safe.
 * <p>
 * One server stands for all cameras, on ports picked at run time that are the same for each; a camera is told by the address that a client
 * connects to. A single camera has 127.0.0.1; of several the first is 127.1.0.1, which takes a system where all of 127.0.0.0/8 is loopback,
 * as on Linux. Connections to an address that is no camera's are closed. The device discovery is asked at 127.0.0.1. Cameras are counted
 * from 0.
 * <p>
 * What the document leaves open is as guessed here: the widths of the frames' parts, the codes 2 (parameter missing or malformed), 3 (wrong
 * app_id or signature) and 310 (no such event), that empty values are signed, that a refused CONNECT leaves the connection open.
 */
public final class SunmiIpcSimulator implements AutoCloseable {

    private final SimulatorOptions options;
    private final Cameras cameras;
    private final EventLoopGroup channelLoops;
    private final EventLoopGroup otherLoops;
    private final Media media = new Media();
    private final Https https;
    private final Channels channels;
    private final Discovery discovery;
    private final Events events;
    private final Webhook webhook;

    private SunmiIpcSimulator(SimulatorOptions options) {
        this.options = options;
        cameras = new Cameras(options.cameras());
        channelLoops = new NioEventLoopGroup(options.channelThreads(), new DefaultThreadFactory("sunmi-simulator-channels", true));
        otherLoops = new NioEventLoopGroup(1, new DefaultThreadFactory("sunmi-simulator", true));
        https = new Https(options, cameras, media, otherLoops, otherLoops);
        channels = new Channels(options, cameras, otherLoops, channelLoops);
        discovery = new Discovery(options.byteOrder(), cameras, otherLoops);
        events = new Events(cameras, https.port());
        webhook = new Webhook(options, cameras);
    }

    /** One camera with the keys of the document's examples. */
    public static SunmiIpcSimulator start() {
        return start(new SimulatorOptions());
    }

    /** As the options say. */
    public static SunmiIpcSimulator start(SimulatorOptions options) {
        return new SunmiIpcSimulator(options);
    }

    /** What it was started with. */
    public SimulatorOptions options() {
        return options;
    }

    /** The addresses of all cameras. */
    public List<String> hosts() {
        return cameras.all().stream().map(camera -> camera.host).toList();
    }

    /** The address of a camera. */
    public String host(int camera) {
        return cameras.get(camera).host;
    }

    /** The serial number of a camera. */
    public String serial(int camera) {
        return cameras.get(camera).serial;
    }

    /**
     * One of several cameras has another address from now on, also in its discovery answer. Connections to the old one stay; new ones are
     * closed.
     */
    public void move(int camera, String host) {
        cameras.move(camera, host);
    }

    /** Of calls and downloads, the same for all cameras. */
    public int httpsPort() {
        return https.port();
    }

    /** Of message channels, the same for all cameras. */
    public int channelPort() {
        return channels.port();
    }

    /** The UDP port of the device discovery. */
    public int discoveryPort() {
        return discovery.port();
    }

    /** Of all cameras. */
    public X509Certificate certificate() {
        return options.certificate().certificate();
    }

    /** SHA-256 of the certificate's DER, in lower-case hex. */
    public String fingerprint() {
        return options.certificate().fingerprint();
    }

    /** Calls and their answers. */
    public Https https() {
        return https;
    }

    /** Videos and pictures. */
    public Media media() {
        return media;
    }

    /** Message channels. */
    public Channels channels() {
        return channels;
    }

    /** Posts to callbacks. */
    public Webhook webhook() {
        return webhook;
    }

    /** Answers to the device discovery. */
    public Discovery discovery() {
        return discovery;
    }

    /** Payloads. */
    public Events events() {
        return events;
    }

    /** Ends all connections and threads, and waits for that. */
    @Override
    public void close() {
        channels.close();
        https.close();
        discovery.close();
        channelLoops.shutdownGracefully(0, 5, TimeUnit.SECONDS);
        otherLoops.shutdownGracefully(0, 5, TimeUnit.SECONDS);
        channelLoops.terminationFuture().awaitUninterruptibly();
        otherLoops.terminationFuture().awaitUninterruptibly();
    }
}

package io.github.camelcameras.test.bvcsp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.SelfSignedCertificate;
import io.github.camelcameras.test.support.Json;
import io.github.camelcameras.test.support.ServerPort;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;

/**
 * A BVCSP server on loopback over real TLS, until it is closed: the seven websockets, and on the same port, picked at run time, the
 * operations of {@link BvcspSimulator}. Written from the vendor's document, not from the component, so that what one of them got wrong does
 * not fit the other. Needs the JDK and Netty. Thread-safe.
 * <p>
 * What the document leaves open is as guessed here: that only text and binary messages of the client keep a connection alive; that an idle
 * one ends without a close frame; that a connection outlives its token; that the audio needs no token but must not have a wrong one, and
 * ends with its dialog.
 */
public final class BvcspSocketSimulator implements AutoCloseable {

    /** Of what {@link #writeTrustStore} writes. */
    public static final String TRUST_STORE_PASSWORD = "of-the-trust-store";

    private static final int BACKLOG = 1_000;
    private static final int SEND_BUFFER = 256 * 1024;

    private final BvcspSimulator simulator;
    private final boolean ownsSimulator;
    private final SelfSignedCertificate certificate;
    private final EventLoopGroup loops = new NioEventLoopGroup(1, new DefaultThreadFactory("bvcsp-simulator", true));
    private final SocketRooms rooms = new SocketRooms();
    private final SocketHandshakes handshakes;
    private final SocketFaults faults;
    private final SocketFrontInitializer front;
    private final ServerPort server;

    private BvcspSocketSimulator(BvcspSimulator simulator, boolean ownsSimulator, SelfSignedCertificate certificate) {
        this.simulator = simulator;
        this.ownsSimulator = ownsSimulator;
        this.certificate = certificate;
        simulator.whenDialogCloses(rooms.audio()::dialogClosed);
        handshakes = new SocketHandshakes(simulator, rooms);
        faults = new SocketFaults(rooms, handshakes);
        front = new SocketFrontInitializer(handshakes, faults, URI.create(simulator.baseUrl()).getPort(), simulator::now,
                certificate);
        ServerBootstrap bootstrap = new ServerBootstrap().group(loops).option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, new WriteBufferWaterMark(SEND_BUFFER / 4, SEND_BUFFER));
        server = new ServerPort(bootstrap, InetAddress.getLoopbackAddress(), front);
    }

    /** With a simulator of its own, which it closes. */
    public static BvcspSocketSimulator start() {
        return new BvcspSocketSimulator(BvcspSimulator.start(), true, SelfSignedCertificate.ofLoopback());
    }

    /** For the operations of this simulator, which stays open. */
    public static BvcspSocketSimulator start(BvcspSimulator simulator) {
        return start(simulator, SelfSignedCertificate.ofLoopback());
    }

    /** The same with a certificate of one's own. */
    public static BvcspSocketSimulator start(BvcspSimulator simulator, SelfSignedCertificate certificate) {
        return new BvcspSocketSimulator(simulator, false, certificate);
    }

    /** The operations, their tokens and dialogs; what it answers over TLS is in its requests too. */
    public BvcspSimulator simulator() {
        return simulator;
    }

    /** Address of operations and websockets, always the same. */
    public String baseUrl() {
        return "https://127.0.0.1:" + port();
    }

    /** Of {@link #baseUrl()}, picked at run time. */
    public int port() {
        return server.port();
    }

    /** That clients are to trust. */
    public X509Certificate certificate() {
        return certificate.certificate();
    }

    /** SHA-256 of the certificate's DER, in lower-case hex. */
    public String fingerprint() {
        return certificate.fingerprint();
    }

    /** Writes a PKCS12 file with the certificate, for clients that are to trust this platform; gives the file. */
    public Path writeTrustStore(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            certificate.trustStore().store(out, TRUST_STORE_PASSWORD.toCharArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PKCS12", e);
        }
    }

    /** Stops listening and ends all connections, without a close frame. */
    public void stop() {
        stopListening();
        rooms.forEachConnection(SocketConnection::end);
        server.drop();
    }

    /** Refuses new connections; those that there are stay. */
    public void stopListening() {
        server.stop();
    }

    /** Listens again, on the same port. */
    public void listen() {
        server.listen();
    }

    /** Stops and starts again, the operations as well: nobody is logged in any more. */
    public void restart() {
        stop();
        simulator.restart();
        listen();
    }

    /** After which time without a message from a client its connection ends: a minute for events, five seconds for audio, unless set. */
    public void idleLimit(SocketPath path, long millis) {
        rooms.get(path).idleMillis(millis);
    }

    /** The same for all but the audio. */
    public void idleLimit(long millis) {
        SocketPath.events().forEach(path -> idleLimit(path, millis));
    }

    /** Whether the audio of conferences needs a token too, which the document does not say; by default not. */
    public void audioNeedsToken(boolean needed) {
        handshakes.audioNeedsToken(needed);
    }

    /**
     * Sends an event to everyone who is connected, or to everyone who subscribed to the device's position; returns to how many.
     *
     * @param json an object
     */
    public int send(SocketPath path, String json) {
        Json.object(json);
        SocketReceiver receiver = rooms.get(path).receiver();
        List<SocketConnection> to =
                rooms.get(path).connections().stream().filter(connection -> receiver.isFor(connection, json)).toList();
        to.forEach(connection -> connection.send(json));
        return to.size();
    }

    /** Sends a text message to everyone who is connected, whatever it is; returns to how many. */
    public int sendRaw(SocketPath path, String text) {
        return rooms.get(path).send(text);
    }

    /**
     * Sends many events to everyone who is connected now, as fast as each takes them; positions as by {@link #send}.
     *
     * @param template JSON in which every <code>%d</code> stands for the number of the event, counted from 1
     */
    public SocketFlood flood(SocketPath path, String template, long count) {
        return flood(path, template, 1, count);
    }

    /**
     * The same with other numbers.
     *
     * @param first number
     */
    public SocketFlood flood(SocketPath path, String template, long first, long count) {
        return SocketFlood.start(rooms.get(path), template, first, count);
    }

    /** Subscriptions to positions. */
    public SocketPositions positions() {
        return rooms.positions();
    }

    /** Instant messages that clients sent. */
    public SocketMessages messages() {
        return rooms.messages();
    }

    /** Commands and their replies. */
    public SocketCommands commands() {
        return rooms.commands();
    }

    /** The audio of conferences. */
    public SocketAudio audio() {
        return rooms.audio();
    }

    /** What goes wrong on demand. */
    public SocketFaults faults() {
        return faults;
    }

    /** Counts and what was received. */
    public SocketStatistics statistics(SocketPath path) {
        return rooms.get(path).statistics();
    }

    /** The last handshakes of all websockets. */
    public List<SocketHandshake> handshakes() {
        return handshakes.list();
    }

    /** Handshakes of all websockets that were not answered by 101. */
    public int refused() {
        return rooms.sum(SocketStatistics::refused);
    }

    /** Websockets open now, of all paths. */
    public int connections() {
        return rooms.sum(SocketStatistics::connections);
    }

    /** TCP connections now: those of operations, those before their handshakes and silent ones among them. */
    public int tcpConnections() {
        return server.connections();
    }

    /** TLS handshakes that failed, as clients do not trust the certificate. */
    public int tlsFailures() {
        return front.tlsFailures();
    }

    /** Ends all connections and threads, and waits for that. */
    @Override
    public void close() {
        server.close();
        loops.shutdownGracefully(0, 5, TimeUnit.SECONDS);
        loops.terminationFuture().awaitUninterruptibly();
        simulator.whenDialogCloses(id -> { });
        if (ownsSimulator) {
            simulator.close();
        }
    }
}

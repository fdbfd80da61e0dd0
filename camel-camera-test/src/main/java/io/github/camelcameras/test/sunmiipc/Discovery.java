package io.github.camelcameras.test.sunmiipc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteOrder;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.CRC32;

import io.github.camelcameras.test.support.Json;
import io.github.camelcameras.test.support.Recorder;
import io.github.camelcameras.test.support.ServerPort;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.channel.socket.nio.NioDatagramChannel;

/**
 * The device discovery of all cameras: each answers every request, by unicast, at once. Messages are flag (4 bytes), version (1), type
 * (1), length of the base64 text (2), base64 text, CRC-32 over all that (4); the figure with the widths is missing from the document. Each
 * camera answers from its own address. Thread-safe.
 */
public final class Discovery {

    private static final int FLAG = 0xFFFF33FF;
    private static final int VERSION = 1;
    private static final int REQUEST = 1;
    private static final int RESPONSE = 2;
    private static final int HEADER = 8;
    private static final int CRC = 4;

    private final boolean bigEndian;
    private final Cameras cameras;
    private final Channel socket;
    private final Set<Integer> absent = ConcurrentHashMap.newKeySet();
    private final Map<Integer, String> otherIps = new ConcurrentHashMap<>();
    private volatile List<Map<String, Object>> inventions = List.of();
    private final Recorder<Request> requests = new Recorder<>();
    private final LongAdder malformed = new LongAdder();
    private final AtomicInteger ignored = new AtomicInteger();
    private volatile Answers answers = Answers.NORMAL;
    private volatile String network = "LAN";

    /** How cameras answer. */
    public enum Answers {
        NORMAL,
        WRONG_CRC,
        /** Bytes that are no message. */
        GARBAGE,
        /** A message whose payload is no base64. */
        NOT_BASE64,
        TWICE(2);

        private final int times;

        Answers() {
            this(1);
        }

        Answers(int times) {
            this.times = times;
        }
    }

    /** A well-formed request. */
    public record Request(long nanos, InetSocketAddress from) {
    }

    Discovery(ByteOrder order, Cameras cameras, EventLoopGroup loops) {
        this.bigEndian = order == ByteOrder.BIG_ENDIAN;
        this.cameras = cameras;
        Bootstrap bootstrap = new Bootstrap().group(loops).channelFactory(() -> new NioDatagramChannel(InternetProtocolFamily.IPv4))
                .handler(new SimpleChannelInboundHandler<DatagramPacket>() {
                    @Override
                    protected void channelRead0(ChannelHandlerContext ctx, DatagramPacket packet) {
                        receive(packet);
                    }

                    @Override
                    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
                        // whoever asked has gone
                    }
                });
        socket = ServerPort.bindAnywhere(port -> bootstrap.bind(InetAddress.getLoopbackAddress(), port));
    }

    /** The UDP port on which requests are heard, picked at run time. */
    public int port() {
        return ((InetSocketAddress) socket.localAddress()).getPort();
    }

    /** The last well-formed requests, in order, those that were ignored as well. */
    public List<Request> requests() {
        return requests.list();
    }

    /** How many messages came that were no requests. */
    public long malformed() {
        return malformed.sum();
    }

    /** Ignores as many requests from now on. */
    public void ignoreNext(int number) {
        ignored.set(number);
    }

    /** How cameras answer from now on. */
    public void answers(Answers kind) {
        answers = kind;
    }

    /** @param mode LAN, as at first, or AP */
    public void network(String mode) {
        network = mode;
    }

    /** The camera answers no more. */
    public void remove(int camera) {
        absent.add(camera);
    }

    /** The camera answers again. */
    public void add(int camera) {
        absent.remove(camera);
    }

    /** Gives another address in the camera's answer, though it is not there; <code>null</code> for the right one again. */
    public void ip(int camera, String ip) {
        if (ip == null) {
            otherIps.remove(camera);
        } else {
            otherIps.put(camera, ip);
        }
    }

    /** Has the first camera answer each request for others as well, which need not be there: with a serial number and an address each. */
    public void invent(Map<String, String> ipBySerial) {
        List<Map<String, Object>> invented = new ArrayList<>();
        ipBySerial.forEach((serial, ip) -> invented.add(device(0, ip, serial)));
        inventions = List.copyOf(invented);
    }

    void close() {
        socket.close().awaitUninterruptibly();
    }

    private void receive(DatagramPacket packet) {
        if (!isRequest(packet.content())) {
            malformed.increment();
            return;
        }
        requests.add(new Request(System.nanoTime(), packet.sender()));
        if (ignored.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return;
        }
        Answers kind = answers;
        Map<String, List<ByteBuf>> all = new LinkedHashMap<>();
        cameras.all().stream().filter(camera -> !absent.contains(camera.number)).forEach(camera -> all.put(camera.host,
                Collections.nCopies(kind.times, answer(device(camera), kind))));
        List<ByteBuf> others = inventions.stream().map(device -> answer(device, kind)).toList();
        // nothing else is done between them: real cameras do not wait for each other
        all.forEach((host, messages) -> send(host, messages, packet.sender()));
        send(cameras.get(0).host, others, packet.sender());
    }

    private static void send(String host, List<ByteBuf> messages, InetSocketAddress to) {
        try (DatagramChannel camera = DatagramChannel.open(StandardProtocolFamily.INET)) {
            camera.bind(new InetSocketAddress(host, 0));
            for (ByteBuf message : messages) {
                camera.send(message.nioBuffer(), to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Camera " + host, e);
        }
    }

    private boolean isRequest(ByteBuf message) {
        if (message.readableBytes() != HEADER + CRC) {
            return false;
        }
        int start = message.readerIndex();
        return readInt(message, start) == FLAG && message.getByte(start + 4) == VERSION && message.getByte(start + 5) == REQUEST
                && message.getShort(start + 6) == 0 && readInt(message, start + HEADER) == crc(message, start, HEADER);
    }

    private ByteBuf answer(Map<String, Object> device, Answers kind) {
        if (kind == Answers.GARBAGE) {
            return Unpooled.copiedBuffer("garbage", StandardCharsets.US_ASCII);
        }
        byte[] json = Json.write(device).getBytes(StandardCharsets.UTF_8);
        byte[] text = kind == Answers.NOT_BASE64 ? json : Base64.getEncoder().encode(json);
        ByteBuf message = Unpooled.buffer(HEADER + text.length + CRC);
        writeInt(message, FLAG);
        message.writeByte(VERSION).writeByte(RESPONSE);
        message.writeShort(bigEndian ? text.length : Short.reverseBytes((short) text.length));
        message.writeBytes(text);
        int crc = crc(message, 0, message.writerIndex());
        writeInt(message, kind == Answers.WRONG_CRC ? crc ^ 1 : crc);
        return message;
    }

    private Map<String, Object> device(Camera camera) {
        return device(camera.number, otherIps.getOrDefault(camera.number, camera.host), camera.serial);
    }

    private Map<String, Object> device(int number, String ip, String serial) {
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("ip", ip);
        device.put("mac", "04:12:24:E3:%02X:%02X".formatted(number >> 8, number & 0xFF));
        device.put("firmware", "1.0.0");
        device.put("name", "SUNMI");
        device.put("model", "FM020");
        device.put("type", "IPC");
        device.put("network", network);
        device.put("deviceid", serial);
        return device;
    }

    private int readInt(ByteBuf message, int index) {
        return bigEndian ? message.getInt(index) : message.getIntLE(index);
    }

    private void writeInt(ByteBuf message, int value) {
        message.writeInt(bigEndian ? value : Integer.reverseBytes(value));
    }

    private static int crc(ByteBuf message, int index, int length) {
        CRC32 crc = new CRC32();
        crc.update(message.nioBuffer(index, length));
        return (int) crc.getValue();
    }
}

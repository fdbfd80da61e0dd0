package io.github.camelcameras.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.github.camelcameras.test.sunmiipc.Channels;
import io.github.camelcameras.test.sunmiipc.Flood;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;

/** Simulated Sunmi cameras in a JVM of their own, which does what is written to it; {@link SunmiCameras} starts it. */
final class SunmiCamerasInJvm {

    private final SunmiIpcSimulator simulator;
    private final Channels channels;
    private final List<Flood> floods = new ArrayList<>();

    private SunmiCamerasInJvm(int cameras) {
        simulator = SunmiIpcSimulator.start(new SimulatorOptions().withCameras(cameras).withChannelThreads(1).withResend());
        channels = simulator.channels();
    }

    /** @param arguments the number of cameras */
    public static void main(String[] arguments) throws IOException {
        SunmiCamerasInJvm cameras = new SunmiCamerasInJvm(Integer.parseInt(arguments[0]));
        OtherJvm.serve(cameras.simulator.channelPort() + " " + cameras.simulator.fingerprint() + " "
                       + String.join(",", cameras.simulator.hosts()), cameras::answer);
        cameras.simulator.close();
    }

    private long answer(String[] command) {
        switch (command[0]) {
            case "send" -> send(Double.parseDouble(command[1]));
            case "rest" -> floods.forEach(Flood::stop);
            case "vanish" -> {
                channels.stopListening();
                channels.drop(true);
            }
            case "return" -> channels.listen();
            default -> {
                return figure(command[0]);
            }
        }
        return 0;
    }

    /** @param perSecond of each camera; 0 for as many as are taken */
    private void send(double perSecond) {
        floods.clear();
        for (int camera = 0; camera < simulator.hosts().size(); camera++) {
            floods.add(channels.flood(camera, simulator.events().dynamicDetect(camera, 1),
                    perSecond == 0 ? Integer.MAX_VALUE / 2 : SunmiCameras.MOST_EVENTS, perSecond));
        }
    }

    private long figure(String name) {
        return switch (name) {
            case "sent" -> floods.stream().mapToLong(Flood::sent).sum();
            case "acknowledged" -> floods.stream().mapToLong(Flood::acknowledged).sum();
            case "mostAttemptsAtOnce" -> IntStream.range(0, simulator.hosts().size()).map(channels::maxConnecting).max().orElse(0);
            default -> throw new IllegalArgumentException(name);
        };
    }
}

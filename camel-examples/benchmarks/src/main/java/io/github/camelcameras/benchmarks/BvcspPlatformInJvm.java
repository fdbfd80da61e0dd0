package io.github.camelcameras.benchmarks;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketFlood;
import io.github.camelcameras.test.bvcsp.SocketPath;

/** A simulated BVCSP platform in a JVM of its own, which does what is written to it; {@link BvcspPlatform} starts it. */
final class BvcspPlatformInJvm {

    private static final SocketPath ALARM = SocketPath.ALARM;

    private final BvcspSocketSimulator sockets = BvcspSocketSimulator.start();
    private final List<SocketFlood> floods = new ArrayList<>();

    private BvcspPlatformInJvm() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws Exception {
        BvcspPlatformInJvm platform = new BvcspPlatformInJvm();
        try (BvcspSocketSimulator sockets = platform.sockets) {
            OtherJvm.serve(sockets.port() + " " + Base64.getEncoder().encodeToString(sockets.certificate().getEncoded()), platform::answer);
        }
    }

    private long answer(String[] command) {
        switch (command[0]) {
            case "raise" -> floods.add(sockets.flood(ALARM, Alarms.template(Long.parseLong(command[3])),
                    Long.parseLong(command[1]), Long.parseLong(command[2])));
            case "record" -> sockets.simulator().alarms().add(Long.parseLong(command[1]), Long.parseLong(command[2]));
            case "cut" -> sockets.faults().reset(ALARM);
            default -> {
                return figure(command[0]);
            }
        }
        return 0;
    }

    private long figure(String name) {
        return switch (name) {
            case "sent" -> floods.stream().mapToLong(SocketFlood::sent).sum();
            case "listeners" -> sockets.statistics(ALARM).connections();
            case "listenersEver" -> sockets.statistics(ALARM).connectionsEver();
            default -> throw new IllegalArgumentException(name);
        };
    }
}

package io.github.camelcameras.hub.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;

/** Cameras of a BVCSP platform, to whose websockets the hub listens: alarms, who is online, where a device is, a message, a command. */
final class BvcspCameras implements Cameras {

    private static final List<Event> EVENTS = List.of(
            new Event(SocketPath.ALARM, """
                    {"type":4097,"time":%2$d,"devID":"PU_%1$d","subDevIdx":0,"status":0,"desc":"motion"}"""),
            new Event(SocketPath.ONLINE_STATUS, """
                    {"type":"PU","time":%2$d,"status":1,"device":{"ID":"PU_%1$d","name":"Patrol"}}"""),
            new Event(SocketPath.POSITIONS, """
                    {"devId":"PU_%1$d","lng":117.27,"lat":31.86,"time":%2$d,"height":0,"angle":0,"speed":0,"starCount":4,"state":1,\
                    "satellite":2}"""),
            new Event(SocketPath.MESSAGES, """
                    {"ID":%1$d,"speaker":"PU_%1$d","speakerType":"PU","speakerName":"Patrol","audience":"operator","audienceType":"User",\
                    "time":%2$d,"msgType":"text","msgContent":"{\\"textMsg\\":\\"all quiet\\"}"}"""),
            new Event(SocketPath.CONFERENCE, """
                    {"type":"member","operation":"start-speak","groupid":"555","member":{"ID":%1$d,"memberID":"PU_%1$d","memberType":"PU",\
                    "memberName":"Patrol","status":3}}"""));

    private final BvcspSocketSimulator platform = BvcspSocketSimulator.start();
    private final Path trustStore = platform.writeTrustStore(newFile());

    /** @param json with the number of the event and its time in seconds */
    private record Event(SocketPath path, String json) {
    }

    private static Path newFile() {
        try {
            return Files.createTempFile("camera-hub", ".p12");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("bvcsp.base-url", platform.baseUrl(),
                "bvcsp.username", BvcspSimulator.ACCOUNT,
                "bvcsp.password", BvcspSimulator.PASSWORD,
                "bvcsp.own-trust-store", "true",
                "bvcsp.trust-store", trustStore.toUri().toString(),
                "bvcsp.trust-store-password", BvcspSocketSimulator.TRUST_STORE_PASSWORD);
    }

    @Override
    public boolean report(int number) {
        Event event = EVENTS.get(number % EVENTS.size());
        // a position goes only to those who have subscribed to the device
        return platform.send(event.path, event.json.formatted(number, System.currentTimeMillis() / 1000)) > 0;
    }

    @Override
    public void close() {
        platform.close();
        try {
            Files.deleteIfExists(trustStore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

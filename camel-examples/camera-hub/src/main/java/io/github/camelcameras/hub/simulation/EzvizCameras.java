package io.github.camelcameras.hub.simulation;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.SimulatedPicture;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Attempt;
import io.github.camelcameras.test.ezviz.MessagePush.Message;

/** EZVIZ cameras: of five events one is an alarm that the hub has to ask for, four are pushed to it. */
final class EzvizCameras implements Cameras {

    private static final String SIGNING_KEY = "signs-in-this-run-only";
    private static final int RETRIES = 3;
    private static final List<String> SERIALS = List.of("427700000", "427700001");
    private static final int[] ALARMS = { 10016, 10025, 10005 };
    private static final List<Content> MESSAGES = List.of(new Content("ys.alarm", "{\"alarmType\":\"pir\"}"),
            new Content("ys.onoffline", "{\"msgType\":\"OFFLINE\"}"), new Content("ys.calling", "{}"),
            new Content("ys.open.isapi", "{\"data\":\"0\",\"index\":24409}"));
    private static final int ROUND = 1 + MESSAGES.size();

    private final EzvizSimulator platform = EzvizSimulator.start();
    private final MessagePush push;
    private final String picture = platform.addPicture("alarm.jpg", SimulatedPicture.jpeg());

    private record Content(String type, String body) {
    }

    /** @param port where the hub takes webhooks */
    EzvizCameras(int port) {
        push = new MessagePush(URI.create("http://localhost:" + port + "/ezviz/events"), SIGNING_KEY, RETRIES);
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("ezviz.webhook-verify-token", SIGNING_KEY,
                "ezviz.device", SERIALS.get(0),
                "ezviz.base-url", platform.baseUrl(),
                "ezviz.allowed-area-domains", "localhost",
                "ezviz.allowed-picture-domains", "localhost",
                "ezviz.app-key", EzvizSimulator.APP_KEY,
                "ezviz.secret-key", EzvizSimulator.APP_SECRET,
                "ezviz.alarms.delay", "500");
    }

    @Override
    public boolean report(int number) {
        String serial = SERIALS.get(number % SERIALS.size());
        int place = number % ROUND;
        if (place == 0) { // first, as it can wait for Kafka to make the topic, for which a push might wait too long
            return addAlarm(serial, ALARMS[number / ROUND % ALARMS.length]);
        }
        Content content = MESSAGES.get(place - 1);
        push(new Message("message-" + number, content.type(), serial, System.currentTimeMillis(), content.body()));
        return true;
    }

    private boolean addAlarm(String serial, int type) {
        // what the first poll finds is from before the hub's time and not an event; the second poll comes when the first has ended
        boolean polling = platform.requests("/api/lapp/alarm/list").size() > 1;
        if (polling) {
            platform.alarms().add(serial, type, System.currentTimeMillis(), false, picture);
        }
        return polling;
    }

    private void push(Message message) {
        List<Attempt> attempts = push.push(message);
        Attempt last = attempts.get(attempts.size() - 1);
        if (last.status() != 200) {
            throw new IllegalStateException("The hub answered " + last.status());
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}

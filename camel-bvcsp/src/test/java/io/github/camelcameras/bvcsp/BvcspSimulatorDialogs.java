package io.github.camelcameras.bvcsp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The media dialogs that are open; no media flows. Thread-safe. */
final class BvcspSimulatorDialogs {

    private static final String SDP = "v=0\\r\\no=- 0 0 IN IP4 127.0.0.1\\r\\ns=-\\r\\nt=0 0\\r\\n";
    private static final String STREAM =
            "{\"ssrc\":64,\"payloadType\":8,\"code\":\"PCMA\",\"channels\":1,\"sampleRate\":8000}";

    private final Set<String> open = new LinkedHashSet<>();
    private long lastId = 123_455;

    synchronized List<String> open() {
        return List.copyOf(open);
    }

    /** The live stream of a device's channel. */
    BvcspSimulatorAnswer openDevice(BvcspSimulatorCall call) {
        call.number("index");
        return openStream(call);
    }

    /** The stream of a conference, or a device's playback. */
    BvcspSimulatorAnswer openStream(BvcspSimulatorCall call) {
        call.string("ID");
        call.string("sdp");
        return BvcspSimulatorAnswer.success("{\"dialogid\":\"%s\",\"sdp\":\"%s\"}".formatted(newDialog(), SDP));
    }

    /** The audio of a conference, by a websocket that is not simulated. */
    BvcspSimulatorAnswer openAudio(BvcspSimulatorCall call) {
        call.string("ID");
        String stream = Base64.getEncoder().encodeToString(STREAM.getBytes(StandardCharsets.UTF_8));
        return BvcspSimulatorAnswer.success("""
                {"dialogid":"%s","url":"/bvvtdu/960d7a3998169b9c/ws-bvrtc?stream=%s",\
                "audio_side":{"code":"PCMA","channels":1,"SampleRate":8000}}""".formatted(newDialog(), stream));
    }

    synchronized BvcspSimulatorAnswer close(BvcspSimulatorCall call) {
        return open.remove(call.variable(0)) ? BvcspSimulatorAnswer.success()
                : BvcspSimulatorAnswer.code(BvcspSimulatorCode.NOT_FOUND);
    }

    private synchronized String newDialog() {
        String id = Long.toString(++lastId);
        open.add(id);
        return id;
    }
}

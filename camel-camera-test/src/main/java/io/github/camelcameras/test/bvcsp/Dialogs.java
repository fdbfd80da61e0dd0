package io.github.camelcameras.test.bvcsp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The media dialogs that are open; of them only the audio of conferences flows, elsewhere. Thread-safe. */
final class Dialogs {

    private static final String SDP = "v=0\\r\\no=- 0 0 IN IP4 127.0.0.1\\r\\ns=-\\r\\nt=0 0\\r\\n";
    private static final String STREAM =
            "{\"ssrc\":64,\"payloadType\":8,\"code\":\"PCMA\",\"channels\":1,\"sampleRate\":8000}";

    private static final String ENCODED_STREAM = Base64.getEncoder().encodeToString(STREAM.getBytes(StandardCharsets.UTF_8));
    private static final long FIRST_AUDIO = 0x960d7a3998169b9cL;
    private static final String NO_AUDIO = "";

    private final Map<String, String> open = new LinkedHashMap<>();
    private long lastId = 123_455;
    private long nextAudio = FIRST_AUDIO;
    private volatile Consumer<String> whenClosed = id -> { };

    synchronized List<String> open() {
        return List.copyOf(open.keySet());
    }

    /** The live stream of a device's channel. */
    Answer openDevice(Call call) {
        call.number("index");
        return openStream(call);
    }

    /** The stream of a conference, or a device's playback. */
    Answer openStream(Call call) {
        call.string("ID");
        call.string("sdp");
        return Answer.success("{\"dialogid\":\"%s\",\"sdp\":\"%s\"}".formatted(newDialog(NO_AUDIO), SDP));
    }

    /** The audio of a conference, by a websocket whose path no other dialog has; the first is the document's. */
    synchronized Answer openAudio(Call call) {
        call.string("ID");
        String path = "/bvvtdu/%016x/ws-bvrtc".formatted(nextAudio++);
        return Answer.success("""
                {"dialogid":"%s","url":"%s?stream=%s",\
                "audio_side":{"code":"PCMA","channels":1,"SampleRate":8000}}""".formatted(newDialog(path), path, ENCODED_STREAM));
    }

    /** The dialog whose audio flows at this address, or <code>null</code>. */
    synchronized String audio(String path, String stream) {
        return open.entrySet().stream().filter(entry -> entry.getValue().equals(path) && ENCODED_STREAM.equals(stream))
                .map(Map.Entry::getKey).findAny().orElse(null);
    }

    void whenClosed(Consumer<String> listener) {
        whenClosed = listener;
    }

    Answer close(Call call) {
        String id = call.variable(0);
        synchronized (this) {
            if (open.remove(id) == null) {
                return Answer.code(Code.NOT_FOUND);
            }
        }
        whenClosed.accept(id);
        return Answer.success();
    }

    private synchronized String newDialog(String audioPath) {
        String id = Long.toString(++lastId);
        open.put(id, audioPath);
        return id;
    }
}

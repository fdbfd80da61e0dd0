package io.github.camelcameras.bvcsp.audio;

import java.util.Map;
import java.util.TreeMap;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.text.PeerText;

/**
 * What <code>openConferenceWebsocketDialog</code> gives (L12054 of the document).
 *
 * @param id         what it is closed by
 * @param path       of its websocket, on the host of the platform
 * @param codec      such as <code>PCMA</code>; <code>null</code> when the platform does not say
 * @param channels   <code>null</code> when the platform does not say
 * @param sampleRate in hertz; <code>null</code> when the platform does not say
 */
record AudioDialog(String id, String path, String codec, Integer channels, Integer sampleRate) {

    /** @throws CameraApiException if it has no ID, or an address that is not below that of the platform */
    static AudioDialog of(Object answer) {
        Map<String, Object> dialog = members(answer);
        if (dialog.get("dialogid") == null) {
            throw failure("dialogid is missing in the answer", dialog);
        }
        // anything else could lead to another host, and take the token there
        if (!(dialog.get("url") instanceof String path) || !path.startsWith("/") || path.startsWith("//")
                || path.contains("#")) {
            throw failure("the answer has no url that is a path on the platform", dialog);
        }
        Map<String, Object> audio = members(dialog.get("audio_side"));
        return new AudioDialog(dialog.get("dialogid").toString(), path, audio.get("code") instanceof String codec ? codec : null,
                integer(audio.get("channels")), integer(audio.get("SampleRate")));
    }

    /** The members, whose names are found whatever their case: the document has SampleRate and sampleRate. */
    private static Map<String, Object> members(Object object) {
        Map<String, Object> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (object instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }

    private static Integer integer(Object value) {
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private static CameraApiException failure(String meaning, Map<String, Object> dialog) {
        return new CameraApiException(new ApiFailure("bvcsp", "openConferenceWebsocketDialog", null, PeerText.names(dialog), meaning, 0,
                false));
    }
}

package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "MediaStream". Generated from the OpenAPI document; do not edit. */
final class MediaStreamOperations {

    private MediaStreamOperations() {
    }

    /** Closes a media dialog. */
    static Operation closeDialog() {
        return new Operation.Builder("closeDialog", "POST", "/bvcsp/v1/dialog/close/{dialogid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("dialogid", STRING).required())
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Gets a media dialog with its two parties. */
    static Operation getDialog() {
        return new Operation.Builder("getDialog", "GET", "/bvcsp/v1/dialog/info/{ID}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Lists the media dialogs with their traffic. */
    static Operation listDialogs() {
        return new Operation.Builder("listDialogs", "POST", "/bvcsp/v1/dialog/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .header("info")
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDialogsFilter()))
                .build();
    }

    /** Lists the streaming servers (VTDU) with their state. */
    static Operation listStreamingServers() {
        return new Operation.Builder("listStreamingServers", "POST", "/bvcsp/v1/dialog/vtdu/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .build();
    }

    /** Opens the caller's audio in a voice conference over BVRTC. */
    static Operation openConferenceBvrtcDialog() {
        return new Operation.Builder("openConferenceBvrtcDialog", "POST", "/bvcsp/v1/dialog/conference/bvrtc")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("sdp", STRING).required().minLength(1))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Opens the caller's audio in a voice conference over WebRTC. */
    static Operation openConferenceWebrtcDialog() {
        return new Operation.Builder("openConferenceWebrtcDialog", "POST", "/bvcsp/v1/dialog/conference/webrtc")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("sdp", STRING).required().minLength(1))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Opens the caller's audio in a voice conference over a websocket. */
    static Operation openConferenceWebsocketDialog() {
        return new Operation.Builder("openConferenceWebsocketDialog", "POST", "/bvcsp/v1/dialog/conference/bvwsc")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Opens a live stream of a device over the vendor's protocol BVRTC. */
    static Operation openDeviceBvrtcDialog() {
        return new Operation.Builder("openDeviceBvrtcDialog", "POST", "/bvcsp/v1/dialog/device/bvrtc")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("index", INTEGER).required())
                .parameter(body("sdp", STRING).required().minLength(1))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Opens a live stream of a device over WebRTC. */
    static Operation openDeviceWebrtcDialog() {
        return new Operation.Builder("openDeviceWebrtcDialog", "POST", "/bvcsp/v1/dialog/device/webrtc")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("index", INTEGER).required())
                .parameter(body("sdp", STRING).required().minLength(1))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Opens a playback stream of a device over the vendor's protocol BVRTC. */
    static Operation openPlaybackDialog() {
        return new Operation.Builder("openPlaybackDialog", "POST", "/bvcsp/v1/dialog/playback")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("sdp", STRING).required().minLength(1))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }

    /** Resets the statistics of streaming servers (VTDU). */
    static Operation resetStreamingServerStatistics() {
        return new Operation.Builder("resetStreamingServerStatistics", "POST", "/bvcsp/v1/dialog/vtdu/statistics/reset")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(wholeBody("servers", LIST).required().items(item(STRING)))
                .build();
    }

    /** Pauses, resumes, moves or ends a playback. */
    static Operation sendPlaybackCommand() {
        return new Operation.Builder("sendPlaybackCommand", "PUT", "/bvcsp/v1/dialog/playback/{dialogId}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("dialogId", STRING).required())
                .parameter(body("cmd", STRING).required().oneOf("PAUSE", "PLAY", "SEEK", "TEARDOWN"))
                .parameter(body("range", LIST).items(item(NUMBER)))
                .parameter(body("scale", NUMBER))
                .error("1", OTHER, "there is no such channel")
                .error("2", OTHER, "the channel has no audio")
                .error("3", OFFLINE, "the device is offline")
                .error("4", UNSUPPORTED, "the media protocol is not supported")
                .error("5", OTHER, "internal error of the server")
                .error("6", OTHER, "unknown error")
                .build();
    }
}

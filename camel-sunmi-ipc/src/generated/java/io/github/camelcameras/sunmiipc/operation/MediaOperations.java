package io.github.camelcameras.sunmiipc.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Media". Generated from the OpenAPI document; do not edit. */
final class MediaOperations {

    private MediaOperations() {
    }

    /** Makes a video clip around the present moment and gets its download address. */
    static Operation getCurVideos() {
        return new Operation.Builder("getCurVideos", "POST", "/openapi/media/getCurVideos")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("preceding", INTEGER).required().oneOf("0", "4", "8"))
                .parameter(form("following", INTEGER).required().oneOf("0", "4", "8"))
                .build();
    }

    /** Gets the RTSP addresses of the live video. */
    static Operation getLiveStream() {
        return new Operation.Builder("getLiveStream", "POST", "/openapi/media/getLiveStream")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .error("232", OTHER, "the addresses of the live video could not be got (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Gets the RTSP address that plays the recorded video of a period. */
    static Operation getPlaybackStream() {
        return new Operation.Builder("getPlaybackStream", "POST", "/openapi/media/getPlaybackStream")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .period(period("start_time", "end_time").counts())
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .rule(ordered("start_time", "end_time"))
                .error("230", OTHER, "the address of the recorded video could not be got (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Lists the recorded files of a period with their download addresses. */
    static Operation getRecordList() {
        return new Operation.Builder("getRecordList", "POST", "/openapi/media/getRecordList")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.record_list")
                .list()
                .readOnly()
                .paging("page_num", 1, "page_size", 10, "data.total_num")
                .period(period("start_time", "end_time").identity("start_time").identity("end_time"))
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .parameter(form("page_num", INTEGER).minimum(1))
                .parameter(form("page_size", INTEGER).minimum(0).maximum(500))
                .rule(ordered("start_time", "end_time"))
                .build();
    }

    /** Makes a picture and gets its download address. */
    static Operation getSnapshot() {
        return new Operation.Builder("getSnapshot", "POST", "/openapi/media/getSnapshot")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .repeatable()
                .error("233", OTHER, "the picture could not be got (no other call gives this code; the document does not explain it)")
                .build();
    }
}

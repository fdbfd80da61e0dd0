package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "VideoTimeline". Generated from the OpenAPI document; do not edit. */
final class VideoTimelineOperations {

    private VideoTimelineOperations() {
    }

    /** Adds events to the timeline of a recording on the platform. */
    static Operation createRecordingTimelineEvents() {
        return new Operation.Builder("createRecordingTimelineEvents", "POST", "/bvcsp/v1/recordfile/timeline/{fileid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("fileid", STRING).required())
                .parameter(body("timeLines", LIST).required().items(item(OBJECT).members(BvcspObjects.createRecordingTimelineEventsTimeLines())))
                .build();
    }

    /** Deletes events from the timeline of a recording on the platform. */
    static Operation deleteRecordingTimelineEvents() {
        return new Operation.Builder("deleteRecordingTimelineEvents", "DELETE", "/bvcsp/v1/recordfile/timeline/{fileid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("fileid", STRING).required())
                .parameter(body("idList", LIST).required().items(item(INTEGER)))
                .build();
    }

    /** Lists events in the timelines of recordings on the platform. */
    static Operation listRecordingTimelineEvents() {
        return new Operation.Builder("listRecordingTimelineEvents", "POST", "/bvcsp/v1/recordfile/timeline/filter")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.timestampBegin", "filter.timestampEnd").identity("ID"))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listRecordingTimelineEventsFilter()))
                .rule(ordered("filter.timestampBegin", "filter.timestampEnd"))
                .rule(ordered("filter.timeBegin", "filter.timeEnd"))
                .build();
    }
}

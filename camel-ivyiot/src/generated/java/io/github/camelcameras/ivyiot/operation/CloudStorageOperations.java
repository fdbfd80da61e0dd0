package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "CloudStorage". Generated from the OpenAPI document; do not edit. */
final class CloudStorageOperations {

    private CloudStorageOperations() {
    }

    /** Gets the addresses that play a recording. */
    static Operation getRecordingUrl() {
        return new Operation.Builder("getRecordingUrl", "GET", "/stream?service=record.play")
                .security("session")
                .envelope("confidential")
                .readOnly()
                .parameter(query("devId", STRING).required())
                .parameter(query("recordSt", STRING).required())
                .parameter(query("version", STRING).required())
                .build();
    }

    /** Gets the addresses of the services that serve the user. */
    static Operation getServerInfo() {
        return new Operation.Builder("getServerInfo", "GET", "/gateway?service=center.getServerInfo")
                .security("user")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(query("oemCode", STRING).required().maxLength(20))
                .build();
    }

    /** Lists when a device has recorded. */
    static Operation listRecordingDates() {
        return new Operation.Builder("listRecordingDates", "GET", "/stream?service=record.date.query")
                .security("session")
                .envelope("plain")
                .result("dateList")
                .list()
                .readOnly()
                .parameter(query("devId", STRING).required())
                .build();
    }

    /** Lists the recordings of a device in a period. */
    static Operation listRecordings() {
        return new Operation.Builder("listRecordings", "GET", "/stream?service=record.query")
                .security("session")
                .envelope("plain")
                .result("recordList")
                .list()
                .readOnly()
                .period(period("recordSt", "recordEt").late(86400))
                .parameter(query("devId", STRING).required())
                .parameter(query("recordSt", STRING).required())
                .parameter(query("recordEt", STRING).required())
                .parameter(query("version", STRING).required())
                .build();
    }
}

package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "LocalVideo". Generated from the OpenAPI document; do not edit. */
final class LocalVideoOperations {

    private LocalVideoOperations() {
    }

    /** Lists the recordings on the storage of a device. */
    static Operation listLocalVideos() {
        return new Operation.Builder("listLocalVideos", "GET", "/api/v3/das/device/local/video/query")
                .security("accessToken")
                .envelope("das")
                .result("data")
                .list()
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(header("channelNo", STRING))
                .parameter(query("recordType", INTEGER).oneOf("1", "2", "3", "4"))
                .parameter(query("startTime", STRING).format(DATE_TIME))
                .parameter(query("endTime", STRING).format(DATE_TIME))
                .rule(ordered("startTime", "endTime"))
                .error("2030", UNSUPPORTED, "the device does not support this")
                .build();
    }
}

package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Tool". Generated from the OpenAPI document; do not edit. */
final class ToolOperations {

    private ToolOperations() {
    }

    /** Gets the time of the platform. */
    static Operation getServerTime() {
        return new Operation.Builder("getServerTime", "GET", "/gateway?service=cloud_system.current_time")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }
}

package io.github.camelcameras.simcam.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Device". Generated from the OpenAPI document; do not edit. */
final class DeviceOperations {

    private DeviceOperations() {
    }

    /** Switches the privacy mode of a camera on or off. */
    static Operation controlDevice() {
        return new Operation.Builder("controlDevice", "POST", "/api/deviceControl")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessToken")
                .envelope("success")
                .result("data")
                .parameter(form("device_id", STRING).required().minLength(1).maxLength(30))
                .parameter(form("mode", STRING).required().oneOf("YSMS"))
                .parameter(form("mode_switch", INTEGER).required().minimum(0).maximum(1))
                .build();
    }

    /** Lists the cameras of the account. */
    static Operation listDevices() {
        return new Operation.Builder("listDevices", "POST", "/api/getDeviceList")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessToken")
                .envelope("success")
                .result("cameras")
                .list()
                .readOnly()
                .build();
    }
}

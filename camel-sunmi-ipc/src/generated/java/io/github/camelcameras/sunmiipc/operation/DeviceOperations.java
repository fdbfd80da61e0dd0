package io.github.camelcameras.sunmiipc.operation;

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

    /** Activates the camera; all existing face groups and face records are deleted. */
    static Operation activate() {
        return new Operation.Builder("activate", "POST", "/openapi/device/activate")
                .mediaType("application/x-www-form-urlencoded")
                .security("activation")
                .result("data")
                .parameter(form("sn", STRING).required().minLength(1))
                .build();
    }

    /** Gets the serial number, model, name, versions and addresses of the camera. */
    static Operation getInfo() {
        return new Operation.Builder("getInfo", "POST", "/openapi/device/getInfo")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Reboots the camera. */
    static Operation reboot() {
        return new Operation.Builder("reboot", "POST", "/openapi/device/reboot")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .build();
    }

    /** Restores the factory settings of the camera; reboot only restarts it. */
    static Operation reset() {
        return new Operation.Builder("reset", "POST", "/openapi/device/reset")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .build();
    }
}

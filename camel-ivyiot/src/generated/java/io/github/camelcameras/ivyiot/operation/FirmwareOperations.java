package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Firmware". Generated from the OpenAPI document; do not edit. */
final class FirmwareOperations {

    private FirmwareOperations() {
    }

    /** Gets the firmware that a device can be upgraded to. */
    static Operation getLatestFirmware() {
        return new Operation.Builder("getLatestFirmware", "GET", "/gateway?service=firmware.latest")
                .security("user")
                .envelope("plain")
                .result("firmwareList")
                .list()
                .header("remind")
                .readOnly()
                .parameter(query("macAddr", STRING).required())
                .parameter(query("machineTypeName", STRING).required().minLength(1).maxLength(50))
                .parameter(query("sysVersion1", INTEGER).required())
                .parameter(query("sysVersion3", INTEGER).required())
                .parameter(query("sysVersion4", INTEGER).required())
                .parameter(query("appVersion1", INTEGER).required())
                .parameter(query("appVersion3", INTEGER).required())
                .parameter(query("appVersion4", INTEGER).required())
                .parameter(query("patchVersion", INTEGER))
                .parameter(query("oemCode", STRING))
                .build();
    }
}

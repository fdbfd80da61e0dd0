package io.github.camelcameras.ezviz.operation;

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

    /** Adds a device to the account. */
    static Operation addDevice() {
        return new Operation.Builder("addDevice", "POST", "/api/lapp/device/add")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("validateCode", STRING).required().secret().minLength(6).maxLength(6).pattern("^[A-Z]{6}$"))
                .build();
    }

    /** Captures a picture of what a channel sees now. */
    static Operation capturePicture() {
        return new Operation.Builder("capturePicture", "POST", "/api/lapp/device/capture")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .repeatable()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .parameter(form("quality", INTEGER).oneOf("0", "1", "2", "3", "4"))
                .build();
    }

    /** Removes a device from the account. */
    static Operation deleteDevice() {
        return new Operation.Builder("deleteDevice", "POST", "/api/lapp/device/delete")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Links an IPC to a channel of a recorder (NVR); for a detector see setIpcLink. */
    static Operation linkIpc() {
        return new Operation.Builder("linkIpc", "POST", "/api/lapp/device/ipc/add")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("ipcSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .parameter(form("validateCode", STRING).secret())
                .error("60041", RETRYABLE, "the IPC is linked to another device, or the request timed out")
                .build();
    }

    /** Removes the link of an IPC to a recorder (NVR); for a detector see setIpcLink. */
    static Operation unlinkIpc() {
        return new Operation.Builder("unlinkIpc", "POST", "/api/lapp/device/ipc/delete")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("ipcSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Changes the name of a device. */
    static Operation updateDeviceName() {
        return new Operation.Builder("updateDeviceName", "POST", "/api/lapp/device/name/update")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("deviceName", STRING).required().minLength(1).maxLength(50).bytes())
                .build();
    }
}

package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Upgrade". Generated from the OpenAPI document; do not edit. */
final class UpgradeOperations {

    private UpgradeOperations() {
    }

    /** Gets the installed and the latest firmware version of a device. */
    static Operation getDeviceVersion() {
        return new Operation.Builder("getDeviceVersion", "POST", "/api/lapp/device/version/info")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .error("20018", OTHER, "the serial number is wrong, or the device is not in this account")
                .build();
    }

    /** Gets how far the firmware upgrade of a device is. */
    static Operation getUpgradeStatus() {
        return new Operation.Builder("getUpgradeStatus", "POST", "/api/lapp/device/upgrade/status")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Upgrades a device to the latest firmware. */
    static Operation upgradeDevice() {
        return new Operation.Builder("upgradeDevice", "POST", "/api/lapp/device/upgrade")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .error("60016", RETRYABLE, "the upgrade failed, check the network of the device")
                .build();
    }
}

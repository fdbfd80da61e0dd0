package io.github.camelcameras.ezviz.operation;

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

    /** Gets the cloud storage of a device. */
    static Operation getCloudStorage() {
        return new Operation.Builder("getCloudStorage", "POST", "/api/lapp/cloud/storage/device/info")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("phone", STRING))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Enables cloud storage for a device with a card password. */
    static Operation openCloudStorage() {
        return new Operation.Builder("openCloudStorage", "POST", "/api/lapp/cloud/storage/open")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("cardPassword", STRING).required().secret().minLength(1))
                .parameter(form("phone", STRING))
                .parameter(form("channelNo", INTEGER))
                .parameter(form("isImmediately", INTEGER).oneOf("0", "1"))
                .error("60020", UNSUPPORTED, "the device, or its present version, does not support cloud storage")
                .error("60035", OTHER, "enabling cloud storage fails")
                .build();
    }
}

package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Password". Generated from the OpenAPI document; do not edit. */
final class PasswordOperations {

    private PasswordOperations() {
    }

    /** Changes the password of the video encryption of a device. */
    static Operation updateDevicePassword() {
        return new Operation.Builder("updateDevicePassword", "POST", "/api/lapp/device/password/update")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("oldPassword", STRING).required().secret().minLength(1))
                .parameter(form("newPassword", STRING).required().secret().minLength(1).maxLength(12))
                .error("20010", OTHER, "the old password is wrong")
                .build();
    }
}

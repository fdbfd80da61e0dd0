package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Authentication". Generated from the OpenAPI document; do not edit. */
final class AuthenticationOperations {

    private AuthenticationOperations() {
    }

    /** Changes the password of the user who is logged in. */
    static Operation changeOwnPassword() {
        return new Operation.Builder("changeOwnPassword", "POST", "/bvcsp/v1/auth/password")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("oldPassword", STRING).wireName("old_password_encrypted").required().secret())
                .parameter(body("newPassword", STRING).wireName("new_password_encrypted").required().secret())
                .build();
    }

    /** Gets what a QR code needs with which a device can log in. */
    static Operation createDeviceLoginQrCode() {
        return new Operation.Builder("createDeviceLoginQrCode", "POST", "/bvcsp/v1/auth/qrcode")
                .mediaType("application/json")
                .security("token")
                .envelope("confidential")
                .result("data")
                .parameter(body("user_id", STRING))
                .parameter(body("device_id", STRING))
                .parameter(body("begin_time", INTEGER))
                .parameter(body("end_time", INTEGER))
                .build();
    }

    /** Gets the user who is logged in, with roles and rights. */
    static Operation getCurrentUser() {
        return new Operation.Builder("getCurrentUser", "GET", "/bvcsp/v1/auth/userinfo")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Logs a user in and returns an access token. */
    static Operation login() {
        return new Operation.Builder("login", "POST", "/bvcsp/v1/auth/login")
                .mediaType("application/json")
                .envelope("confidential")
                .result("data")
                .parameter(body("username", STRING).required().minLength(1))
                .parameter(body("password", STRING).wireName("password_encrypted").required().secret())
                .parameter(body("timestamp", INTEGER).required().format(SECONDS))
                .error("2", AUTHENTICATION, "there is no such user")
                .build();
    }

    /** Logs the current user out. */
    static Operation logout() {
        return new Operation.Builder("logout", "POST", "/bvcsp/v1/auth/logout")
                .mediaType("application/x-www-form-urlencoded")
                .security("token")
                .envelope("plain")
                .build();
    }

    /** Exchanges the current access token for a new one. */
    static Operation refreshToken() {
        return new Operation.Builder("refreshToken", "POST", "/bvcsp/v1/auth/refresh")
                .mediaType("application/x-www-form-urlencoded")
                .security("token")
                .envelope("confidential")
                .result("data")
                .build();
    }
}

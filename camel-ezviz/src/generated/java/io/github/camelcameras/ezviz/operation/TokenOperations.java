package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Token". Generated from the OpenAPI document; do not edit. */
final class TokenOperations {

    private TokenOperations() {
    }

    /** Gets an access token for the account. */
    static Operation getToken() {
        return new Operation.Builder("getToken", "POST", "/api/lapp/token/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("appSecret")
                .envelope("token")
                .result("data")
                .repeatable()
                .error("10001", AUTHENTICATION, "appKey or appSecret is empty or malformed")
                .build();
    }
}

package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "ServiceActivation". Generated from the OpenAPI document; do not edit. */
final class ServiceActivationOperations {

    private ServiceActivationOperations() {
    }

    /** Activates a grant for a device. */
    static Operation activatePermission() {
        return new Operation.Builder("activatePermission", "POST", "/gateway?service=permission.active")
                .mediaType("application/x-www-form-urlencoded")
                .security("user")
                .envelope("plain")
                .result("data")
                .parameter(form("grantId", INTEGER).required())
                .parameter(form("ipcMac", STRING).required().minLength(1).maxLength(20))
                .parameter(form("exceptionInfo", STRING).maxLength(1024))
                .parameter(form("appClientVersion", STRING).maxLength(50))
                .build();
    }

    /** Gets the service that a device has at present. */
    static Operation getCurrentService() {
        return new Operation.Builder("getCurrentService", "GET", "/gateway?service=fcmall.get_current_service")
                .security("user")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(query("macAddr", STRING).required().maxLength(20))
                .build();
    }

    /** Lists the grants of the user that wait for their activation. */
    static Operation listInactivePermissions() {
        return new Operation.Builder("listInactivePermissions", "GET", "/gateway?service=permission.query_user_not_active")
                .security("user")
                .envelope("plain")
                .result("data")
                .list()
                .header("sysDate")
                .readOnly()
                .parameter(query("supportBpi", INTEGER).required().oneOf("0", "1"))
                .build();
    }

    /** Lists the grants in force of all devices of the user. */
    static Operation listValidPermissions() {
        return new Operation.Builder("listValidPermissions", "GET", "/gateway?service=permission.query_user_ipcs_valid")
                .security("user")
                .envelope("plain")
                .result("data")
                .list()
                .header("sysDate")
                .readOnly()
                .build();
    }
}

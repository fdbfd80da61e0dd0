package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Equipment". Generated from the OpenAPI document; do not edit. */
final class EquipmentOperations {

    private EquipmentOperations() {
    }

    /** Adds a device to the user. */
    static Operation addDevice() {
        return new Operation.Builder("addDevice", "POST", "/gateway?service=user_ipc_setting_v2_0.addOemDevice")
                .mediaType("application/x-www-form-urlencoded")
                .security("user")
                .envelope("plain")
                .result("data")
                .parameter(form("macAddr", STRING).required().minLength(1).maxLength(20))
                .parameter(form("deviceName", STRING).required().minLength(1).maxLength(50))
                .parameter(form("username", STRING).required().minLength(1).maxLength(64))
                .parameter(form("password", STRING).required().secret().maxLength(160))
                .parameter(form("hasusertag", INTEGER).required().oneOf("0", "2"))
                .parameter(form("supportStore", INTEGER).required().oneOf("0", "1"))
                .parameter(form("supportRichMedia", INTEGER).required().oneOf("0", "1"))
                .parameter(form("productName", STRING).required().minLength(1).maxLength(50))
                .parameter(form("oemCode", STRING).required().minLength(1).maxLength(20))
                .build();
    }

    /** Deletes a device of the user. */
    static Operation deleteDevice() {
        return new Operation.Builder("deleteDevice", "POST", "/gateway?service=user_ipc_setting_v2_0.delOemDeviceByMac")
                .mediaType("application/x-www-form-urlencoded")
                .security("user")
                .envelope("plain")
                .result("data")
                .parameter(form("macAddr", STRING).required().minLength(1).maxLength(20))
                .build();
    }

    /** Gets one device of the user. */
    static Operation getDevice() {
        return new Operation.Builder("getDevice", "GET", "/gateway?service=user_ipc_setting_v2_0.getOemDeviceByUserAndMac")
                .security("user")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(query("macAddr", STRING).required().maxLength(20))
                .build();
    }

    /** Lists the devices of the user. */
    static Operation listDevices() {
        return new Operation.Builder("listDevices", "GET", "/gateway?service=user_ipc_setting_v2_0.getOemDeviceByUser")
                .security("user")
                .envelope("confidential")
                .result("data")
                .list()
                .readOnly()
                .build();
    }

    /** Takes a device away from whatever user has it. */
    static Operation unbindDevice() {
        return new Operation.Builder("unbindDevice", "POST", "/gateway?service=user_ipc_setting_v2_0.delOemDeviceForce")
                .mediaType("application/x-www-form-urlencoded")
                .security("oemKey")
                .envelope("plain")
                .result("data")
                .parameter(form("mac", STRING).required().minLength(1))
                .parameter(form("oemCode", STRING).required().minLength(1))
                .build();
    }

    /** Changes what the platform knows about a device. */
    static Operation updateDevice() {
        return new Operation.Builder("updateDevice", "POST", "/gateway?service=user_ipc_setting_v2_0.updateOemDevice")
                .mediaType("application/x-www-form-urlencoded")
                .security("user")
                .envelope("plain")
                .result("data")
                .parameter(form("macAddr", STRING).required().minLength(1).maxLength(20))
                .parameter(form("deviceName", STRING).maxLength(50))
                .parameter(form("username", STRING).maxLength(64))
                .parameter(form("password", STRING).secret().maxLength(160))
                .parameter(form("hasusertag", INTEGER).oneOf("0", "2"))
                .parameter(form("supportStore", INTEGER).oneOf("0", "1"))
                .parameter(form("supportRichMedia", INTEGER).oneOf("0", "1"))
                .parameter(form("productName", STRING).maxLength(50))
                .build();
    }
}

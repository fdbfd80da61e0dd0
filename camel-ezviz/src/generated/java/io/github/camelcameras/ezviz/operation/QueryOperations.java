package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Query". Generated from the OpenAPI document; do not edit. */
final class QueryOperations {

    private QueryOperations() {
    }

    /** Gets a picture that the device SDK captured, by its UUID. */
    static Operation getCapturedPicture() {
        return new Operation.Builder("getCapturedPicture", "POST", "/api/lapp/device/uuid/picture")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("uuid", STRING).required().minLength(1))
                .parameter(form("size", INTEGER).required().minimum(0).maximum(1280))
                .error("20301", OTHER, "the device, or the alarm message with this UUID, does not exist")
                .error("20302", OTHER, "the serial number is wrong, or no picture with this UUID exists")
                .error("20303", OTHER, "the channel, or the picture with this FID, does not exist")
                .build();
    }

    /** Gets the basic data of a device. */
    static Operation getDevice() {
        return new Operation.Builder("getDevice", "POST", "/api/lapp/device/info")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("version", STRING).oneOf("utc"))
                .error("20018", OTHER, "the account does not have this device, or the channel does not exist")
                .build();
    }

    /** Gets the state of the functions and disks of a device. */
    static Operation getDeviceStatus() {
        return new Operation.Builder("getDeviceStatus", "POST", "/api/lapp/device/status/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channel", INTEGER))
                .build();
    }

    /** Lists the cameras of the account. */
    static Operation listCameras() {
        return new Operation.Builder("listCameras", "POST", "/api/lapp/camera/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .paging("pageStart", 0, "pageSize", 10, "page.total")
                .parameter(form("pageStart", INTEGER).minimum(0))
                .parameter(form("pageSize", INTEGER).minimum(1).maximum(50))
                .error("20018", OTHER, "the channel does not exist")
                .build();
    }

    /** Lists the channels of a device. */
    static Operation listDeviceCameras() {
        return new Operation.Builder("listDeviceCameras", "POST", "/api/lapp/device/camera/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Lists the devices of the account. */
    static Operation listDevices() {
        return new Operation.Builder("listDevices", "POST", "/api/lapp/device/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .paging("pageStart", 0, "pageSize", 10, "page.total")
                .parameter(form("pageStart", INTEGER).minimum(0))
                .parameter(form("pageSize", INTEGER).minimum(1).maximum(50))
                .build();
    }
}

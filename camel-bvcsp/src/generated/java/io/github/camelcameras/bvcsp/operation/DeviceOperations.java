package io.github.camelcameras.bvcsp.operation;

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

    /** Gets the state of a device's battery and its low-battery alarm. */
    static Operation getBattery() {
        return new Operation.Builder("getBattery", "GET", "/bvcsp/v1/pu/power/battery/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets a device with its channels, location and hardware. */
    static Operation getDevice() {
        return new Operation.Builder("getDevice", "GET", "/bvcsp/v1/pu/info/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets a device class. */
    static Operation getDeviceClass() {
        return new Operation.Builder("getDeviceClass", "GET", "/bvcsp/v1/pu/puclass/{ID}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Gets a device group. */
    static Operation getDeviceGroup() {
        return new Operation.Builder("getDeviceGroup", "GET", "/bvcsp/v1/pugroup/info/{groupid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Gets the location of a device. */
    static Operation getDeviceLocation() {
        return new Operation.Builder("getDeviceLocation", "GET", "/bvcsp/v1/pu/gpsdata/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Tells whether a device is online, and how it is connected. */
    static Operation getDeviceStatus() {
        return new Operation.Builder("getDeviceStatus", "GET", "/bvcsp/v1/pu/status/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets the root of the tree of device groups. */
    static Operation getRootDeviceGroup() {
        return new Operation.Builder("getRootDeviceGroup", "GET", "/bvcsp/v1/pugroup/root")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Lists the classes of devices. */
    static Operation listDeviceClasses() {
        return new Operation.Builder("listDeviceClasses", "POST", "/bvcsp/v1/pu/puclass/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDeviceClassesFilter()))
                .build();
    }

    /** Lists device groups. */
    static Operation listDeviceGroups() {
        return new Operation.Builder("listDeviceGroups", "POST", "/bvcsp/v1/pugroup/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDeviceGroupsFilter()))
                .build();
    }

    /** Lists devices with their channels and location. */
    static Operation listDevices() {
        return new Operation.Builder("listDevices", "POST", "/bvcsp/v1/pu/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("order", STRING))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDevicesFilter()))
                .build();
    }

    /** Sends a custom command to a device and returns its reply. */
    static Operation sendTransparentCommand() {
        return new Operation.Builder("sendTransparentCommand", "POST", "/bvcsp/v1/pu/custom/{puid}/{index}")
                .mediaType("text/plain")
                .security("token")
                .envelope("text")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(1).maximum(15))
                .parameter(wholeBody("payload", STRING).required())
                .build();
    }

    /** Starts a manual recording on a channel of a device. */
    static Operation startDeviceRecording() {
        return new Operation.Builder("startDeviceRecording", "POST", "/bvcsp/v1/pu/manualrecord/start/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("video", BOOLEAN).required())
                .parameter(body("audio", BOOLEAN).required())
                .parameter(body("stopTime", INTEGER).required().minimum(0L).format(SECONDS))
                .parameter(body("fileName", STRING).required().minLength(1))
                .build();
    }

    /** Stops a manual recording on a channel of a device. */
    static Operation stopDeviceRecording() {
        return new Operation.Builder("stopDeviceRecording", "POST", "/bvcsp/v1/pu/manualrecord/stop/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .build();
    }

    /** Takes one picture on a channel and uploads it to the platform. */
    static Operation takeDeviceSnapshot() {
        return new Operation.Builder("takeDeviceSnapshot", "POST", "/bvcsp/v1/pu/manualsnapshot/one/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .build();
    }
}

package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "ElectricFence". Generated from the OpenAPI document; do not edit. */
final class ElectricFenceOperations {

    private ElectricFenceOperations() {
    }

    /** Adds devices to an electric fence of the platform. */
    static Operation addPlatformFenceDevices() {
        return new Operation.Builder("addPlatformFenceDevices", "POST", "/bvcsp/v1/platffence/device/add/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .parameter(body("puidlist", LIST).required().items(item(STRING)))
                .build();
    }

    /** Creates an electric fence on the platform. */
    static Operation createPlatformFence() {
        return new Operation.Builder("createPlatformFence", "POST", "/bvcsp/v1/platffence/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("desc", STRING))
                .parameter(body("status", INTEGER).oneOf("1", "2"))
                .parameter(body("actionType", INTEGER).oneOf("1", "2"))
                .parameter(body("fenceType", INTEGER).oneOf("1", "2"))
                .parameter(body("radius", INTEGER).minimum(0))
                .parameter(body("coords", LIST).items(item(OBJECT).members(BvcspObjects.createPlatformFenceCoords())).maxItems(10))
                .parameter(body("alarmTimes", LIST).items(item(OBJECT).members(BvcspObjects.createPlatformFenceAlarmTimes())).maxItems(6))
                .rule(needs("fenceType", "1", "radius".split(",")))
                .rule(needs("fenceType", "2", "coords".split(",")))
                .build();
    }

    /** Deletes an electric fence of the platform. */
    static Operation deletePlatformFence() {
        return new Operation.Builder("deletePlatformFence", "DELETE", "/bvcsp/v1/platffence/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Gets one electric fence of the platform. */
    static Operation getPlatformFence() {
        return new Operation.Builder("getPlatformFence", "GET", "/bvcsp/v1/platffence/info/{ID}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Lists the devices of an electric fence of the platform. */
    static Operation listPlatformFenceDevices() {
        return new Operation.Builder("listPlatformFenceDevices", "POST", "/bvcsp/v1/platffence/device/list/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(path("ID", STRING).required())
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listPlatformFenceDevicesFilter()))
                .build();
    }

    /** Lists the electric fences of the platform. */
    static Operation listPlatformFences() {
        return new Operation.Builder("listPlatformFences", "POST", "/bvcsp/v1/platffence/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listPlatformFencesFilter()))
                .build();
    }

    /** Removes devices from an electric fence of the platform. */
    static Operation removePlatformFenceDevices() {
        return new Operation.Builder("removePlatformFenceDevices", "POST", "/bvcsp/v1/platffence/device/del/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .parameter(body("puidlist", LIST).required().items(item(STRING)))
                .build();
    }

    /** Changes an electric fence of the platform. */
    static Operation updatePlatformFence() {
        return new Operation.Builder("updatePlatformFence", "PUT", "/bvcsp/v1/platffence/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("ID", STRING).required())
                .parameter(body("name", STRING))
                .parameter(body("desc", STRING))
                .parameter(body("status", INTEGER).oneOf("1", "2"))
                .parameter(body("actionType", INTEGER).oneOf("1", "2"))
                .parameter(body("fenceType", INTEGER).oneOf("1", "2"))
                .parameter(body("radius", INTEGER).minimum(0))
                .parameter(body("coords", LIST).items(item(OBJECT).members(BvcspObjects.updatePlatformFenceCoords())).maxItems(10))
                .parameter(body("alarmTimes", LIST).items(item(OBJECT).members(BvcspObjects.updatePlatformFenceAlarmTimes())).maxItems(6))
                .rule(needs("fenceType", "1", "radius".split(",")))
                .rule(needs("fenceType", "2", "coords".split(",")))
                .build();
    }
}

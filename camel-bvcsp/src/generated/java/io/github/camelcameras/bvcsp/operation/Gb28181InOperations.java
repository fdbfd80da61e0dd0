package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Gb28181In". Generated from the OpenAPI document; do not edit. */
final class Gb28181InOperations {

    private Gb28181InOperations() {
    }

    /** Adds a device that may register here by GB28181. */
    static Operation createGb28181InDevice() {
        return new Operation.Builder("createGb28181InDevice", "POST", "/bvcsp/v1/bv28181in/device/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("ID", STRING).required().minLength(20).maxLength(20).pattern("^[0-9]{20}$"))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("deviceType", STRING).required().oneOf("fixedCamera", "ballCamera", "ptzCamera", "bodyCamera", "smartHelmet", "carCamera"))
                .parameter(body("mediaStreamProto", INTEGER).required().oneOf("1", "2", "3"))
                .parameter(body("username", STRING).required())
                .parameter(body("password", STRING).required().secret())
                .parameter(body("platformID", STRING).required())
                .parameter(body("enable", INTEGER).required().oneOf("1", "2"))
                .build();
    }

    /** Starts to download recordings from GB28181 devices or platforms. */
    static Operation createGb28181InDownloadTask() {
        return new Operation.Builder("createGb28181InDownloadTask", "POST", "/bvcsp/v1/bv28181in/record/task/create")
                .mediaType("application/json")
                .security("token")
                .envelope("items")
                .result("data")
                .list()
                .parameter(body("fileList", LIST).items(item(STRING)))
                .build();
    }

    /** Adds a platform that may register here by GB28181. */
    static Operation createGb28181InPlatform() {
        return new Operation.Builder("createGb28181InPlatform", "POST", "/bvcsp/v1/bv28181in/platform/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("ID", STRING).required().minLength(20).maxLength(20).pattern("^[0-9]{20}$"))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("username", STRING).required())
                .parameter(body("password", STRING).required().secret())
                .parameter(body("enable", INTEGER).required().oneOf("1", "2"))
                .build();
    }

    /** Deletes a device that may register here by GB28181. */
    static Operation deleteGb28181InDevice() {
        return new Operation.Builder("deleteGb28181InDevice", "DELETE", "/bvcsp/v1/bv28181in/device/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Deletes a platform that may register here by GB28181. */
    static Operation deleteGb28181InPlatform() {
        return new Operation.Builder("deleteGb28181InPlatform", "DELETE", "/bvcsp/v1/bv28181in/platform/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Downloads the file of a recording from GB28181. */
    static Operation downloadGb28181InRecording() {
        return new Operation.Builder("downloadGb28181InRecording", "GET", "/bvcsp/v1/bv28181in/record/download/{ID}")
                .security("token")
                .envelope("file")
                .repeatable()
                .parameter(path("ID", STRING).required())
                .parameter(header("Range", STRING).pattern("^bytes=[0-9]*-[0-9]*$"))
                .build();
    }

    /** Gets configuration and licence of the GB28181 server of this platform. */
    static Operation getGb28181InConfiguration() {
        return new Operation.Builder("getGb28181InConfiguration", "GET", "/bvcsp/v1/bv28181in/config")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets a device that may register here by GB28181, with its channels. */
    static Operation getGb28181InDevice() {
        return new Operation.Builder("getGb28181InDevice", "POST", "/bvcsp/v1/bv28181in/device/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .fallback("GET", "/bvcsp/v1/bv28181in/device/{ID}")
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Gets a platform that may register here by GB28181. */
    static Operation getGb28181InPlatform() {
        return new Operation.Builder("getGb28181InPlatform", "GET", "/bvcsp/v1/bv28181in/platform/{ID}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Lists the devices that may register here by GB28181. */
    static Operation listGb28181InDevices() {
        return new Operation.Builder("listGb28181InDevices", "POST", "/bvcsp/v1/bv28181in/device/list")
                .mediaType("application/json")
                .security("token")
                .envelope("confidential")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listGb28181InDevicesFilter()))
                .build();
    }

    /** Lists the progress of downloads from GB28181 devices or platforms. */
    static Operation listGb28181InDownloadTasks() {
        return new Operation.Builder("listGb28181InDownloadTasks", "POST", "/bvcsp/v1/bv28181in/record/task/query")
                .mediaType("application/json")
                .security("token")
                .envelope("items")
                .result("data")
                .list()
                .readOnly()
                .parameter(body("fileList", LIST).items(item(STRING)))
                .build();
    }

    /** Lists the platforms that may register here by GB28181. */
    static Operation listGb28181InPlatforms() {
        return new Operation.Builder("listGb28181InPlatforms", "POST", "/bvcsp/v1/bv28181in/platform/list")
                .mediaType("application/json")
                .security("token")
                .envelope("confidential")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listGb28181InPlatformsFilter()))
                .build();
    }

    /** Lists recordings held by GB28181 devices or platforms. */
    static Operation listGb28181InRecordings() {
        return new Operation.Builder("listGb28181InRecordings", "POST", "/bvcsp/v1/bv28181in/record/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .period(period("filter.startTime", "filter.endTime").longest(86400).identity("deviceId").identity("filePath").identity("startTime"))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listGb28181InRecordingsFilter()))
                .rule(ordered("filter.startTime", "filter.endTime"))
                .build();
    }

    /** Changes a device that may register here by GB28181. */
    static Operation updateGb28181InDevice() {
        return new Operation.Builder("updateGb28181InDevice", "PUT", "/bvcsp/v1/bv28181in/device/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("deviceType", STRING).required().minLength(1))
                .parameter(body("mediaStreamProto", INTEGER).required().oneOf("1", "2", "3"))
                .parameter(body("username", STRING).required())
                .parameter(body("password", STRING).required().secret())
                .parameter(body("enable", INTEGER).required().oneOf("1", "2"))
                .build();
    }

    /** Changes a platform that may register here by GB28181. */
    static Operation updateGb28181InPlatform() {
        return new Operation.Builder("updateGb28181InPlatform", "PUT", "/bvcsp/v1/bv28181in/platform/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("username", STRING).required())
                .parameter(body("password", STRING).required().secret())
                .parameter(body("enable", INTEGER).required().oneOf("1", "2"))
                .build();
    }
}

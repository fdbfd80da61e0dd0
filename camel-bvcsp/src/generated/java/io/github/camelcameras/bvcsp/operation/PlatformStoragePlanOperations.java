package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "PlatformStoragePlan". Generated from the OpenAPI document; do not edit. */
final class PlatformStoragePlanOperations {

    private PlatformStoragePlanOperations() {
    }

    /** Adds devices to a download or recording plan. */
    static Operation addPlanDevices() {
        return new Operation.Builder("addPlanDevices", "POST", "/bvcsp/v1/plan/pulist")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("plan_uid", STRING))
                .parameter(body("pu_list", LIST).items(item(OBJECT).members(BvcspObjects.addPlanDevicesPuList())))
                .build();
    }

    /** Creates a plan by which the platform downloads files from devices. */
    static Operation createDownloadPlan() {
        return new Operation.Builder("createDownloadPlan", "POST", "/bvcsp/v1/plan/download")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("name", STRING))
                .parameter(body("beginTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("endTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("enable", BOOLEAN))
                .parameter(body("desc", STRING))
                .parameter(body("fileTypeList", LIST).oneOf("video", "audio", "image").items(item(STRING).oneOf("video", "audio", "image")))
                .parameter(body("onlineModeList", LIST).oneOf("wifi", "wireless", "wired").items(item(STRING).oneOf("wifi", "wireless", "wired")))
                .parameter(body("time_slice", LIST).items(item(OBJECT).members(BvcspObjects.createDownloadPlanTimeSlice())))
                .parameter(body("fileTsMin", INTEGER).format(SECONDS))
                .parameter(body("fileTsMax", INTEGER).format(SECONDS))
                .rule(ordered("beginTime", "endTime"))
                .build();
    }

    /** Creates a plan by which the platform records devices. */
    static Operation createRecordingPlan() {
        return new Operation.Builder("createRecordingPlan", "POST", "/bvcsp/v1/plan/record")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("name", STRING))
                .parameter(body("beginTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("endTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("enable", BOOLEAN))
                .parameter(body("desc", STRING))
                .parameter(body("onlineModeList", LIST).oneOf("wifi", "wireless", "wired").items(item(STRING).oneOf("wifi", "wireless", "wired")))
                .parameter(body("recordTypeList", LIST).oneOf("video", "audio").items(item(STRING).oneOf("video", "audio")))
                .parameter(body("time_slice", LIST).items(item(OBJECT).members(BvcspObjects.createRecordingPlanTimeSlice())))
                .rule(ordered("beginTime", "endTime"))
                .build();
    }

    /** Deletes a download plan. */
    static Operation deleteDownloadPlan() {
        return new Operation.Builder("deleteDownloadPlan", "DELETE", "/bvcsp/v1/plan/download/{uid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("uid", STRING).required())
                .build();
    }

    /** Deletes a recording plan. */
    static Operation deleteRecordingPlan() {
        return new Operation.Builder("deleteRecordingPlan", "DELETE", "/bvcsp/v1/plan/record/{uid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("uid", STRING).required())
                .build();
    }

    /** Gets a download plan. */
    static Operation getDownloadPlan() {
        return new Operation.Builder("getDownloadPlan", "GET", "/bvcsp/v1/plan/download/{uid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("uid", STRING).required())
                .build();
    }

    /** Gets a recording plan. */
    static Operation getRecordingPlan() {
        return new Operation.Builder("getRecordingPlan", "GET", "/bvcsp/v1/plan/record/{uid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("uid", STRING).required())
                .build();
    }

    /** Lists the devices that do not belong to a plan. */
    static Operation listDevicesOutsidePlan() {
        return new Operation.Builder("listDevicesOutsidePlan", "POST", "/bvcsp/v1/plan/pulist/unref/query")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listDevicesOutsidePlanFilter()))
                .build();
    }

    /** Lists the download plans. */
    static Operation listDownloadPlans() {
        return new Operation.Builder("listDownloadPlans", "POST", "/bvcsp/v1/plan/download/query")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).minimum(0))
                .parameter(body("pageSize", INTEGER).minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDownloadPlansFilter()))
                .build();
    }

    /** Lists the devices of a download or recording plan. */
    static Operation listPlanDevices() {
        return new Operation.Builder("listPlanDevices", "POST", "/bvcsp/v1/plan/pulist/query")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listPlanDevicesFilter()))
                .build();
    }

    /** Lists the recording plans. */
    static Operation listRecordingPlans() {
        return new Operation.Builder("listRecordingPlans", "POST", "/bvcsp/v1/plan/record/query")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).minimum(0))
                .parameter(body("pageSize", INTEGER).minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listRecordingPlansFilter()))
                .build();
    }

    /** Removes devices from a download or recording plan. */
    static Operation removePlanDevices() {
        return new Operation.Builder("removePlanDevices", "DELETE", "/bvcsp/v1/plan/pulist")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("plan_uid", STRING).required().minLength(1))
                .parameter(body("pu_id_list", LIST).required().items(item(STRING)))
                .build();
    }

    /** Starts a manual recording of a device's channel on the platform. */
    static Operation startPlatformRecording() {
        return new Operation.Builder("startPlatformRecording", "POST", "/bvcsp/v1/manualrecord/start")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("pu_id", STRING).required().minLength(1))
                .parameter(body("channel_index", INTEGER).required())
                .parameter(body("video", BOOLEAN).required())
                .parameter(body("audio", BOOLEAN).required())
                .parameter(body("stop_record_time", INTEGER).required().minimum(0L).format(SECONDS))
                .build();
    }

    /** Stops a manual recording of a device's channel on the platform. */
    static Operation stopPlatformRecording() {
        return new Operation.Builder("stopPlatformRecording", "POST", "/bvcsp/v1/manualrecord/stop")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("pu_id", STRING).required().minLength(1))
                .parameter(body("channel_index", INTEGER).required())
                .build();
    }

    /** Changes a download plan. */
    static Operation updateDownloadPlan() {
        return new Operation.Builder("updateDownloadPlan", "PUT", "/bvcsp/v1/plan/download/{uid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("uid", STRING).required())
                .parameter(body("name", STRING))
                .parameter(body("beginTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("endTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("enable", BOOLEAN))
                .parameter(body("desc", STRING))
                .parameter(body("fileTypeList", LIST).oneOf("video", "audio", "image").items(item(STRING).oneOf("video", "audio", "image")))
                .parameter(body("onlineModeList", LIST).oneOf("wifi", "wireless", "wired").items(item(STRING).oneOf("wifi", "wireless", "wired")))
                .parameter(body("time_slice", LIST).items(item(OBJECT).members(BvcspObjects.updateDownloadPlanTimeSlice())))
                .parameter(body("fileTsMin", INTEGER).format(SECONDS))
                .parameter(body("fileTsMax", INTEGER).format(SECONDS))
                .rule(ordered("beginTime", "endTime"))
                .build();
    }

    /** Changes which channels of a device a plan applies to. */
    static Operation updatePlanDevice() {
        return new Operation.Builder("updatePlanDevice", "PUT", "/bvcsp/v1/plan/pulist")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("plan_uid", STRING).required().minLength(1))
                .parameter(body("pu_id", STRING).required().minLength(1))
                .parameter(body("channels", LIST).items(item(INTEGER)))
                .build();
    }

    /** Changes a recording plan. */
    static Operation updateRecordingPlan() {
        return new Operation.Builder("updateRecordingPlan", "PUT", "/bvcsp/v1/plan/record/{uid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("uid", STRING).required())
                .parameter(body("name", STRING))
                .parameter(body("beginTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("endTime", INTEGER).minimum(631152000L).maximum(253402214400L).format(SECONDS))
                .parameter(body("enable", BOOLEAN))
                .parameter(body("desc", STRING))
                .parameter(body("onlineModeList", LIST).oneOf("wifi", "wireless", "wired").items(item(STRING).oneOf("wifi", "wireless", "wired")))
                .parameter(body("recordTypeList", LIST).oneOf("video", "audio").items(item(STRING).oneOf("video", "audio")))
                .parameter(body("time_slice", LIST).items(item(OBJECT).members(BvcspObjects.updateRecordingPlanTimeSlice())))
                .rule(ordered("beginTime", "endTime"))
                .build();
    }
}

package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "PlatformStorageStatus". Generated from the OpenAPI document; do not edit. */
final class PlatformStorageStatusOperations {

    private PlatformStorageStatusOperations() {
    }

    /** Closes a session of the platform's storage. */
    static Operation closeStorageDialog() {
        return new Operation.Builder("closeStorageDialog", "POST", "/bvcsp/v1/monitor/dialog/close/{dialogId}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("dialogId", STRING).required())
                .build();
    }

    /** Gets the log of the recording plans for a channel of a device. */
    static Operation getDeviceRecordingPlanLog() {
        return new Operation.Builder("getDeviceRecordingPlanLog", "GET", "/bvcsp/v1/plan/recordLog/device/{puId}/{channel}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puId", STRING).required())
                .parameter(path("channel", INTEGER).required())
                .build();
    }

    /** Gets the log of a recording plan. */
    static Operation getRecordingPlanLog() {
        return new Operation.Builder("getRecordingPlanLog", "GET", "/bvcsp/v1/plan/recordLog/plan/{planId}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("planId", STRING).required())
                .build();
    }

    /** Lists files of devices with the state of their download to the platform. */
    static Operation listDeviceFileDownloads() {
        return new Operation.Builder("listDeviceFileDownloads", "POST", "/bvcsp/v1/monitor/puFileList")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDeviceFileDownloadsFilter()))
                .parameter(body("page", INTEGER).minimum(0))
                .parameter(body("pageSize", INTEGER).minimum(1))
                .build();
    }

    /** Lists the devices of a download plan with the state of their downloads. */
    static Operation listDownloadPlanDeviceStates() {
        return new Operation.Builder("listDownloadPlanDeviceStates", "POST", "/bvcsp/v1/monitor/planPuList/{uid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(path("uid", STRING).required())
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDownloadPlanDeviceStatesFilter()))
                .parameter(body("page", INTEGER).minimum(0))
                .parameter(body("pageSize", INTEGER).minimum(1))
                .build();
    }

    /** Lists which download plans are in effect, and why others are not. */
    static Operation listDownloadPlanStates() {
        return new Operation.Builder("listDownloadPlanStates", "POST", "/bvcsp/v1/monitor/planList")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDownloadPlanStatesFilter()))
                .parameter(body("page", INTEGER).minimum(0))
                .parameter(body("pageSize", INTEGER).minimum(1))
                .build();
    }

    /** Lists the downloads from devices that are in progress. */
    static Operation listRunningDownloads() {
        return new Operation.Builder("listRunningDownloads", "POST", "/bvcsp/v1/monitor/downloading")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .build();
    }

    /** Lists the sessions of the platform's storage with their traffic. */
    static Operation listStorageDialogs() {
        return new Operation.Builder("listStorageDialogs", "POST", "/bvcsp/v1/monitor/dialog")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .header("transInfo")
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).minimum(0))
                .parameter(body("pageSize", INTEGER).minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listStorageDialogsFilter()))
                .build();
    }

    /** Downloads a file from its device again that was downloaded before. */
    static Operation redownloadDeviceFile() {
        return new Operation.Builder("redownloadDeviceFile", "POST", "/bvcsp/v1/monitor/redownload/{fileId}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("fileId", INTEGER).required())
                .build();
    }

    /** Sets the priority of a file's download, or has a failed one tried again. */
    static Operation updateDeviceFileDownload() {
        return new Operation.Builder("updateDeviceFileDownload", "PUT", "/bvcsp/v1/monitor/file/{fileId}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("fileId", INTEGER).required())
                .parameter(body("downloadLevel", INTEGER).minimum(0))
                .parameter(body("failDownloadCount", INTEGER).minimum(0))
                .build();
    }
}

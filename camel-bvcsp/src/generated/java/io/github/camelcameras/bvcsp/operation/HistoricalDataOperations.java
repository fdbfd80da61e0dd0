package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "HistoricalData". Generated from the OpenAPI document; do not edit. */
final class HistoricalDataOperations {

    private HistoricalDataOperations() {
    }

    /** Deletes a file on a device. */
    static Operation deleteDeviceFile() {
        return new Operation.Builder("deleteDeviceFile", "DELETE", "/bvcsp/v1/pu/recordfile/{puid}/{fileid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("fileid", STRING).required())
                .build();
    }

    /** Downloads a file from a device. */
    static Operation downloadDeviceFile() {
        return new Operation.Builder("downloadDeviceFile", "GET", "/bvcsp/v1/pu/download/{puid}/{fileid}")
                .security("token")
                .envelope("file")
                .repeatable()
                .parameter(path("puid", STRING).required())
                .parameter(path("fileid", STRING).required())
                .parameter(header("Range", STRING).pattern("^bytes=[0-9]*-[0-9]*$"))
                .build();
    }

    /** Gets what the platform knows of a stored file. */
    static Operation getRecordingFile() {
        return new Operation.Builder("getRecordingFile", "GET", "/bvcsp/v1/recordfile/{fileid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("fileid", STRING).required())
                .build();
    }

    /** Lists recorded alarms. */
    static Operation listAlarms() {
        return new Operation.Builder("listAlarms", "POST", "/bvcsp/v1/alarm")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.timestamp_min", "filter.timestamp_max"))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listAlarmsFilter()))
                .rule(ordered("filter.process_time_min", "filter.process_time_max"))
                .rule(ordered("filter.timestamp_min", "filter.timestamp_max"))
                .build();
    }

    /** Lists files stored on a device. */
    static Operation listDeviceFiles() {
        return new Operation.Builder("listDeviceFiles", "POST", "/bvcsp/v1/pu/recordfile/filter/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.beginTime", "filter.endTime").identity("fileID"))
                .parameter(path("puid", STRING).required())
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listDeviceFilesFilter()))
                .rule(ordered("filter.beginTime", "filter.endTime"))
                .rule(repeats("filter.puID", "puid"))
                .build();
    }

    /** Lists the recorded positions of a device. */
    static Operation listDeviceGpsTrack() {
        return new Operation.Builder("listDeviceGpsTrack", "POST", "/bvcsp/v1/pu/history/gps")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.timestamp_min", "filter.timestamp_max"))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listDeviceGpsTrackFilter()))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .rule(ordered("filter.timestamp_min", "filter.timestamp_max"))
                .build();
    }

    /** Lists when devices went online and offline. */
    static Operation listDeviceOnlineLogs() {
        return new Operation.Builder("listDeviceOnlineLogs", "POST", "/bvcsp/v1/pu/log/online")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.timestamp_min", "filter.timestamp_max"))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDeviceOnlineLogsFilter()))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .rule(ordered("filter.timestamp_min", "filter.timestamp_max"))
                .build();
    }

    /** Lists device online logs by separate online and offline periods. */
    static Operation listDeviceOnlineLogsExtended() {
        return new Operation.Builder("listDeviceOnlineLogsExtended", "POST", "/bvcsp/v1/pu/log/onlineEx")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("filter", OBJECT).members(BvcspObjects.listDeviceOnlineLogsExtendedFilter()))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .rule(ordered("filter.online_timestamp_min", "filter.online_timestamp_max"))
                .rule(ordered("filter.offline_timestamp_min", "filter.offline_timestamp_max"))
                .build();
    }

    /** Lists what users, devices and services have changed on the platform. */
    static Operation listOperationLogs() {
        return new Operation.Builder("listOperationLogs", "POST", "/bvcsp/v1/operate/log")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.beginTime", "filter.endTime").identity("ID"))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listOperationLogsFilter()))
                .rule(ordered("filter.beginTime", "filter.endTime"))
                .build();
    }

    /** Lists files that the platform has stored. */
    static Operation listRecordingFiles() {
        return new Operation.Builder("listRecordingFiles", "POST", "/bvcsp/v1/recordfile/filter")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.insertBeginTime", "filter.insertEndTime").identity("fileID"))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listRecordingFilesFilter()))
                .rule(ordered("filter.insertBeginTime", "filter.insertEndTime"))
                .rule(ordered("filter.beginTime", "filter.endTime"))
                .build();
    }

    /** Lists recorded warnings of the system. */
    static Operation listSystemWarnings() {
        return new Operation.Builder("listSystemWarnings", "POST", "/bvcsp/v1/system/warn/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.time_min", "filter.time_max").identity("key"))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listSystemWarningsFilter()))
                .rule(ordered("filter.time_min", "filter.time_max"))
                .build();
    }

    /** Lists when users went online and offline. */
    static Operation listUserOnlineLogs() {
        return new Operation.Builder("listUserOnlineLogs", "POST", "/bvcsp/v1/user/log/online")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.timestamp_min", "filter.timestamp_max").identity("ID").identity("online_timestamp").identity("offline_timestamp"))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listUserOnlineLogsFilter()))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .rule(ordered("filter.timestamp_min", "filter.timestamp_max"))
                .build();
    }

    /** Lists user online logs by separate online and offline periods. */
    static Operation listUserOnlineLogsExtended() {
        return new Operation.Builder("listUserOnlineLogsExtended", "POST", "/bvcsp/v1/user/log/onlineEx")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("filter", OBJECT).members(BvcspObjects.listUserOnlineLogsExtendedFilter()))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .rule(ordered("filter.online_timestamp_min", "filter.online_timestamp_max"))
                .rule(ordered("filter.offline_timestamp_min", "filter.offline_timestamp_max"))
                .build();
    }

    /** Records how an alarm was dealt with. */
    static Operation processAlarm() {
        return new Operation.Builder("processAlarm", "POST", "/bvcsp/v1/alarm/process/{key}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("key", STRING).required())
                .parameter(body("status", INTEGER).oneOf("0", "1", "2", "3"))
                .parameter(body("lat", NUMBER))
                .parameter(body("lng", NUMBER))
                .parameter(body("desc", STRING))
                .parameter(body("process_desc", STRING))
                .build();
    }

    /** Changes the descriptions and the highlight of a stored file. */
    static Operation updateRecordingFile() {
        return new Operation.Builder("updateRecordingFile", "PUT", "/bvcsp/v1/recordfile/{fileid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("fileid", STRING).required())
                .parameter(body("desc1", STRING))
                .parameter(body("desc2", STRING))
                .parameter(body("mark", BOOLEAN))
                .build();
    }
}

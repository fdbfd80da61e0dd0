package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Detector". Generated from the OpenAPI document; do not edit. */
final class DetectorOperations {

    private DetectorOperations() {
    }

    /** Adds a detector to a device. */
    static Operation addDetector() {
        return new Operation.Builder("addDetector", "POST", "/api/lapp/detector/add")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("detectorSerial", STRING).required().minLength(1))
                .parameter(form("detectorType", STRING).required().oneOf("T1", "T2", "T3", "T4", "T5", "T6", "T8", "T9", "T10", "K2"))
                .parameter(form("detectorCode", STRING).required().oneOf("ABCDEF"))
                .error("20007", RETRYABLE, "the device does not answer in time")
                .error("20008", OFFLINE, "the device is offline, or operated too often")
                .build();
    }

    /** Clears the alarm of an A1 device. */
    static Operation clearDeviceAlarm() {
        return new Operation.Builder("clearDeviceAlarm", "POST", "/api/lapp/detector/cancelAlarm")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Deletes a detector from an A1 device. */
    static Operation deleteDetector() {
        return new Operation.Builder("deleteDetector", "POST", "/api/lapp/detector/delete")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("detectorSerial", STRING).required().minLength(1))
                .build();
    }

    /** Lists the detectors of an A1 device. */
    static Operation listDetectors() {
        return new Operation.Builder("listDetectors", "POST", "/api/lapp/detector/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("detector_list")
                .result("data")
                .list()
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Lists the cameras that can be linked to an A1 device. */
    static Operation listLinkableIpcs() {
        return new Operation.Builder("listLinkableIpcs", "POST", "/api/lapp/detector/ipc/list/bindable")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Lists the cameras that are linked to a detector of an A1 device. */
    static Operation listLinkedIpcs() {
        return new Operation.Builder("listLinkedIpcs", "POST", "/api/lapp/detector/ipc/list/bind")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("detectorSerial", STRING).required().minLength(1))
                .build();
    }

    /** Arms or disarms a detector of an A1 device in one security mode. */
    static Operation setDetectorStatus() {
        return new Operation.Builder("setDetectorStatus", "POST", "/api/lapp/detector/status/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("detectorSerial", STRING).required().minLength(1))
                .parameter(form("safeMode", INTEGER).required().oneOf("0", "1", "2"))
                .parameter(form("enable", INTEGER).required().oneOf("0", "1"))
                .build();
    }

    /** Links a camera to a detector of an A1 device, or ends the link; for a recorder see linkIpc. */
    static Operation setIpcLink() {
        return new Operation.Builder("setIpcLink", "POST", "/api/lapp/detector/ipc/relation/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("detectorSerial", STRING).required().minLength(1))
                .parameter(form("ipcSerial", STRING).required().minLength(1))
                .parameter(form("operation", INTEGER).required().oneOf("0", "1"))
                .build();
    }

    /** Renames a detector of an A1 device. */
    static Operation updateDetectorName() {
        return new Operation.Builder("updateDetectorName", "POST", "/api/lapp/detector/name/change")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("detectorSerial", STRING).required().minLength(1))
                .parameter(form("newName", STRING).required().minLength(1).maxLength(49))
                .build();
    }
}

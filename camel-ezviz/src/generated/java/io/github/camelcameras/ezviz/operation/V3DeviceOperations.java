package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "V3Device". Generated from the OpenAPI document; do not edit. */
final class V3DeviceOperations {

    private V3DeviceOperations() {
    }

    /** Formats a storage medium of the device. */
    static Operation formatDisk() {
        return new Operation.Builder("formatDisk", "PUT", "/api/v3/device/format/disk")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(query("diskIndex", STRING).required().minLength(1))
                .error("20011", OTHER, "the device reports an exception")
                .build();
    }

    /** Gets the alarm sound of the device. */
    static Operation getAlarmSound() {
        return new Operation.Builder("getAlarmSound", "GET", "/api/v3/device/alarmSound/enabled/get")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Gets the area that the detection watches. */
    static Operation getDetectionArea() {
        return new Operation.Builder("getDetectionArea", "GET", "/api/v3/device/motion/detect/get")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(header("channelNo", STRING).required().minLength(1))
                .build();
    }

    /** Gets the mode of the fill light. */
    static Operation getFillLightMode() {
        return new Operation.Builder("getFillLightMode", "GET", "/api/v3/device/fillLight/mode/get")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Lists the storage media of the device with the progress of formatting. */
    static Operation getFormatStatus() {
        return new Operation.Builder("getFormatStatus", "GET", "/api/v3/device/format/status")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .error("20011", OTHER, "the device reports an exception")
                .build();
    }

    /** Gets the state of a switch of the device. */
    static Operation getSwitchStatus() {
        return new Operation.Builder("getSwitchStatus", "GET", "/api/v3/device/switchStatus/get")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(query("type", STRING).required().oneOf("301"))
                .build();
    }

    /** Gets the weekly plan of the working mode. */
    static Operation getTimingPlan() {
        return new Operation.Builder("getTimingPlan", "GET", "/api/v3/device/timing/plan/get")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .readOnly()
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Plays a ringtone on the device. */
    static Operation playRingtone() {
        return new Operation.Builder("playRingtone", "POST", "/api/v3/device/audition")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(query("voiceIndex", STRING).required().oneOf("200", "201", "202"))
                .parameter(query("volume", INTEGER).minimum(1).maximum(100))
                .build();
    }

    /** Sets the alarm sound of the device. */
    static Operation setAlarmSound() {
        return new Operation.Builder("setAlarmSound", "POST", "/api/v3/device/alarmSound/enabled/set")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(query("type", STRING).required().oneOf("0", "1", "2"))
                .build();
    }

    /** Sets the area that the detection watches. */
    static Operation setDetectionArea() {
        return new Operation.Builder("setDetectionArea", "POST", "/api/v3/device/motion/detect/set")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(header("channelNo", STRING).required().minLength(1))
                .parameter(query("area", STRING).required().minLength(1).format(COMMAS))
                .build();
    }

    /** Sets the mode of the fill light. */
    static Operation setFillLightMode() {
        return new Operation.Builder("setFillLightMode", "POST", "/api/v3/device/fillLight/mode/set")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(query("mode", STRING).required().oneOf("0", "1", "2"))
                .build();
    }

    /** Turns a switch of the device on or off. */
    static Operation setSwitchStatus() {
        return new Operation.Builder("setSwitchStatus", "POST", "/api/v3/device/switchStatus/set")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(query("enable", STRING).required().oneOf("0", "1"))
                .parameter(query("type", STRING).required().oneOf("301"))
                .build();
    }

    /** Sets the weekly plan of the working mode. */
    static Operation setTimingPlan() {
        return new Operation.Builder("setTimingPlan", "POST", "/api/v3/device/timing/plan/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessToken")
                .envelope("v3")
                .result("data")
                .parameter(header("deviceSerial", STRING).required().minLength(1))
                .parameter(form("enable", STRING).required().oneOf("0", "1"))
                .parameter(form("startTime", STRING).required().format(TIME))
                .parameter(form("endTime", STRING).required().format(TIME))
                .parameter(form("week", STRING).required().pattern("^[0-6](,[0-6])*$").format(COMMAS))
                .parameter(form("eventArg", STRING).oneOf("0", "1", "2", "3"))
                .build();
    }
}

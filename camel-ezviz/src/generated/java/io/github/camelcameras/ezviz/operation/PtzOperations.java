package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Ptz". Generated from the OpenAPI document; do not edit. */
final class PtzOperations {

    private PtzOperations() {
    }

    /** Saves a preset and gives its number. */
    static Operation addPreset() {
        return new Operation.Builder("addPreset", "POST", "/api/lapp/device/preset/add")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .build();
    }

    /** Moves a camera to a preset. */
    static Operation callPreset() {
        return new Operation.Builder("callPreset", "POST", "/api/lapp/device/preset/move")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .parameter(form("index", INTEGER).required())
                .build();
    }

    /** Deletes a preset. */
    static Operation clearPreset() {
        return new Operation.Builder("clearPreset", "POST", "/api/lapp/device/preset/clear")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .parameter(form("index", INTEGER).required())
                .build();
    }

    /** Mirrors the picture of a camera. */
    static Operation mirrorVideo() {
        return new Operation.Builder("mirrorVideo", "POST", "/api/lapp/device/ptz/mirror")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .parameter(form("command", INTEGER).required().oneOf("0", "1", "2"))
                .build();
    }

    /** Starts turning, zooming or focusing a camera. */
    static Operation startPtz() {
        return new Operation.Builder("startPtz", "POST", "/api/lapp/device/ptz/start")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .parameter(form("direction", INTEGER).required().oneOf("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))
                .parameter(form("speed", INTEGER).required().oneOf("0", "1", "2"))
                .build();
    }

    /** Stops turning, zooming or focusing a camera. */
    static Operation stopPtz() {
        return new Operation.Builder("stopPtz", "POST", "/api/lapp/device/ptz/stop")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER).required())
                .parameter(form("direction", INTEGER).required().oneOf("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))
                .build();
    }
}

package io.github.camelcameras.bvcsp.operation;

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

    /** Creates a cruise route of a PTZ camera. */
    static Operation createPtzCruise() {
        return new Operation.Builder("createPtzCruise", "POST", "/bvcsp/v1/pu/ptz/cruise/add/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("ID", INTEGER).required().minimum(0))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("points", LIST).required().items(item(OBJECT).members(BvcspObjects.createPtzCruisePoints())))
                .build();
    }

    /** Creates a preset point of a PTZ camera. */
    static Operation createPtzPreset() {
        return new Operation.Builder("createPtzPreset", "POST", "/bvcsp/v1/pu/ptz/preset/add/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("ID", INTEGER).required().minimum(0).maximum(255))
                .parameter(body("name", STRING).required().minLength(1))
                .build();
    }

    /** Deletes a cruise route of a PTZ camera. */
    static Operation deletePtzCruise() {
        return new Operation.Builder("deletePtzCruise", "DELETE", "/bvcsp/v1/pu/ptz/cruise/del/{puid}/{index}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(path("ID", INTEGER).required().minimum(0))
                .build();
    }

    /** Deletes a preset point of a PTZ camera. */
    static Operation deletePtzPreset() {
        return new Operation.Builder("deletePtzPreset", "DELETE", "/bvcsp/v1/pu/ptz/preset/del/{puid}/{index}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(path("ID", INTEGER).required().minimum(0).maximum(255))
                .build();
    }

    /** Lists the cruise routes of a PTZ camera. */
    static Operation listPtzCruises() {
        return new Operation.Builder("listPtzCruises", "GET", "/bvcsp/v1/pu/ptz/cruiselist/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .build();
    }

    /** Lists the preset points of a PTZ camera. */
    static Operation listPtzPresets() {
        return new Operation.Builder("listPtzPresets", "GET", "/bvcsp/v1/pu/ptz/presetlist/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .build();
    }

    /** Turns a camera, or moves its zoom, focus or aperture. */
    static Operation sendPtzCommand() {
        return new Operation.Builder("sendPtzCommand", "POST", "/bvcsp/v1/pu/ptz/camera/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("operate", STRING).required().oneOf("up", "down", "left", "right", "lefttop", "righttop", "leftdown", "rightdown", "zoominc", "zoomdec", "focusinc", "focusdec", "apertureinc", "aperturedec"))
                .parameter(body("hSpeed", INTEGER).required())
                .parameter(body("vSpeed", INTEGER).required())
                .parameter(body("stop", BOOLEAN).required())
                .build();
    }

    /** Turns a PTZ camera to a preset point. */
    static Operation sendPtzToPreset() {
        return new Operation.Builder("sendPtzToPreset", "PUT", "/bvcsp/v1/pu/ptz/preset/go/{puid}/{index}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(path("ID", INTEGER).required().minimum(0).maximum(255))
                .parameter(body("hSpeed", INTEGER).required().minimum(0).maximum(100))
                .parameter(body("vSpeed", INTEGER).required().minimum(0).maximum(100))
                .build();
    }

    /** Starts a cruise route of a PTZ camera. */
    static Operation startPtzCruise() {
        return new Operation.Builder("startPtzCruise", "PUT", "/bvcsp/v1/pu/ptz/cruise/start/{puid}/{index}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(path("ID", INTEGER).required().minimum(0))
                .build();
    }

    /** Stops a cruise route of a PTZ camera. */
    static Operation stopPtzCruise() {
        return new Operation.Builder("stopPtzCruise", "PUT", "/bvcsp/v1/pu/ptz/cruise/stop/{puid}/{index}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(path("ID", INTEGER).required().minimum(0))
                .build();
    }

    /** Renames a preset point of a PTZ camera. */
    static Operation updatePtzPreset() {
        return new Operation.Builder("updatePtzPreset", "PUT", "/bvcsp/v1/pu/ptz/preset/mod/{puid}/{index}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(path("ID", INTEGER).required().minimum(0).maximum(255))
                .parameter(body("name", STRING).required().minLength(1))
                .build();
    }
}

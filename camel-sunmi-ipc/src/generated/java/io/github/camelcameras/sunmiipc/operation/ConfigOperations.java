package io.github.camelcameras.sunmiipc.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Config". Generated from the OpenAPI document; do not edit. */
final class ConfigOperations {

    private ConfigOperations() {
    }

    /** Focuses the lens automatically on a point of the picture. */
    static Operation autoFocus() {
        return new Operation.Builder("autoFocus", "POST", "/openapi/config/autoFocus")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("focus_x", INTEGER).required().minimum(0).maximum(100))
                .parameter(form("focus_y", INTEGER).required().minimum(0).maximum(100))
                .error("112", OTHER, "the lens could not be focused automatically (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Formats the memory card (SD card) in the camera. */
    static Operation formatMemoryCard() {
        return new Operation.Builder("formatMemoryCard", "POST", "/openapi/config/formatMemoryCard")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .error("221", OTHER, "the memory card could not be formatted (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Gets the settings of the face recognition. */
    static Operation getAiFaceConfig() {
        return new Operation.Builder("getAiFaceConfig", "POST", "/openapi/config/getAiFaceConfig")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Lists the Wi-Fi networks that the camera has found. */
    static Operation getApList() {
        return new Operation.Builder("getApList", "POST", "/openapi/config/getApList")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.ap_list")
                .list()
                .readOnly()
                .build();
    }

    /** Lists the Wi-Fi networks that a camera has found that is not activated yet. */
    static Operation getApListWithoutAuth() {
        return new Operation.Builder("getApListWithoutAuth", "POST", "/openapi/config/getApListWithoutAuth")
                .mediaType("application/x-www-form-urlencoded")
                .mediaType("application/x-www-form-urlencoded")
                .security("signatureIfKey")
                .result("data.ap_list")
                .list()
                .readOnly()
                .build();
    }

    /** Gets how sensitive the detection of motion and sound is, and when it runs. */
    static Operation getDynamicDetect() {
        return new Operation.Builder("getDynamicDetect", "POST", "/openapi/config/getDynamicDetect")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the IP settings of the camera. */
    static Operation getIpConfiguration() {
        return new Operation.Builder("getIpConfiguration", "POST", "/openapi/config/getIpConfiguration")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the infrared mode of the lens. */
    static Operation getIrMode() {
        return new Operation.Builder("getIrMode", "POST", "/openapi/config/getIrMode")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets whether the LED of the camera is enabled. */
    static Operation getLedSwitch() {
        return new Operation.Builder("getLedSwitch", "POST", "/openapi/config/getLedSwitch")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the state of the memory card (SD card) in the camera. */
    static Operation getMemoryCardStatus() {
        return new Operation.Builder("getMemoryCardStatus", "POST", "/openapi/config/getMemoryCardStatus")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the name of the camera. */
    static Operation getName() {
        return new Operation.Builder("getName", "POST", "/openapi/config/getName")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the rotation of the picture. */
    static Operation getRotation() {
        return new Operation.Builder("getRotation", "POST", "/openapi/config/getRotation")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Lists the angles that the picture can be rotated by. */
    static Operation getRotationAngles() {
        return new Operation.Builder("getRotationAngles", "POST", "/openapi/config/getRotationAngles")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.angles")
                .list()
                .readOnly()
                .build();
    }

    /** Gets the Wi-Fi network that is set, with its password. */
    static Operation getWifiConf() {
        return new Operation.Builder("getWifiConf", "POST", "/openapi/config/getWifiConf")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the zoom and focus levels and their upper limits. */
    static Operation getZoomFocusConf() {
        return new Operation.Builder("getZoomFocusConf", "POST", "/openapi/config/getZoomFocusConf")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Sets the focus level of the lens. */
    static Operation manualFocus() {
        return new Operation.Builder("manualFocus", "POST", "/openapi/config/manualFocus")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("focus", INTEGER).required().minimum(0).maximum(780))
                .error("111", OTHER, "the focus could not be set (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Sets zoom and focus back to their defaults. */
    static Operation resetZoomFocus() {
        return new Operation.Builder("resetZoomFocus", "POST", "/openapi/config/resetZoomFocus")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .build();
    }

    /** Sets how long faces are analysed for the face recognition. */
    static Operation setAiFaceConfig() {
        return new Operation.Builder("setAiFaceConfig", "POST", "/openapi/config/setAiFaceConfig")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("optimize_seconds", INTEGER).required().minimum(1).maximum(6))
                .build();
    }

    /** Sets how sensitive the detection of motion and sound is, and when it runs. */
    static Operation setDynamicDetect() {
        return new Operation.Builder("setDynamicDetect", "POST", "/openapi/config/setDynamicDetect")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("motion_level", INTEGER).required().minimum(0).maximum(3))
                .parameter(form("audio_level", INTEGER).required().minimum(0).maximum(3))
                .parameter(form("weekday", INTEGER).required().minimum(0).maximum(255))
                .parameter(form("start_time", INTEGER).required().minimum(0L).maximum(1440L))
                .parameter(form("stop_time", INTEGER).required().minimum(0L).maximum(1440L))
                .build();
    }

    /** Sets the IP address of the camera, or has it ask a DHCP server. */
    static Operation setIpConfiguration() {
        return new Operation.Builder("setIpConfiguration", "POST", "/openapi/config/setIpConfiguration")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("proto", STRING).required().oneOf("dhcp", "static"))
                .parameter(form("ipaddr", STRING).format(ADDRESS))
                .parameter(form("netmask", STRING).format(ADDRESS))
                .parameter(form("gateway", STRING).format(ADDRESS))
                .parameter(form("dns1", STRING).format(ADDRESS))
                .parameter(form("dns2", STRING).format(ADDRESS))
                .build();
    }

    /** Sets the infrared mode of the lens. */
    static Operation setIrMode() {
        return new Operation.Builder("setIrMode", "POST", "/openapi/config/setIrMode")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("irmode", INTEGER).required().oneOf("0", "1", "2"))
                .error("113", OTHER, "the infrared mode could not be set (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Enables or disables the LED of the camera. */
    static Operation setLedSwitch() {
        return new Operation.Builder("setLedSwitch", "POST", "/openapi/config/setLedSwitch")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("led_switch", INTEGER).required().oneOf("0", "1"))
                .error("119", OTHER, "the LED could not be set (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Sets the rotation of the picture. */
    static Operation setRotation() {
        return new Operation.Builder("setRotation", "POST", "/openapi/config/setRotation")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("rotation", INTEGER).required())
                .error("120", OTHER, "the rotation could not be set (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Sets the Wi-Fi network that the camera connects to. */
    static Operation setWifiConf() {
        return new Operation.Builder("setWifiConf", "POST", "/openapi/config/setWifiConf")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("ssid", STRING).required().minLength(1).maxLength(32))
                .parameter(form("password", STRING).required().secret().maxLength(64))
                .build();
    }

    /** Sets the Wi-Fi network of a camera that is not activated yet. */
    static Operation setWifiConfWithoutAuth() {
        return new Operation.Builder("setWifiConfWithoutAuth", "POST", "/openapi/config/setWifiConfWithoutAuth")
                .mediaType("application/x-www-form-urlencoded")
                .result("data")
                .parameter(form("ssid", STRING).required().minLength(1).maxLength(32))
                .parameter(form("password", STRING).required().secret().maxLength(64))
                .error("12", OTHER, "probably the camera is activated already, after which this is not possible (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Sets the zoom level of the lens. */
    static Operation setZoom() {
        return new Operation.Builder("setZoom", "POST", "/openapi/config/setZoom")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("zoom", INTEGER).required().minimum(0).maximum(500))
                .error("110", OTHER, "the zoom could not be set (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Sets the name of the camera. */
    static Operation updateName() {
        return new Operation.Builder("updateName", "POST", "/openapi/config/updateName")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("name", STRING).required().minLength(1).maxLength(36))
                .error("118", OTHER, "the name could not be set (no other call gives this code; the document does not explain it)")
                .build();
    }
}

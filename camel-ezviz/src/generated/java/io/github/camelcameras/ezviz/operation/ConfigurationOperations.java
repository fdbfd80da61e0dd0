package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Configuration". Generated from the OpenAPI document; do not edit. */
final class ConfigurationOperations {

    private ConfigurationOperations() {
    }

    /** Switches the video encryption of a device off. */
    static Operation disableEncryption() {
        return new Operation.Builder("disableEncryption", "POST", "/api/lapp/device/encrypt/off")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("validateCode", STRING).required().secret().minLength(6).maxLength(6).pattern("^[A-Z]{6}$"))
                .build();
    }

    /** Switches the video encryption of a device on. */
    static Operation enableEncryption() {
        return new Operation.Builder("enableEncryption", "POST", "/api/lapp/device/encrypt/on")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Tells whether a device speaks when it restarts or joins a Wi-Fi network. */
    static Operation getAudioPrompt() {
        return new Operation.Builder("getAudioPrompt", "POST", "/api/lapp/device/sound/switch/status")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Gets what a device is able to do. */
    static Operation getCapabilities() {
        return new Operation.Builder("getCapabilities", "POST", "/api/lapp/device/capacity")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", STRING))
                .build();
    }

    /** Gets the kind of chime of a device, and how long it lasts. */
    static Operation getChime() {
        return new Operation.Builder("getChime", "POST", "/api/lapp/device/chime/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .error("60020", OTHER, "the call fails, or the device does not support the command")
                .build();
    }

    /** Gets the times of the week at which a device is armed. */
    static Operation getDefencePlan() {
        return new Operation.Builder("getDefencePlan", "POST", "/api/lapp/device/defence/plan/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Tells whether the infrared of a device is on. */
    static Operation getInfrared() {
        return new Operation.Builder("getInfrared", "POST", "/api/lapp/device/infrared/switch/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Gets the language of a device. */
    static Operation getLanguage() {
        return new Operation.Builder("getLanguage", "POST", "/api/lapp/device/language/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Tells whether the microphone of a device is on. */
    static Operation getMicrophone() {
        return new Operation.Builder("getMicrophone", "POST", "/api/lapp/camera/video/sound/status")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .error("60020", OTHER, "the call fails, or the device does not support the command")
                .build();
    }

    /** Gets the area that the infrared motion sensor of a device watches. */
    static Operation getPirArea() {
        return new Operation.Builder("getPirArea", "POST", "/api/lapp/device/pir/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .error("60020", OTHER, "the call fails, or the device does not support the command")
                .build();
    }

    /** Tells whether the sound source positioning of a device is on. */
    static Operation getSoundPositioning() {
        return new Operation.Builder("getSoundPositioning", "POST", "/api/lapp/device/ssl/switch/status")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Tells whether the video tampering of a device is on. */
    static Operation getVideoTampering() {
        return new Operation.Builder("getVideoTampering", "POST", "/api/lapp/device/scene/switch/status")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Lists the time zones that setTimeZone knows. */
    static Operation listTimeZones() {
        return new Operation.Builder("listTimeZones", "POST", "/api/lapp/timezone/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .parameter(form("language", STRING).oneOf("ENGLISH", "SIMPCN"))
                .build();
    }

    /** Switches the audio prompt of the Wi-Fi configuration and of the restart on or off. */
    static Operation setAudioPrompt() {
        return new Operation.Builder("setAudioPrompt", "POST", "/api/lapp/device/sound/switch/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("enable", INTEGER).required().oneOf("0", "1"))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Sets the kind of chime of a device, and how long it lasts. */
    static Operation setChime() {
        return new Operation.Builder("setChime", "POST", "/api/lapp/device/chime/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("type", INTEGER).required().oneOf("1", "2", "3"))
                .parameter(form("duration", INTEGER).required())
                .parameter(form("channelNo", INTEGER))
                .error("60020", OTHER, "the call fails, or the device does not support the command")
                .build();
    }

    /** Arms or disarms a device (switches its motion detection). */
    static Operation setDefence() {
        return new Operation.Builder("setDefence", "POST", "/api/lapp/device/defence/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("isDefence", INTEGER).required().oneOf("0", "1", "8", "16"))
                .build();
    }

    /** Sets the times of the week at which a device is armed. */
    static Operation setDefencePlan() {
        return new Operation.Builder("setDefencePlan", "POST", "/api/lapp/device/defence/plan/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("channelNo", INTEGER))
                .parameter(form("startTime", STRING).pattern("^([01]?[0-9]|2[0-3]):[0-5][0-9]$"))
                .parameter(form("stopTime", STRING).pattern("^n?([01]?[0-9]|2[0-3]):[0-5][0-9]$"))
                .parameter(form("period", STRING).pattern("^[0-6](,[0-6])*$").format(COMMAS))
                .parameter(form("enable", STRING).oneOf("0", "1"))
                .build();
    }

    /** Switches the infrared of a device on or off. */
    static Operation setInfrared() {
        return new Operation.Builder("setInfrared", "POST", "/api/lapp/device/infrared/switch/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("enable", INTEGER).required().oneOf("0", "1"))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Sets the language of a device. */
    static Operation setLanguage() {
        return new Operation.Builder("setLanguage", "POST", "/api/lapp/device/language/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("language", STRING).required().minLength(1))
                .build();
    }

    /** Switches the microphone of a device on or off. */
    static Operation setMicrophone() {
        return new Operation.Builder("setMicrophone", "POST", "/api/lapp/camera/video/sound/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("enable", STRING).required().oneOf("0", "1"))
                .error("60020", OTHER, "the call fails, or the device does not support the command")
                .build();
    }

    /** Sets the area that the infrared motion sensor of a device watches. */
    static Operation setPirArea() {
        return new Operation.Builder("setPirArea", "POST", "/api/lapp/device/pir/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("area", STRING).required().minLength(1).format(COMMAS))
                .parameter(form("channelNo", INTEGER))
                .error("60020", OTHER, "the call fails, or the device does not support the command")
                .build();
    }

    /** Switches the sound source positioning of a device on or off. */
    static Operation setSoundPositioning() {
        return new Operation.Builder("setSoundPositioning", "POST", "/api/lapp/device/ssl/switch/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("enable", INTEGER).required().oneOf("0", "1"))
                .parameter(form("channelNo", INTEGER))
                .build();
    }

    /** Sets the time zone of a device, and how it writes dates. */
    static Operation setTimeZone() {
        return new Operation.Builder("setTimeZone", "POST", "/api/lapp/device/timezone/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("timezone", STRING).required().minLength(1))
                .parameter(form("timeFormat", INTEGER).oneOf("0", "1", "2"))
                .parameter(form("daylightSaving", STRING).oneOf("0", "1"))
                .build();
    }

    /** Switches the video tampering of a device on or off, which may blind it. */
    static Operation setVideoTampering() {
        return new Operation.Builder("setVideoTampering", "POST", "/api/lapp/device/scene/switch/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("enable", INTEGER).required().oneOf("0", "1"))
                .parameter(form("channelNo", INTEGER))
                .build();
    }
}

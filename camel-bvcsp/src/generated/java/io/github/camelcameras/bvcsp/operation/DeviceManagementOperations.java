package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "DeviceManagement". Generated from the OpenAPI document; do not edit. */
final class DeviceManagementOperations {

    private DeviceManagementOperations() {
    }

    /** Adds a device to the platform. */
    static Operation createDevice() {
        return new Operation.Builder("createDevice", "POST", "/bvcsp/v1/pu/add")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("gid", STRING).required().minLength(1))
                .parameter(body("name", STRING))
                .parameter(body("manufacturer", STRING))
                .parameter(body("product", STRING))
                .parameter(body("softwareVersion", STRING))
                .parameter(body("hardwareVersion", STRING))
                .parameter(body("classID", INTEGER))
                .parameter(body("gps", OBJECT).members(BvcspObjects.createDeviceGps()))
                .parameter(body("hardware", OBJECT).members(BvcspObjects.createDeviceHardware()))
                .build();
    }

    /** Creates a device class. */
    static Operation createDeviceClass() {
        return new Operation.Builder("createDeviceClass", "POST", "/bvcsp/v1/pu/puclass/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("name", STRING).required().minLength(1))
                .build();
    }

    /** Creates a device group. */
    static Operation createDeviceGroup() {
        return new Operation.Builder("createDeviceGroup", "POST", "/bvcsp/v1/pugroup/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("pid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("desc", STRING))
                .build();
    }

    /** Removes a device from the platform. */
    static Operation deleteDevice() {
        return new Operation.Builder("deleteDevice", "DELETE", "/bvcsp/v1/pu/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Deletes a device class. */
    static Operation deleteDeviceClass() {
        return new Operation.Builder("deleteDeviceClass", "DELETE", "/bvcsp/v1/pu/puclass/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Deletes a device group together with its devices. */
    static Operation deleteDeviceGroup() {
        return new Operation.Builder("deleteDeviceGroup", "DELETE", "/bvcsp/v1/pugroup/{gid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("gid", STRING).required())
                .build();
    }

    /** Formats a storage medium of a device. */
    static Operation formatDeviceStorage() {
        return new Operation.Builder("formatDeviceStorage", "PUT", "/bvcsp/v1/pu/format/{puid}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Gets the configuration of an audio input of a device. */
    static Operation getAudioInputConfiguration() {
        return new Operation.Builder("getAudioInputConfiguration", "GET", "/bvcsp/v1/pu/audio/in/config/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .build();
    }

    /** Gets the configuration of an audio output of a device. */
    static Operation getAudioOutputConfiguration() {
        return new Operation.Builder("getAudioOutputConfiguration", "GET", "/bvcsp/v1/pu/audio/out/config/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .build();
    }

    /** Gets the common configuration of a device, with its schema. */
    static Operation getDeviceCommonConfiguration() {
        return new Operation.Builder("getDeviceCommonConfiguration", "GET", "/bvcsp/v1/pu/config/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets the firmware version of a device and the progress of its upgrade. */
    static Operation getDeviceFirmwareUpgradeStatus() {
        return new Operation.Builder("getDeviceFirmwareUpgradeStatus", "GET", "/bvcsp/v1/pu/upgrade/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets the configuration of the satellite positioning of a device. */
    static Operation getDeviceGpsConfiguration() {
        return new Operation.Builder("getDeviceGpsConfiguration", "GET", "/bvcsp/v1/pu/gpsconfig/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets what a device writes over its picture. */
    static Operation getDeviceOverlay() {
        return new Operation.Builder("getDeviceOverlay", "GET", "/bvcsp/v1/pu/overlay/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .build();
    }

    /** Gets the registration servers and the time source of a device. */
    static Operation getDeviceServerConfiguration() {
        return new Operation.Builder("getDeviceServerConfiguration", "GET", "/bvcsp/v1/pu/serverconfigs/{puid}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets how a device stores its recordings and pictures. */
    static Operation getDeviceStorageConfig() {
        return new Operation.Builder("getDeviceStorageConfig", "GET", "/bvcsp/v1/pu/storage/config/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets how far the formatting of a storage medium has come. */
    static Operation getDeviceStorageFormatProgress() {
        return new Operation.Builder("getDeviceStorageFormatProgress", "GET", "/bvcsp/v1/pu/format/{puid}/{ID}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Gets when a channel of a device records and takes snapshots. */
    static Operation getDeviceStorageSchedule() {
        return new Operation.Builder("getDeviceStorageSchedule", "GET", "/bvcsp/v1/pu/storage/schedule/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .build();
    }

    /** Gets what a device is storing at the moment. */
    static Operation getDeviceStorageStatus() {
        return new Operation.Builder("getDeviceStorageStatus", "GET", "/bvcsp/v1/pu//storages/recordstatus/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .fallback("GET", "/bvcsp/v1/pu/storages/recordstatus/{puid}")
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets how a channel of a device encodes video and audio, for each stream. */
    static Operation getEncoderChannel() {
        return new Operation.Builder("getEncoderChannel", "GET", "/bvcsp/v1/pu/encoderchannel/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .build();
    }

    /** Gets the Ethernet configuration of a device and its link status. */
    static Operation getEthernet() {
        return new Operation.Builder("getEthernet", "GET", "/bvcsp/v1/pu/network/ethernet/{puid}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets the law enforcement data of a device and of its user. */
    static Operation getLawEnforcementInfo() {
        return new Operation.Builder("getLawEnforcementInfo", "GET", "/bvcsp/v1/pu/zfyinfo/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets the mobile network modules of a device and their state. */
    static Operation getRadioNetwork() {
        return new Operation.Builder("getRadioNetwork", "GET", "/bvcsp/v1/pu/network/radionetwork/{puid}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets how a channel of a device takes snapshots. */
    static Operation getSnapshotConfiguration() {
        return new Operation.Builder("getSnapshotConfiguration", "GET", "/bvcsp/v1/pu/snapshot/config/{puid}/{index}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .build();
    }

    /** Gets the video source of a channel: a sensor of the device or IP cameras. */
    static Operation getVideoSource() {
        return new Operation.Builder("getVideoSource", "GET", "/bvcsp/v1/pu/video/in/{puid}/{index}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .build();
    }

    /** Gets the Wi-Fi configuration of a device, as client and access point. */
    static Operation getWifi() {
        return new Operation.Builder("getWifi", "GET", "/bvcsp/v1/pu/network/wifi/{puid}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Forces a device that is online to go offline. */
    static Operation kickOutDevice() {
        return new Operation.Builder("kickOutDevice", "POST", "/bvcsp/v1/pu/kickout/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Lists the readings and alarm limits of the sensors of a device. */
    static Operation listDeviceSensorData() {
        return new Operation.Builder("listDeviceSensorData", "GET", "/bvcsp/v1/pu/sensor/data/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Lists the storage media of a device, with their partitions. */
    static Operation listDeviceStorages() {
        return new Operation.Builder("listDeviceStorages", "GET", "/bvcsp/v1/pu/storages/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Restarts a device. */
    static Operation rebootDevice() {
        return new Operation.Builder("rebootDevice", "POST", "/bvcsp/v1/pu/reboot/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Sets the configuration of an audio input of a device. */
    static Operation setAudioInputConfiguration() {
        return new Operation.Builder("setAudioInputConfiguration", "PUT", "/bvcsp/v1/pu/audio/in/config/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .parameter(body("volume", INTEGER).required().minimum(0).maximum(100))
                .parameter(body("vq", OBJECT).required().members(BvcspObjects.setAudioInputConfigurationVq()))
                .parameter(body("enableHalfDuplex", BOOLEAN).required())
                .build();
    }

    /** Sets the configuration of an audio output of a device. */
    static Operation setAudioOutputConfiguration() {
        return new Operation.Builder("setAudioOutputConfiguration", "PUT", "/bvcsp/v1/pu/audio/out/config/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .parameter(body("volume", INTEGER).required().minimum(0).maximum(100))
                .build();
    }

    /** Sets the low-battery alarm of a device. */
    static Operation setBatteryAlarm() {
        return new Operation.Builder("setBatteryAlarm", "PUT", "/bvcsp/v1/pu/power/battery/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("bLowPowerAlarm", INTEGER).required().oneOf("0", "1"))
                .parameter(body("iMinPowerAlarm", INTEGER).required())
                .build();
    }

    /** Sets the common configuration of a device. */
    static Operation setDeviceCommonConfiguration() {
        return new Operation.Builder("setDeviceCommonConfiguration", "PUT", "/bvcsp/v1/pu/config/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("jsonConfig", STRING).required().minLength(1))
                .build();
    }

    /** Sets the configuration of the satellite positioning of a device. */
    static Operation setDeviceGpsConfiguration() {
        return new Operation.Builder("setDeviceGpsConfiguration", "POST", "/bvcsp/v1/pu/gpsconfig/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("setupSignal", LIST).items(item(STRING)))
                .parameter(body("enable", BOOLEAN))
                .parameter(body("reportInterval", INTEGER))
                .parameter(body("reportDistance", STRING))
                .build();
    }

    /** Sets what a device writes over its picture. */
    static Operation setDeviceOverlay() {
        return new Operation.Builder("setDeviceOverlay", "PUT", "/bvcsp/v1/pu/overlay/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("title", OBJECT).required().members(BvcspObjects.setDeviceOverlayTitle()))
                .parameter(body("time", OBJECT).required().members(BvcspObjects.setDeviceOverlayTime()))
                .parameter(body("gps", OBJECT).required().members(BvcspObjects.setDeviceOverlayGps()))
                .parameter(body("channel", OBJECT).required().members(BvcspObjects.setDeviceOverlayChannel()))
                .build();
    }

    /** Sets the alarm limits of the sensors of a device. */
    static Operation setDeviceSensorAlarmLimits() {
        return new Operation.Builder("setDeviceSensorAlarmLimits", "PUT", "/bvcsp/v1/pu/sensor/data/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(wholeBody("sensors", LIST).required().items(item(OBJECT).members(BvcspObjects.setDeviceSensorAlarmLimitsItem())))
                .build();
    }

    /** Sets the registration servers and the time source of a device. */
    static Operation setDeviceServerConfiguration() {
        return new Operation.Builder("setDeviceServerConfiguration", "POST", "/bvcsp/v1/pu/serverconfigs/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("registerServer", OBJECT).required().secret().members(BvcspObjects.setDeviceServerConfigurationRegisterServer()))
                .parameter(body("timeSource", OBJECT).required().members(BvcspObjects.setDeviceServerConfigurationTimeSource()))
                .parameter(body("reserveServer", OBJECT).required().secret().members(BvcspObjects.setDeviceServerConfigurationReserveServer()))
                .build();
    }

    /** Sets how a device stores its recordings and pictures. */
    static Operation setDeviceStorageConfig() {
        return new Operation.Builder("setDeviceStorageConfig", "POST", "/bvcsp/v1/pu/storage/config/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("noSpaceRule", INTEGER).required().oneOf("0", "1"))
                .parameter(body("alarmSpace", INTEGER).required())
                .parameter(body("reserveDays", INTEGER).required())
                .parameter(body("recordFileLength", INTEGER).required())
                .parameter(body("recordGps", INTEGER).required().oneOf("0", "1"))
                .parameter(body("videoFileNameRule", INTEGER).required())
                .parameter(body("picFileNameRule", INTEGER).required())
                .parameter(body("VideoFileName", STRING).required().minLength(1))
                .parameter(body("picFileName", STRING).required().minLength(1))
                .build();
    }

    /** Sets when a channel of a device records and takes snapshots. */
    static Operation setDeviceStorageSchedule() {
        return new Operation.Builder("setDeviceStorageSchedule", "PUT", "/bvcsp/v1/pu/storage/schedule/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("weekSnapshot", LIST).required().items(item(OBJECT).members(BvcspObjects.setDeviceStorageScheduleWeekSnapshot())))
                .parameter(body("weekRecord", LIST).required().items(item(OBJECT).members(BvcspObjects.setDeviceStorageScheduleWeekRecord())))
                .parameter(body("recordAudio", INTEGER).required().oneOf("0", "1"))
                .parameter(body("begin", INTEGER).required().format(SECONDS))
                .parameter(body("end", INTEGER).required().format(SECONDS))
                .build();
    }

    /** Enables or disables storing files on the partitions of a device. */
    static Operation setDeviceStorages() {
        return new Operation.Builder("setDeviceStorages", "PUT", "/bvcsp/v1/pu/storages/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(wholeBody("storages", LIST).required().items(item(OBJECT).members(BvcspObjects.setDeviceStoragesItem())))
                .build();
    }

    /** Sets how a channel of a device encodes video and audio, for each stream. */
    static Operation setEncoderChannel() {
        return new Operation.Builder("setEncoderChannel", "POST", "/bvcsp/v1/pu/encoderchannel/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .parameter(wholeBody("encoders", LIST).required().items(item(OBJECT).members(BvcspObjects.setEncoderChannelItem())))
                .build();
    }

    /** Sets the Ethernet configuration of a device. */
    static Operation setEthernet() {
        return new Operation.Builder("setEthernet", "PUT", "/bvcsp/v1/pu/network/ethernet/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("dhcp", INTEGER).required().oneOf("-1", "0", "1"))
                .parameter(body("pppoe", INTEGER).required().oneOf("-1", "0", "1"))
                .parameter(body("autoDNS", BOOLEAN).required())
                .parameter(body("ip", STRING))
                .parameter(body("netMask", STRING))
                .parameter(body("gateway", STRING))
                .parameter(body("dns", LIST).items(item(STRING)))
                .parameter(body("pppoeUserName", STRING))
                .parameter(body("pppoePassword", STRING).secret())
                .build();
    }

    /** Sets the law enforcement data of a device and of its user. */
    static Operation setLawEnforcementInfo() {
        return new Operation.Builder("setLawEnforcementInfo", "PUT", "/bvcsp/v1/pu/zfyinfo/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("serial", STRING).minLength(1))
                .parameter(body("userNo", STRING).minLength(1))
                .parameter(body("userName", STRING))
                .parameter(body("userDescribe", STRING))
                .parameter(body("unitNo", STRING))
                .parameter(body("unitName", STRING))
                .parameter(body("postName", STRING))
                .parameter(body("policeType", STRING).oneOf("traffic", "tourist", "patrol"))
                .parameter(body("defaultConference", STRING))
                .build();
    }

    /** Sets the mobile network modules of a device. */
    static Operation setRadioNetwork() {
        return new Operation.Builder("setRadioNetwork", "PUT", "/bvcsp/v1/pu/network/radionetwork/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(wholeBody("modules", LIST).required().items(item(OBJECT).members(BvcspObjects.setRadioNetworkItem())))
                .build();
    }

    /** Sets how a channel of a device takes snapshots. */
    static Operation setSnapshotConfiguration() {
        return new Operation.Builder("setSnapshotConfiguration", "PUT", "/bvcsp/v1/pu/snapshot/config/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .parameter(body("imageSizeIndex", INTEGER).required())
                .parameter(body("quality", INTEGER).required().minimum(1).maximum(100))
                .parameter(body("count", INTEGER).required())
                .parameter(body("interval", INTEGER).required())
                .parameter(body("delay", INTEGER).required())
                .parameter(body("maxCount", INTEGER).required().minimum(0))
                .parameter(body("overlay", OBJECT).required().members(BvcspObjects.setSnapshotConfigurationOverlay()))
                .build();
    }

    /** Sets the video source of a channel: a sensor of the device or IP cameras. */
    static Operation setVideoSource() {
        return new Operation.Builder("setVideoSource", "PUT", "/bvcsp/v1/pu/video/in/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required().minimum(0))
                .parameter(body("videoSourceTypeList", LIST).required().items(item(STRING)))
                .parameter(body("curVideoSourceType", STRING).required().oneOf("CMOS", "IP"))
                .parameter(body("cmosConfig", OBJECT).members(BvcspObjects.setVideoSourceCmosConfig()))
                .parameter(body("ipConfig", OBJECT).secret().members(BvcspObjects.setVideoSourceIpConfig()))
                .build();
    }

    /** Sets the Wi-Fi connection and the Wi-Fi access point of a device. */
    static Operation setWifi() {
        return new Operation.Builder("setWifi", "PUT", "/bvcsp/v1/pu/network/wifi/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("enable", BOOLEAN).required())
                .parameter(body("mode", INTEGER).required().oneOf("0", "1"))
                .parameter(body("general", OBJECT).secret().members(BvcspObjects.setWifiGeneral()))
                .parameter(body("wifiHotSpot", OBJECT).secret().members(BvcspObjects.setWifiWifiHotSpot()))
                .parameter(body("wifiAP", OBJECT).secret().members(BvcspObjects.setWifiWifiAP()))
                .build();
    }

    /** Changes the group, name, class or location of a device. */
    static Operation updateDevice() {
        return new Operation.Builder("updateDevice", "PUT", "/bvcsp/v1/pu/info/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("gid", STRING))
                .parameter(body("name", STRING))
                .parameter(body("classID", INTEGER))
                .parameter(body("gps", OBJECT).members(BvcspObjects.updateDeviceGps()))
                .build();
    }

    /** Changes the name of a channel of a device. */
    static Operation updateDeviceChannel() {
        return new Operation.Builder("updateDeviceChannel", "PUT", "/bvcsp/v1/pu/channel/{puid}/{index}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(path("index", INTEGER).required())
                .parameter(body("name", STRING))
                .build();
    }

    /** Changes the name of a device class. */
    static Operation updateDeviceClass() {
        return new Operation.Builder("updateDeviceClass", "PUT", "/bvcsp/v1/pu/puclass/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("ID", INTEGER).required())
                .parameter(body("name", STRING).required().minLength(1))
                .build();
    }

    /** Changes the name and description of a device group. */
    static Operation updateDeviceGroup() {
        return new Operation.Builder("updateDeviceGroup", "PUT", "/bvcsp/v1/pugroup/{gid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("gid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("desc", STRING))
                .build();
    }

    /** Upgrades the firmware of a device, at once or at its next start. */
    static Operation upgradeDeviceFirmware() {
        return new Operation.Builder("upgradeDeviceFirmware", "POST", "/bvcsp/v1/pu/upgrade/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("fileid", STRING).required().minLength(1))
                .parameter(body("promptly", INTEGER).required().oneOf("0", "1"))
                .build();
    }
}

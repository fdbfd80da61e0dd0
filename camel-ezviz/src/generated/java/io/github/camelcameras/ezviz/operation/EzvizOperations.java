package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

/** All operations of Ezviz. Generated from the OpenAPI document; do not edit. */
public final class EzvizOperations {

    /** Their names, each with a comma behind it. */
    public static final String NAMES = ""
            + "listAlarms,"
            + "listDeviceAlarms,"
            + "getCloudStorage,"
            + "openCloudStorage,"
            + "disableEncryption,"
            + "enableEncryption,"
            + "getAudioPrompt,"
            + "getCapabilities,"
            + "getChime,"
            + "getDefencePlan,"
            + "getInfrared,"
            + "getLanguage,"
            + "getMicrophone,"
            + "getPirArea,"
            + "getSoundPositioning,"
            + "getVideoTampering,"
            + "listTimeZones,"
            + "setAudioPrompt,"
            + "setChime,"
            + "setDefence,"
            + "setDefencePlan,"
            + "setInfrared,"
            + "setLanguage,"
            + "setMicrophone,"
            + "setPirArea,"
            + "setSoundPositioning,"
            + "setTimeZone,"
            + "setVideoTampering,"
            + "addDetector,"
            + "clearDeviceAlarm,"
            + "deleteDetector,"
            + "listDetectors,"
            + "listLinkableIpcs,"
            + "listLinkedIpcs,"
            + "setDetectorStatus,"
            + "setIpcLink,"
            + "updateDetectorName,"
            + "addDevice,"
            + "capturePicture,"
            + "deleteDevice,"
            + "linkIpc,"
            + "unlinkIpc,"
            + "updateDeviceName,"
            + "disableLiveAddress,"
            + "getLiveAddress,"
            + "listLocalVideos,"
            + "updateDevicePassword,"
            + "addPreset,"
            + "callPreset,"
            + "clearPreset,"
            + "mirrorVideo,"
            + "startPtz,"
            + "stopPtz,"
            + "getCapturedPicture,"
            + "getDevice,"
            + "getDeviceStatus,"
            + "listCameras,"
            + "listDeviceCameras,"
            + "listDevices,"
            + "addSubAccountStatement,"
            + "createSubAccount,"
            + "deleteSubAccount,"
            + "deleteSubAccountStatement,"
            + "getSubAccount,"
            + "getSubAccountToken,"
            + "listSubAccounts,"
            + "setSubAccountPolicy,"
            + "updateSubAccountPassword,"
            + "getToken,"
            + "getDeviceVersion,"
            + "getUpgradeStatus,"
            + "upgradeDevice,"
            + "formatDisk,"
            + "getAlarmSound,"
            + "getDetectionArea,"
            + "getFillLightMode,"
            + "getFormatStatus,"
            + "getSwitchStatus,"
            + "getTimingPlan,"
            + "playRingtone,"
            + "setAlarmSound,"
            + "setDetectionArea,"
            + "setFillLightMode,"
            + "setSwitchStatus,"
            + "setTimingPlan,"
            + "";
    /** Second names of some of them, each with a comma behind it. */
    public static final String ALIASES = ""
            + "setDetectorIpcLink,"
            + "linkIpcToRecorder,"
            + "unlinkIpcFromRecorder,"
            + "updateEncryptionPassword,"
            + "";

    private EzvizOperations() {
    }

    /** The operation of that name or alias; <code>null</code> when there is none. */
    public static Operation find(String name) {
        return switch (name) {
            case "listAlarms" -> AlarmOperations.listAlarms();
            case "listDeviceAlarms" -> AlarmOperations.listDeviceAlarms();
            case "getCloudStorage" -> CloudStorageOperations.getCloudStorage();
            case "openCloudStorage" -> CloudStorageOperations.openCloudStorage();
            case "disableEncryption" -> ConfigurationOperations.disableEncryption();
            case "enableEncryption" -> ConfigurationOperations.enableEncryption();
            case "getAudioPrompt" -> ConfigurationOperations.getAudioPrompt();
            case "getCapabilities" -> ConfigurationOperations.getCapabilities();
            case "getChime" -> ConfigurationOperations.getChime();
            case "getDefencePlan" -> ConfigurationOperations.getDefencePlan();
            case "getInfrared" -> ConfigurationOperations.getInfrared();
            case "getLanguage" -> ConfigurationOperations.getLanguage();
            case "getMicrophone" -> ConfigurationOperations.getMicrophone();
            case "getPirArea" -> ConfigurationOperations.getPirArea();
            case "getSoundPositioning" -> ConfigurationOperations.getSoundPositioning();
            case "getVideoTampering" -> ConfigurationOperations.getVideoTampering();
            case "listTimeZones" -> ConfigurationOperations.listTimeZones();
            case "setAudioPrompt" -> ConfigurationOperations.setAudioPrompt();
            case "setChime" -> ConfigurationOperations.setChime();
            case "setDefence" -> ConfigurationOperations.setDefence();
            case "setDefencePlan" -> ConfigurationOperations.setDefencePlan();
            case "setInfrared" -> ConfigurationOperations.setInfrared();
            case "setLanguage" -> ConfigurationOperations.setLanguage();
            case "setMicrophone" -> ConfigurationOperations.setMicrophone();
            case "setPirArea" -> ConfigurationOperations.setPirArea();
            case "setSoundPositioning" -> ConfigurationOperations.setSoundPositioning();
            case "setTimeZone" -> ConfigurationOperations.setTimeZone();
            case "setVideoTampering" -> ConfigurationOperations.setVideoTampering();
            case "addDetector" -> DetectorOperations.addDetector();
            case "clearDeviceAlarm" -> DetectorOperations.clearDeviceAlarm();
            case "deleteDetector" -> DetectorOperations.deleteDetector();
            case "listDetectors" -> DetectorOperations.listDetectors();
            case "listLinkableIpcs" -> DetectorOperations.listLinkableIpcs();
            case "listLinkedIpcs" -> DetectorOperations.listLinkedIpcs();
            case "setDetectorStatus" -> DetectorOperations.setDetectorStatus();
            case "setIpcLink", "setDetectorIpcLink" -> DetectorOperations.setIpcLink();
            case "updateDetectorName" -> DetectorOperations.updateDetectorName();
            case "addDevice" -> DeviceOperations.addDevice();
            case "capturePicture" -> DeviceOperations.capturePicture();
            case "deleteDevice" -> DeviceOperations.deleteDevice();
            case "linkIpc", "linkIpcToRecorder" -> DeviceOperations.linkIpc();
            case "unlinkIpc", "unlinkIpcFromRecorder" -> DeviceOperations.unlinkIpc();
            case "updateDeviceName" -> DeviceOperations.updateDeviceName();
            case "disableLiveAddress" -> LiveAddressOperations.disableLiveAddress();
            case "getLiveAddress" -> LiveAddressOperations.getLiveAddress();
            case "listLocalVideos" -> LocalVideoOperations.listLocalVideos();
            case "updateDevicePassword", "updateEncryptionPassword" -> PasswordOperations.updateDevicePassword();
            case "addPreset" -> PtzOperations.addPreset();
            case "callPreset" -> PtzOperations.callPreset();
            case "clearPreset" -> PtzOperations.clearPreset();
            case "mirrorVideo" -> PtzOperations.mirrorVideo();
            case "startPtz" -> PtzOperations.startPtz();
            case "stopPtz" -> PtzOperations.stopPtz();
            case "getCapturedPicture" -> QueryOperations.getCapturedPicture();
            case "getDevice" -> QueryOperations.getDevice();
            case "getDeviceStatus" -> QueryOperations.getDeviceStatus();
            case "listCameras" -> QueryOperations.listCameras();
            case "listDeviceCameras" -> QueryOperations.listDeviceCameras();
            case "listDevices" -> QueryOperations.listDevices();
            case "addSubAccountStatement" -> SubAccountOperations.addSubAccountStatement();
            case "createSubAccount" -> SubAccountOperations.createSubAccount();
            case "deleteSubAccount" -> SubAccountOperations.deleteSubAccount();
            case "deleteSubAccountStatement" -> SubAccountOperations.deleteSubAccountStatement();
            case "getSubAccount" -> SubAccountOperations.getSubAccount();
            case "getSubAccountToken" -> SubAccountOperations.getSubAccountToken();
            case "listSubAccounts" -> SubAccountOperations.listSubAccounts();
            case "setSubAccountPolicy" -> SubAccountOperations.setSubAccountPolicy();
            case "updateSubAccountPassword" -> SubAccountOperations.updateSubAccountPassword();
            case "getToken" -> TokenOperations.getToken();
            case "getDeviceVersion" -> UpgradeOperations.getDeviceVersion();
            case "getUpgradeStatus" -> UpgradeOperations.getUpgradeStatus();
            case "upgradeDevice" -> UpgradeOperations.upgradeDevice();
            case "formatDisk" -> V3DeviceOperations.formatDisk();
            case "getAlarmSound" -> V3DeviceOperations.getAlarmSound();
            case "getDetectionArea" -> V3DeviceOperations.getDetectionArea();
            case "getFillLightMode" -> V3DeviceOperations.getFillLightMode();
            case "getFormatStatus" -> V3DeviceOperations.getFormatStatus();
            case "getSwitchStatus" -> V3DeviceOperations.getSwitchStatus();
            case "getTimingPlan" -> V3DeviceOperations.getTimingPlan();
            case "playRingtone" -> V3DeviceOperations.playRingtone();
            case "setAlarmSound" -> V3DeviceOperations.setAlarmSound();
            case "setDetectionArea" -> V3DeviceOperations.setDetectionArea();
            case "setFillLightMode" -> V3DeviceOperations.setFillLightMode();
            case "setSwitchStatus" -> V3DeviceOperations.setSwitchStatus();
            case "setTimingPlan" -> V3DeviceOperations.setTimingPlan();
            default -> null;
        };
    }
}

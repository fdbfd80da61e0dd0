package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

/** All operations of Bvcsp. Generated from the OpenAPI document; do not edit. */
public final class BvcspOperations {

    /** Their names, each with a comma behind it. */
    public static final String NAMES = ""
            + "getHomeWebApp,"
            + "getModule,"
            + "getWebAppConfiguration,"
            + "listCsApps,"
            + "listPluginApps,"
            + "listWebApps,"
            + "setHomeWebApp,"
            + "setWebAppConfiguration,"
            + "updateCsApp,"
            + "updateCsApps,"
            + "changeOwnPassword,"
            + "createDeviceLoginQrCode,"
            + "getCurrentUser,"
            + "login,"
            + "logout,"
            + "refreshToken,"
            + "addBlackWhiteListEntries,"
            + "getBlackWhiteListConfig,"
            + "listBlackWhiteListEntries,"
            + "removeBlackWhiteListEntries,"
            + "setBlackWhiteListConfig,"
            + "createContactPin,"
            + "deleteContactPin,"
            + "listContactPins,"
            + "getBattery,"
            + "getDevice,"
            + "getDeviceClass,"
            + "getDeviceGroup,"
            + "getDeviceLocation,"
            + "getDeviceStatus,"
            + "getRootDeviceGroup,"
            + "listDeviceClasses,"
            + "listDeviceGroups,"
            + "listDevices,"
            + "sendTransparentCommand,"
            + "startDeviceRecording,"
            + "stopDeviceRecording,"
            + "takeDeviceSnapshot,"
            + "createDevice,"
            + "createDeviceClass,"
            + "createDeviceGroup,"
            + "deleteDevice,"
            + "deleteDeviceClass,"
            + "deleteDeviceGroup,"
            + "formatDeviceStorage,"
            + "getAudioInputConfiguration,"
            + "getAudioOutputConfiguration,"
            + "getDeviceCommonConfiguration,"
            + "getDeviceFirmwareUpgradeStatus,"
            + "getDeviceGpsConfiguration,"
            + "getDeviceOverlay,"
            + "getDeviceServerConfiguration,"
            + "getDeviceStorageConfig,"
            + "getDeviceStorageFormatProgress,"
            + "getDeviceStorageSchedule,"
            + "getDeviceStorageStatus,"
            + "getEncoderChannel,"
            + "getEthernet,"
            + "getLawEnforcementInfo,"
            + "getRadioNetwork,"
            + "getSnapshotConfiguration,"
            + "getVideoSource,"
            + "getWifi,"
            + "kickOutDevice,"
            + "listDeviceSensorData,"
            + "listDeviceStorages,"
            + "rebootDevice,"
            + "setAudioInputConfiguration,"
            + "setAudioOutputConfiguration,"
            + "setBatteryAlarm,"
            + "setDeviceCommonConfiguration,"
            + "setDeviceGpsConfiguration,"
            + "setDeviceOverlay,"
            + "setDeviceSensorAlarmLimits,"
            + "setDeviceServerConfiguration,"
            + "setDeviceStorageConfig,"
            + "setDeviceStorageSchedule,"
            + "setDeviceStorages,"
            + "setEncoderChannel,"
            + "setEthernet,"
            + "setLawEnforcementInfo,"
            + "setRadioNetwork,"
            + "setSnapshotConfiguration,"
            + "setVideoSource,"
            + "setWifi,"
            + "updateDevice,"
            + "updateDeviceChannel,"
            + "updateDeviceClass,"
            + "updateDeviceGroup,"
            + "upgradeDeviceFirmware,"
            + "addPlatformFenceDevices,"
            + "createPlatformFence,"
            + "deletePlatformFence,"
            + "getPlatformFence,"
            + "listPlatformFenceDevices,"
            + "listPlatformFences,"
            + "removePlatformFenceDevices,"
            + "updatePlatformFence,"
            + "createGb28181InDevice,"
            + "createGb28181InDownloadTask,"
            + "createGb28181InPlatform,"
            + "deleteGb28181InDevice,"
            + "deleteGb28181InPlatform,"
            + "downloadGb28181InRecording,"
            + "getGb28181InConfiguration,"
            + "getGb28181InDevice,"
            + "getGb28181InPlatform,"
            + "listGb28181InDevices,"
            + "listGb28181InDownloadTasks,"
            + "listGb28181InPlatforms,"
            + "listGb28181InRecordings,"
            + "updateGb28181InDevice,"
            + "updateGb28181InPlatform,"
            + "addGb28181OutUpperPlatformDevices,"
            + "createGb28181OutChannel,"
            + "createGb28181OutDevice,"
            + "createGb28181OutGroup,"
            + "createGb28181OutUpperPlatform,"
            + "deleteGb28181OutChannel,"
            + "deleteGb28181OutDevice,"
            + "deleteGb28181OutGroup,"
            + "deleteGb28181OutUpperPlatform,"
            + "getGb28181OutChannel,"
            + "getGb28181OutDeviceByGbId,"
            + "getGb28181OutDeviceByPuid,"
            + "getGb28181OutGroup,"
            + "getGb28181OutState,"
            + "getGb28181OutUpperPlatform,"
            + "listGb28181OutChannels,"
            + "listGb28181OutDevices,"
            + "listGb28181OutGroups,"
            + "listGb28181OutUpperPlatformDevices,"
            + "listGb28181OutUpperPlatforms,"
            + "removeGb28181OutUpperPlatformDevice,"
            + "sendGb28181OutCatalog,"
            + "updateGb28181OutChannel,"
            + "updateGb28181OutDevice,"
            + "updateGb28181OutGroup,"
            + "updateGb28181OutUpperPlatform,"
            + "deleteDeviceFile,"
            + "downloadDeviceFile,"
            + "getRecordingFile,"
            + "listAlarms,"
            + "listDeviceFiles,"
            + "listDeviceGpsTrack,"
            + "listDeviceOnlineLogs,"
            + "listDeviceOnlineLogsExtended,"
            + "listOperationLogs,"
            + "listRecordingFiles,"
            + "listSystemWarnings,"
            + "listUserOnlineLogs,"
            + "listUserOnlineLogsExtended,"
            + "processAlarm,"
            + "updateRecordingFile,"
            + "addDefaultConferences,"
            + "addImGroupMembers,"
            + "applyToSpeakInConference,"
            + "appointConferenceSpeaker,"
            + "createConference,"
            + "createImGroup,"
            + "deleteConference,"
            + "deleteImGroup,"
            + "getConference,"
            + "getConferenceMember,"
            + "getDefaultConferences,"
            + "getImGroup,"
            + "getImGroupMember,"
            + "inviteToConference,"
            + "joinConference,"
            + "leaveConference,"
            + "listConferenceMembers,"
            + "listImGroupMembers,"
            + "listImGroups,"
            + "removeConferenceMember,"
            + "removeDefaultConferences,"
            + "removeImGroupMembers,"
            + "setOwnImGroupNickname,"
            + "stopSpeakingInConference,"
            + "updateImGroup,"
            + "updateImGroupMember,"
            + "getInstantMessageReadMark,"
            + "listInstantMessages,"
            + "listOwnInstantMessages,"
            + "markInstantMessagesRead,"
            + "sendInstantMessage,"
            + "closeDialog,"
            + "getDialog,"
            + "listDialogs,"
            + "listStreamingServers,"
            + "openConferenceBvrtcDialog,"
            + "openConferenceWebrtcDialog,"
            + "openConferenceWebsocketDialog,"
            + "openDeviceBvrtcDialog,"
            + "openDeviceWebrtcDialog,"
            + "openPlaybackDialog,"
            + "resetStreamingServerStatistics,"
            + "sendPlaybackCommand,"
            + "addPlanDevices,"
            + "createDownloadPlan,"
            + "createRecordingPlan,"
            + "deleteDownloadPlan,"
            + "deleteRecordingPlan,"
            + "getDownloadPlan,"
            + "getRecordingPlan,"
            + "listDevicesOutsidePlan,"
            + "listDownloadPlans,"
            + "listPlanDevices,"
            + "listRecordingPlans,"
            + "removePlanDevices,"
            + "startPlatformRecording,"
            + "stopPlatformRecording,"
            + "updateDownloadPlan,"
            + "updatePlanDevice,"
            + "updateRecordingPlan,"
            + "closeStorageDialog,"
            + "getDeviceRecordingPlanLog,"
            + "getRecordingPlanLog,"
            + "listDeviceFileDownloads,"
            + "listDownloadPlanDeviceStates,"
            + "listDownloadPlanStates,"
            + "listRunningDownloads,"
            + "listStorageDialogs,"
            + "redownloadDeviceFile,"
            + "updateDeviceFileDownload,"
            + "createPtzCruise,"
            + "createPtzPreset,"
            + "deletePtzCruise,"
            + "deletePtzPreset,"
            + "listPtzCruises,"
            + "listPtzPresets,"
            + "sendPtzCommand,"
            + "sendPtzToPreset,"
            + "startPtzCruise,"
            + "stopPtzCruise,"
            + "updatePtzPreset,"
            + "addRoleResources,"
            + "createRole,"
            + "deleteRole,"
            + "getRole,"
            + "listRoleResources,"
            + "listRoles,"
            + "removeRoleResources,"
            + "updateRole,"
            + "getRootUserGroup,"
            + "getUser,"
            + "getUserGroup,"
            + "getUserStatus,"
            + "listOnlineUsers,"
            + "listUserGroups,"
            + "listUserLocations,"
            + "listUsers,"
            + "addUserResources,"
            + "changeUserPassword,"
            + "checkNewUser,"
            + "createUser,"
            + "createUserGroup,"
            + "deleteUser,"
            + "deleteUserGroup,"
            + "disconnectUser,"
            + "getUserRequirements,"
            + "listUserResources,"
            + "removeUserResources,"
            + "updateUser,"
            + "updateUserGroup,"
            + "createRecordingTimelineEvents,"
            + "deleteRecordingTimelineEvents,"
            + "listRecordingTimelineEvents,"
            + "";
    /** Second names of some of them, each with a comma behind it. */
    public static final String ALIASES = ""
            + "getBlackWhiteListConfiguration,"
            + "setBlackWhiteListConfiguration,"
            + "getDeviceStorageConfiguration,"
            + "getDeviceEncoderChannel,"
            + "getDeviceEthernet,"
            + "getDeviceVideoSource,"
            + "getDeviceWifi,"
            + "disconnectDevice,"
            + "setDeviceStorageConfiguration,"
            + "setDeviceEncoderChannel,"
            + "setDeviceEthernet,"
            + "setDeviceVideoSource,"
            + "setDeviceWifi,"
            + "";

    private BvcspOperations() {
    }

    /** The operation of that name or alias; <code>null</code> when there is none. */
    public static Operation find(String name) {
        return switch (name) {
            case "getHomeWebApp" -> AppOperations.getHomeWebApp();
            case "getModule" -> AppOperations.getModule();
            case "getWebAppConfiguration" -> AppOperations.getWebAppConfiguration();
            case "listCsApps" -> AppOperations.listCsApps();
            case "listPluginApps" -> AppOperations.listPluginApps();
            case "listWebApps" -> AppOperations.listWebApps();
            case "setHomeWebApp" -> AppOperations.setHomeWebApp();
            case "setWebAppConfiguration" -> AppOperations.setWebAppConfiguration();
            case "updateCsApp" -> AppOperations.updateCsApp();
            case "updateCsApps" -> AppOperations.updateCsApps();
            case "changeOwnPassword" -> AuthenticationOperations.changeOwnPassword();
            case "createDeviceLoginQrCode" -> AuthenticationOperations.createDeviceLoginQrCode();
            case "getCurrentUser" -> AuthenticationOperations.getCurrentUser();
            case "login" -> AuthenticationOperations.login();
            case "logout" -> AuthenticationOperations.logout();
            case "refreshToken" -> AuthenticationOperations.refreshToken();
            case "addBlackWhiteListEntries" -> BlackAndWhiteListOperations.addBlackWhiteListEntries();
            case "getBlackWhiteListConfig", "getBlackWhiteListConfiguration" -> BlackAndWhiteListOperations.getBlackWhiteListConfig();
            case "listBlackWhiteListEntries" -> BlackAndWhiteListOperations.listBlackWhiteListEntries();
            case "removeBlackWhiteListEntries" -> BlackAndWhiteListOperations.removeBlackWhiteListEntries();
            case "setBlackWhiteListConfig", "setBlackWhiteListConfiguration" -> BlackAndWhiteListOperations.setBlackWhiteListConfig();
            case "createContactPin" -> ContactOperations.createContactPin();
            case "deleteContactPin" -> ContactOperations.deleteContactPin();
            case "listContactPins" -> ContactOperations.listContactPins();
            case "getBattery" -> DeviceOperations.getBattery();
            case "getDevice" -> DeviceOperations.getDevice();
            case "getDeviceClass" -> DeviceOperations.getDeviceClass();
            case "getDeviceGroup" -> DeviceOperations.getDeviceGroup();
            case "getDeviceLocation" -> DeviceOperations.getDeviceLocation();
            case "getDeviceStatus" -> DeviceOperations.getDeviceStatus();
            case "getRootDeviceGroup" -> DeviceOperations.getRootDeviceGroup();
            case "listDeviceClasses" -> DeviceOperations.listDeviceClasses();
            case "listDeviceGroups" -> DeviceOperations.listDeviceGroups();
            case "listDevices" -> DeviceOperations.listDevices();
            case "sendTransparentCommand" -> DeviceOperations.sendTransparentCommand();
            case "startDeviceRecording" -> DeviceOperations.startDeviceRecording();
            case "stopDeviceRecording" -> DeviceOperations.stopDeviceRecording();
            case "takeDeviceSnapshot" -> DeviceOperations.takeDeviceSnapshot();
            case "createDevice" -> DeviceManagementOperations.createDevice();
            case "createDeviceClass" -> DeviceManagementOperations.createDeviceClass();
            case "createDeviceGroup" -> DeviceManagementOperations.createDeviceGroup();
            case "deleteDevice" -> DeviceManagementOperations.deleteDevice();
            case "deleteDeviceClass" -> DeviceManagementOperations.deleteDeviceClass();
            case "deleteDeviceGroup" -> DeviceManagementOperations.deleteDeviceGroup();
            case "formatDeviceStorage" -> DeviceManagementOperations.formatDeviceStorage();
            case "getAudioInputConfiguration" -> DeviceManagementOperations.getAudioInputConfiguration();
            case "getAudioOutputConfiguration" -> DeviceManagementOperations.getAudioOutputConfiguration();
            case "getDeviceCommonConfiguration" -> DeviceManagementOperations.getDeviceCommonConfiguration();
            case "getDeviceFirmwareUpgradeStatus" -> DeviceManagementOperations.getDeviceFirmwareUpgradeStatus();
            case "getDeviceGpsConfiguration" -> DeviceManagementOperations.getDeviceGpsConfiguration();
            case "getDeviceOverlay" -> DeviceManagementOperations.getDeviceOverlay();
            case "getDeviceServerConfiguration" -> DeviceManagementOperations.getDeviceServerConfiguration();
            case "getDeviceStorageConfig", "getDeviceStorageConfiguration" -> DeviceManagementOperations.getDeviceStorageConfig();
            case "getDeviceStorageFormatProgress" -> DeviceManagementOperations.getDeviceStorageFormatProgress();
            case "getDeviceStorageSchedule" -> DeviceManagementOperations.getDeviceStorageSchedule();
            case "getDeviceStorageStatus" -> DeviceManagementOperations.getDeviceStorageStatus();
            case "getEncoderChannel", "getDeviceEncoderChannel" -> DeviceManagementOperations.getEncoderChannel();
            case "getEthernet", "getDeviceEthernet" -> DeviceManagementOperations.getEthernet();
            case "getLawEnforcementInfo" -> DeviceManagementOperations.getLawEnforcementInfo();
            case "getRadioNetwork" -> DeviceManagementOperations.getRadioNetwork();
            case "getSnapshotConfiguration" -> DeviceManagementOperations.getSnapshotConfiguration();
            case "getVideoSource", "getDeviceVideoSource" -> DeviceManagementOperations.getVideoSource();
            case "getWifi", "getDeviceWifi" -> DeviceManagementOperations.getWifi();
            case "kickOutDevice", "disconnectDevice" -> DeviceManagementOperations.kickOutDevice();
            case "listDeviceSensorData" -> DeviceManagementOperations.listDeviceSensorData();
            case "listDeviceStorages" -> DeviceManagementOperations.listDeviceStorages();
            case "rebootDevice" -> DeviceManagementOperations.rebootDevice();
            case "setAudioInputConfiguration" -> DeviceManagementOperations.setAudioInputConfiguration();
            case "setAudioOutputConfiguration" -> DeviceManagementOperations.setAudioOutputConfiguration();
            case "setBatteryAlarm" -> DeviceManagementOperations.setBatteryAlarm();
            case "setDeviceCommonConfiguration" -> DeviceManagementOperations.setDeviceCommonConfiguration();
            case "setDeviceGpsConfiguration" -> DeviceManagementOperations.setDeviceGpsConfiguration();
            case "setDeviceOverlay" -> DeviceManagementOperations.setDeviceOverlay();
            case "setDeviceSensorAlarmLimits" -> DeviceManagementOperations.setDeviceSensorAlarmLimits();
            case "setDeviceServerConfiguration" -> DeviceManagementOperations.setDeviceServerConfiguration();
            case "setDeviceStorageConfig", "setDeviceStorageConfiguration" -> DeviceManagementOperations.setDeviceStorageConfig();
            case "setDeviceStorageSchedule" -> DeviceManagementOperations.setDeviceStorageSchedule();
            case "setDeviceStorages" -> DeviceManagementOperations.setDeviceStorages();
            case "setEncoderChannel", "setDeviceEncoderChannel" -> DeviceManagementOperations.setEncoderChannel();
            case "setEthernet", "setDeviceEthernet" -> DeviceManagementOperations.setEthernet();
            case "setLawEnforcementInfo" -> DeviceManagementOperations.setLawEnforcementInfo();
            case "setRadioNetwork" -> DeviceManagementOperations.setRadioNetwork();
            case "setSnapshotConfiguration" -> DeviceManagementOperations.setSnapshotConfiguration();
            case "setVideoSource", "setDeviceVideoSource" -> DeviceManagementOperations.setVideoSource();
            case "setWifi", "setDeviceWifi" -> DeviceManagementOperations.setWifi();
            case "updateDevice" -> DeviceManagementOperations.updateDevice();
            case "updateDeviceChannel" -> DeviceManagementOperations.updateDeviceChannel();
            case "updateDeviceClass" -> DeviceManagementOperations.updateDeviceClass();
            case "updateDeviceGroup" -> DeviceManagementOperations.updateDeviceGroup();
            case "upgradeDeviceFirmware" -> DeviceManagementOperations.upgradeDeviceFirmware();
            case "addPlatformFenceDevices" -> ElectricFenceOperations.addPlatformFenceDevices();
            case "createPlatformFence" -> ElectricFenceOperations.createPlatformFence();
            case "deletePlatformFence" -> ElectricFenceOperations.deletePlatformFence();
            case "getPlatformFence" -> ElectricFenceOperations.getPlatformFence();
            case "listPlatformFenceDevices" -> ElectricFenceOperations.listPlatformFenceDevices();
            case "listPlatformFences" -> ElectricFenceOperations.listPlatformFences();
            case "removePlatformFenceDevices" -> ElectricFenceOperations.removePlatformFenceDevices();
            case "updatePlatformFence" -> ElectricFenceOperations.updatePlatformFence();
            case "createGb28181InDevice" -> Gb28181InOperations.createGb28181InDevice();
            case "createGb28181InDownloadTask" -> Gb28181InOperations.createGb28181InDownloadTask();
            case "createGb28181InPlatform" -> Gb28181InOperations.createGb28181InPlatform();
            case "deleteGb28181InDevice" -> Gb28181InOperations.deleteGb28181InDevice();
            case "deleteGb28181InPlatform" -> Gb28181InOperations.deleteGb28181InPlatform();
            case "downloadGb28181InRecording" -> Gb28181InOperations.downloadGb28181InRecording();
            case "getGb28181InConfiguration" -> Gb28181InOperations.getGb28181InConfiguration();
            case "getGb28181InDevice" -> Gb28181InOperations.getGb28181InDevice();
            case "getGb28181InPlatform" -> Gb28181InOperations.getGb28181InPlatform();
            case "listGb28181InDevices" -> Gb28181InOperations.listGb28181InDevices();
            case "listGb28181InDownloadTasks" -> Gb28181InOperations.listGb28181InDownloadTasks();
            case "listGb28181InPlatforms" -> Gb28181InOperations.listGb28181InPlatforms();
            case "listGb28181InRecordings" -> Gb28181InOperations.listGb28181InRecordings();
            case "updateGb28181InDevice" -> Gb28181InOperations.updateGb28181InDevice();
            case "updateGb28181InPlatform" -> Gb28181InOperations.updateGb28181InPlatform();
            case "addGb28181OutUpperPlatformDevices" -> Gb28181OutOperations.addGb28181OutUpperPlatformDevices();
            case "createGb28181OutChannel" -> Gb28181OutOperations.createGb28181OutChannel();
            case "createGb28181OutDevice" -> Gb28181OutOperations.createGb28181OutDevice();
            case "createGb28181OutGroup" -> Gb28181OutOperations.createGb28181OutGroup();
            case "createGb28181OutUpperPlatform" -> Gb28181OutOperations.createGb28181OutUpperPlatform();
            case "deleteGb28181OutChannel" -> Gb28181OutOperations.deleteGb28181OutChannel();
            case "deleteGb28181OutDevice" -> Gb28181OutOperations.deleteGb28181OutDevice();
            case "deleteGb28181OutGroup" -> Gb28181OutOperations.deleteGb28181OutGroup();
            case "deleteGb28181OutUpperPlatform" -> Gb28181OutOperations.deleteGb28181OutUpperPlatform();
            case "getGb28181OutChannel" -> Gb28181OutOperations.getGb28181OutChannel();
            case "getGb28181OutDeviceByGbId" -> Gb28181OutOperations.getGb28181OutDeviceByGbId();
            case "getGb28181OutDeviceByPuid" -> Gb28181OutOperations.getGb28181OutDeviceByPuid();
            case "getGb28181OutGroup" -> Gb28181OutOperations.getGb28181OutGroup();
            case "getGb28181OutState" -> Gb28181OutOperations.getGb28181OutState();
            case "getGb28181OutUpperPlatform" -> Gb28181OutOperations.getGb28181OutUpperPlatform();
            case "listGb28181OutChannels" -> Gb28181OutOperations.listGb28181OutChannels();
            case "listGb28181OutDevices" -> Gb28181OutOperations.listGb28181OutDevices();
            case "listGb28181OutGroups" -> Gb28181OutOperations.listGb28181OutGroups();
            case "listGb28181OutUpperPlatformDevices" -> Gb28181OutOperations.listGb28181OutUpperPlatformDevices();
            case "listGb28181OutUpperPlatforms" -> Gb28181OutOperations.listGb28181OutUpperPlatforms();
            case "removeGb28181OutUpperPlatformDevice" -> Gb28181OutOperations.removeGb28181OutUpperPlatformDevice();
            case "sendGb28181OutCatalog" -> Gb28181OutOperations.sendGb28181OutCatalog();
            case "updateGb28181OutChannel" -> Gb28181OutOperations.updateGb28181OutChannel();
            case "updateGb28181OutDevice" -> Gb28181OutOperations.updateGb28181OutDevice();
            case "updateGb28181OutGroup" -> Gb28181OutOperations.updateGb28181OutGroup();
            case "updateGb28181OutUpperPlatform" -> Gb28181OutOperations.updateGb28181OutUpperPlatform();
            case "deleteDeviceFile" -> HistoricalDataOperations.deleteDeviceFile();
            case "downloadDeviceFile" -> HistoricalDataOperations.downloadDeviceFile();
            case "getRecordingFile" -> HistoricalDataOperations.getRecordingFile();
            case "listAlarms" -> HistoricalDataOperations.listAlarms();
            case "listDeviceFiles" -> HistoricalDataOperations.listDeviceFiles();
            case "listDeviceGpsTrack" -> HistoricalDataOperations.listDeviceGpsTrack();
            case "listDeviceOnlineLogs" -> HistoricalDataOperations.listDeviceOnlineLogs();
            case "listDeviceOnlineLogsExtended" -> HistoricalDataOperations.listDeviceOnlineLogsExtended();
            case "listOperationLogs" -> HistoricalDataOperations.listOperationLogs();
            case "listRecordingFiles" -> HistoricalDataOperations.listRecordingFiles();
            case "listSystemWarnings" -> HistoricalDataOperations.listSystemWarnings();
            case "listUserOnlineLogs" -> HistoricalDataOperations.listUserOnlineLogs();
            case "listUserOnlineLogsExtended" -> HistoricalDataOperations.listUserOnlineLogsExtended();
            case "processAlarm" -> HistoricalDataOperations.processAlarm();
            case "updateRecordingFile" -> HistoricalDataOperations.updateRecordingFile();
            case "addDefaultConferences" -> ImGroupOperations.addDefaultConferences();
            case "addImGroupMembers" -> ImGroupOperations.addImGroupMembers();
            case "applyToSpeakInConference" -> ImGroupOperations.applyToSpeakInConference();
            case "appointConferenceSpeaker" -> ImGroupOperations.appointConferenceSpeaker();
            case "createConference" -> ImGroupOperations.createConference();
            case "createImGroup" -> ImGroupOperations.createImGroup();
            case "deleteConference" -> ImGroupOperations.deleteConference();
            case "deleteImGroup" -> ImGroupOperations.deleteImGroup();
            case "getConference" -> ImGroupOperations.getConference();
            case "getConferenceMember" -> ImGroupOperations.getConferenceMember();
            case "getDefaultConferences" -> ImGroupOperations.getDefaultConferences();
            case "getImGroup" -> ImGroupOperations.getImGroup();
            case "getImGroupMember" -> ImGroupOperations.getImGroupMember();
            case "inviteToConference" -> ImGroupOperations.inviteToConference();
            case "joinConference" -> ImGroupOperations.joinConference();
            case "leaveConference" -> ImGroupOperations.leaveConference();
            case "listConferenceMembers" -> ImGroupOperations.listConferenceMembers();
            case "listImGroupMembers" -> ImGroupOperations.listImGroupMembers();
            case "listImGroups" -> ImGroupOperations.listImGroups();
            case "removeConferenceMember" -> ImGroupOperations.removeConferenceMember();
            case "removeDefaultConferences" -> ImGroupOperations.removeDefaultConferences();
            case "removeImGroupMembers" -> ImGroupOperations.removeImGroupMembers();
            case "setOwnImGroupNickname" -> ImGroupOperations.setOwnImGroupNickname();
            case "stopSpeakingInConference" -> ImGroupOperations.stopSpeakingInConference();
            case "updateImGroup" -> ImGroupOperations.updateImGroup();
            case "updateImGroupMember" -> ImGroupOperations.updateImGroupMember();
            case "getInstantMessageReadMark" -> InstantMessagingOperations.getInstantMessageReadMark();
            case "listInstantMessages" -> InstantMessagingOperations.listInstantMessages();
            case "listOwnInstantMessages" -> InstantMessagingOperations.listOwnInstantMessages();
            case "markInstantMessagesRead" -> InstantMessagingOperations.markInstantMessagesRead();
            case "sendInstantMessage" -> InstantMessagingOperations.sendInstantMessage();
            case "closeDialog" -> MediaStreamOperations.closeDialog();
            case "getDialog" -> MediaStreamOperations.getDialog();
            case "listDialogs" -> MediaStreamOperations.listDialogs();
            case "listStreamingServers" -> MediaStreamOperations.listStreamingServers();
            case "openConferenceBvrtcDialog" -> MediaStreamOperations.openConferenceBvrtcDialog();
            case "openConferenceWebrtcDialog" -> MediaStreamOperations.openConferenceWebrtcDialog();
            case "openConferenceWebsocketDialog" -> MediaStreamOperations.openConferenceWebsocketDialog();
            case "openDeviceBvrtcDialog" -> MediaStreamOperations.openDeviceBvrtcDialog();
            case "openDeviceWebrtcDialog" -> MediaStreamOperations.openDeviceWebrtcDialog();
            case "openPlaybackDialog" -> MediaStreamOperations.openPlaybackDialog();
            case "resetStreamingServerStatistics" -> MediaStreamOperations.resetStreamingServerStatistics();
            case "sendPlaybackCommand" -> MediaStreamOperations.sendPlaybackCommand();
            case "addPlanDevices" -> PlatformStoragePlanOperations.addPlanDevices();
            case "createDownloadPlan" -> PlatformStoragePlanOperations.createDownloadPlan();
            case "createRecordingPlan" -> PlatformStoragePlanOperations.createRecordingPlan();
            case "deleteDownloadPlan" -> PlatformStoragePlanOperations.deleteDownloadPlan();
            case "deleteRecordingPlan" -> PlatformStoragePlanOperations.deleteRecordingPlan();
            case "getDownloadPlan" -> PlatformStoragePlanOperations.getDownloadPlan();
            case "getRecordingPlan" -> PlatformStoragePlanOperations.getRecordingPlan();
            case "listDevicesOutsidePlan" -> PlatformStoragePlanOperations.listDevicesOutsidePlan();
            case "listDownloadPlans" -> PlatformStoragePlanOperations.listDownloadPlans();
            case "listPlanDevices" -> PlatformStoragePlanOperations.listPlanDevices();
            case "listRecordingPlans" -> PlatformStoragePlanOperations.listRecordingPlans();
            case "removePlanDevices" -> PlatformStoragePlanOperations.removePlanDevices();
            case "startPlatformRecording" -> PlatformStoragePlanOperations.startPlatformRecording();
            case "stopPlatformRecording" -> PlatformStoragePlanOperations.stopPlatformRecording();
            case "updateDownloadPlan" -> PlatformStoragePlanOperations.updateDownloadPlan();
            case "updatePlanDevice" -> PlatformStoragePlanOperations.updatePlanDevice();
            case "updateRecordingPlan" -> PlatformStoragePlanOperations.updateRecordingPlan();
            case "closeStorageDialog" -> PlatformStorageStatusOperations.closeStorageDialog();
            case "getDeviceRecordingPlanLog" -> PlatformStorageStatusOperations.getDeviceRecordingPlanLog();
            case "getRecordingPlanLog" -> PlatformStorageStatusOperations.getRecordingPlanLog();
            case "listDeviceFileDownloads" -> PlatformStorageStatusOperations.listDeviceFileDownloads();
            case "listDownloadPlanDeviceStates" -> PlatformStorageStatusOperations.listDownloadPlanDeviceStates();
            case "listDownloadPlanStates" -> PlatformStorageStatusOperations.listDownloadPlanStates();
            case "listRunningDownloads" -> PlatformStorageStatusOperations.listRunningDownloads();
            case "listStorageDialogs" -> PlatformStorageStatusOperations.listStorageDialogs();
            case "redownloadDeviceFile" -> PlatformStorageStatusOperations.redownloadDeviceFile();
            case "updateDeviceFileDownload" -> PlatformStorageStatusOperations.updateDeviceFileDownload();
            case "createPtzCruise" -> PtzOperations.createPtzCruise();
            case "createPtzPreset" -> PtzOperations.createPtzPreset();
            case "deletePtzCruise" -> PtzOperations.deletePtzCruise();
            case "deletePtzPreset" -> PtzOperations.deletePtzPreset();
            case "listPtzCruises" -> PtzOperations.listPtzCruises();
            case "listPtzPresets" -> PtzOperations.listPtzPresets();
            case "sendPtzCommand" -> PtzOperations.sendPtzCommand();
            case "sendPtzToPreset" -> PtzOperations.sendPtzToPreset();
            case "startPtzCruise" -> PtzOperations.startPtzCruise();
            case "stopPtzCruise" -> PtzOperations.stopPtzCruise();
            case "updatePtzPreset" -> PtzOperations.updatePtzPreset();
            case "addRoleResources" -> RoleOperations.addRoleResources();
            case "createRole" -> RoleOperations.createRole();
            case "deleteRole" -> RoleOperations.deleteRole();
            case "getRole" -> RoleOperations.getRole();
            case "listRoleResources" -> RoleOperations.listRoleResources();
            case "listRoles" -> RoleOperations.listRoles();
            case "removeRoleResources" -> RoleOperations.removeRoleResources();
            case "updateRole" -> RoleOperations.updateRole();
            case "getRootUserGroup" -> UserOperations.getRootUserGroup();
            case "getUser" -> UserOperations.getUser();
            case "getUserGroup" -> UserOperations.getUserGroup();
            case "getUserStatus" -> UserOperations.getUserStatus();
            case "listOnlineUsers" -> UserOperations.listOnlineUsers();
            case "listUserGroups" -> UserOperations.listUserGroups();
            case "listUserLocations" -> UserOperations.listUserLocations();
            case "listUsers" -> UserOperations.listUsers();
            case "addUserResources" -> UserManagementOperations.addUserResources();
            case "changeUserPassword" -> UserManagementOperations.changeUserPassword();
            case "checkNewUser" -> UserManagementOperations.checkNewUser();
            case "createUser" -> UserManagementOperations.createUser();
            case "createUserGroup" -> UserManagementOperations.createUserGroup();
            case "deleteUser" -> UserManagementOperations.deleteUser();
            case "deleteUserGroup" -> UserManagementOperations.deleteUserGroup();
            case "disconnectUser" -> UserManagementOperations.disconnectUser();
            case "getUserRequirements" -> UserManagementOperations.getUserRequirements();
            case "listUserResources" -> UserManagementOperations.listUserResources();
            case "removeUserResources" -> UserManagementOperations.removeUserResources();
            case "updateUser" -> UserManagementOperations.updateUser();
            case "updateUserGroup" -> UserManagementOperations.updateUserGroup();
            case "createRecordingTimelineEvents" -> VideoTimelineOperations.createRecordingTimelineEvents();
            case "deleteRecordingTimelineEvents" -> VideoTimelineOperations.deleteRecordingTimelineEvents();
            case "listRecordingTimelineEvents" -> VideoTimelineOperations.listRecordingTimelineEvents();
            default -> null;
        };
    }
}
